import { readDocument } from '@schutznetz/plans/readers';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import type { OutputDocument } from './document.ts';
import { shownCharacters, shownText } from './shown-text.ts';
import { toDocx } from './to-docx.ts';
import { toPdf } from './to-pdf.ts';

const hostile = '#panic("x") = $x$ *fett* <script>alert(1)</script> ] } ä€';
const document: OutputDocument = {
	title: 'Erfundener Bericht',
	subtitle: hostile,
	facts: [{ label: 'Stand', value: '21. November 2026' }],
	blocks: [
		{ kind: 'heading', level: 1, text: 'Erster Abschnitt' },
		{ kind: 'paragraph', text: hostile, notes: ['Erfundene Quelle, Seite 1', hostile] },
		{ kind: 'paragraph', tone: 'label', text: 'Erfunden', notes: [] },
		{ kind: 'list', items: [{ text: 'Erster Punkt', notes: ['Noch eine Quelle'] }] },
		{ kind: 'table', caption: 'Tabelle', header: ['A', 'B'], rows: [['1', hostile]] },
	],
};
const at = Temporal.Instant.from('2026-11-21T12:00:00Z');

test('the PDF is tagged, says its language, shows what came as it came, and is the same twice', async () => {
	const pdf = toPdf(document, at);
	expect(Buffer.from(toPdf(document, at)).equals(Buffer.from(pdf))).toBe(true);
	const raw = Buffer.from(pdf).toString('latin1');
	expect(raw).toContain('pdfuaid');
	expect(raw).toContain('/StructTreeRoot');
	expect(raw).toContain('/Lang (de)');
	const { text } = await extractText(await getDocumentProxy(pdf), { mergePages: true });
	const plain = text.replaceAll(/\s+/g, ' ');
	for (const part of ['#panic("x")', '*fett*', '<script>', 'Erfundene Quelle, Seite 1', 'Noch eine Quelle']) {
		expect(plain).toContain(part);
	}
});

test('the DOCX has headings, a list, a table and real footnotes', async () => {
	const docx = await toDocx(document);
	const read = await readDocument(docx, 'bericht.docx');
	if (!read.ok) throw new Error(read.error.kind);
	const { blocks } = read.value;
	const json = JSON.stringify(blocks);
	expect(blocks).toContainEqual(expect.objectContaining({ kind: 'heading', text: 'Erster Abschnitt' }));
	expect(blocks.some(({ kind }) => kind === 'row')).toBe(true);
	for (const part of [
		'Erster Punkt',
		'<script>alert(1)</script>',
		'Erfundene Quelle, Seite 1',
		'Noch eine Quelle',
	]) {
		expect(json).toContain(part);
	}
	expect(Buffer.from(docx).includes('word/footnotes.xml')).toBe(true);
});

test.each([
	['an emoji', 'Gut \u{1F600}!', 'Gut [Zeichen U+1F600]!'],
	['a joined emoji', '\u{1F469}\u200D\u{1F467}\uFE0F', '[Zeichen U+1F469 U+1F467]'],
	['a control character', 'a\u0001b\u0000', 'ab'],
	['a noncharacter', 'a\uFFFFb\u{1FFFE}', 'ab'],
	['a half of a pair', 'a\uD83Db', 'a\uFFFDb'],
	['what turns the line round', 'a\u202Eb', 'ab'],
	["Ge'ez", 'ሰላም', '[Zeichen U+1230 U+120B U+121D]'],
	['Arabic', 'سلام', 'سلام'],
	['Hebrew, Greek, Cyrillic, Vietnamese', 'שלום λόγος Привіт Tiếng', 'שלום λόγος Привіт Tiếng'],
	['a letter and its mark in two parts', 'a\u0308', 'ä'],
	['a mark on what it does not belong to', 'س\u0308', 'س[Zeichen U+0308]'],
	['a private character', '\uE000', '[Zeichen U+E000]'],
])('%s can be said in a PDF and a DOCX, also in title, heading and table', async (_, text, shown) => {
	expect(shownText(text)).toBe(shown);
	const said: OutputDocument = {
		title: `Titel ${text}`,
		subtitle: text,
		facts: [{ label: text, value: text }],
		blocks: [
			{ kind: 'heading', level: 1, text },
			{ kind: 'paragraph', tone: 'label', text, notes: [text] },
			{ kind: 'list', items: [{ text, notes: [] }] },
			{ kind: 'table', caption: text, header: [text], rows: [[text]] },
		],
	};
	expect(Buffer.from(toPdf(said, at)).toString('latin1')).toContain('pdfuaid');
	const read = await readDocument(await toDocx(said), 'bericht.docx');
	expect(read).toMatchObject({ ok: true });
});

test('every character that is said to be shown can be set, regular and bold', () => {
	const text = [...shownCharacters()].join(' ');
	expect(text.length).toBeGreaterThan(10_000);
	const blocks = [text, 'Ende'].map((part) => ({ kind: 'paragraph' as const, text: part, notes: [] }));
	const bold = blocks.map((block) => ({ ...block, tone: 'label' as const }));
	const pdf = toPdf({ title: 'Alle Zeichen', subtitle: '', facts: [], blocks: [...blocks, ...bold] }, at);
	expect(Buffer.from(pdf).toString('latin1')).toContain('pdfuaid');
});
