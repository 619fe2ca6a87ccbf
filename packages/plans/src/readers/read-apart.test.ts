import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { describeReadProblem, readApart, readDocument, readLimits } from './index.ts';
import { inventedDocument, planAsDocx, planAsPdf } from './testing/index.ts';

vi.setConfig({ testTimeout: 60_000 });

const plan = inventedDocument();

async function docxWith(paragraphs: number, words: string): Promise<Uint8Array> {
	const files = unzipSync(await planAsDocx(plan));
	const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
	const body = `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`.repeat(paragraphs);
	files['word/document.xml'] = strToU8(
		`<?xml version="1.0"?><w:document xmlns:w="${namespace}"><w:body>${body}</w:body></w:document>`,
	);
	return zipSync(files);
}

test('a file that is read apart is read as it is read here, page by page', async () => {
	const pdf = planAsPdf(plan);
	const seen: number[] = [];
	const read = await readApart(pdf, 'plan.pdf', (done) => void seen.push(done));
	expect(read).toEqual(await readDocument(pdf, 'plan.pdf'));
	expect(seen.at(-1)).toBe(read.ok ? read.value.pageCount : null);
	expect(seen).toEqual(seen.toSorted((a, b) => a - b));
});

test('a small file that unpacks to much is refused before it is unpacked, and says so', async () => {
	const bomb = await docxWith(700_000, 'Wort '.repeat(16));
	expect(bomb.length).toBeLessThan(1_000_000);
	const read = await readDocument(bomb, 'bombe.docx');
	expect(read).toMatchObject({
		ok: false,
		error: { kind: 'unpacksTooLarge', limit: readLimits.unpackedBytes },
	});
	if (read.ok) return;
	expect(describeReadProblem(read.error)).toContain('ausgepackt');
});

test('a file that lies about what it unpacks to is broken', async () => {
	const bomb = await docxWith(100_000, 'Wort '.repeat(16));
	const directory = Buffer.from(bomb);
	const entry = directory.lastIndexOf('word/document.xml');
	// 22 bytes before its name a file's entry in the directory says its size.
	directory.writeUInt32LE(1000, entry - 22);
	expect(await readDocument(new Uint8Array(directory), 'luege.docx')).toMatchObject({
		ok: false,
		error: { kind: 'broken' },
	});
});

test('a file that needs more memory than there is ends its reader and nobody else', async () => {
	const read = await readApart(await docxWith(60_000, 'a'), 'schwer.docx', () => {}, 64);
	expect(read).toEqual({ ok: false, error: { kind: 'tooHeavy', name: 'schwer.docx', limitMegabytes: 64 } });
	if (read.ok) return;
	expect(describeReadProblem(read.error)).toContain('64 MB');
});
