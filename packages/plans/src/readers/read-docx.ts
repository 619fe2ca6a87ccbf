import { err, ok, type Result } from '@schutznetz/kernel';
import mammoth from 'mammoth';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { UnreadableFile } from './read-problem.ts';
import type { Block, Cell, SourceDocument } from './source-document.ts';
import { repackZip } from './zip-entries.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

/** Reads the headings, paragraphs, lists and tables of a DOCX; merged cells stand in each row that they cover. */
export async function readDocx(
	bytes: Uint8Array,
	name: string,
): Promise<Result<SourceDocument, UnreadableFile>> {
	let html: string;
	try {
		const converted = await mammoth.convertToHtml(
			{ buffer: Buffer.from(repackZip(bytes, (part) => !/\/media\//.test(part))) },
			{ externalFileAccess: false, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
		);
		html = converted.value;
	} catch {
		return err({ kind: 'broken', name, format: 'docx' });
	}
	const walk = new DocxWalk();
	for (const node of parseFragment(html).childNodes) walk.visit(node);
	if (walk.blocks.length === 0) return err({ kind: 'empty', name });
	return ok({ format: 'docx', name, pageCount: null, blocks: walk.blocks, problems: [] });
}

const isElement = (node: Node): node is Element => 'tagName' in node;

function textIn(node: Node): string {
	if (node.nodeName === '#text' && 'value' in node) return node.value;
	if (!isElement(node)) return '';
	if (node.tagName === 'br') return '\n';
	const inner = node.childNodes.map(textIn).join('');
	return /^(p|li|tr|h\d)$/.test(node.tagName) ? `${inner}\n` : inner;
}

const tidy = (text: string): string =>
	text
		.normalize('NFC')
		.replaceAll('\u00ad', '')
		.replaceAll(/[ \t\u00a0]+/g, ' ')
		.replaceAll(/ ?\n+ ?/g, '\n')
		.trim();

class DocxWalk {
	readonly blocks: Block[] = [];
	#table = 0;
	#line = 0;

	visit(node: Node): void {
		if (!isElement(node)) return;
		const { tagName } = node;
		if (tagName === 'table') this.#readTable(node);
		else if (tagName === 'ul' || tagName === 'ol') this.#readList(node);
		else if (/^h[1-6]$/.test(tagName)) this.#add('heading', textIn(node), Number(tagName[1]));
		else if (tagName === 'p') {
			const words = node.childNodes.filter((child) => textIn(child).trim() !== '');
			const isBold =
				words.length > 0 && words.every((child) => isElement(child) && child.tagName === 'strong');
			const text = tidy(textIn(node));
			if (isBold && text.length < 200 && !/[.;,]$/.test(text)) this.#add('heading', text, 5);
			else this.#add('paragraph', text, null);
		} else for (const child of node.childNodes) this.visit(child);
	}

	#add(kind: 'heading' | 'paragraph' | 'bullet', raw: string, level: number | null): void {
		const text = tidy(raw).replaceAll('\n', ' ');
		if (text !== '') this.blocks.push({ kind, text, level, page: null, box: null, confidence: 0.95 });
	}

	#readList(list: Element): void {
		for (const item of list.childNodes) {
			if (!isElement(item)) continue;
			const own = item.childNodes.filter((child) => !isElement(child) || !/^[uo]l$/.test(child.tagName));
			this.#add('bullet', own.map(textIn).join(''), null);
			for (const child of item.childNodes)
				if (isElement(child) && /^[uo]l$/.test(child.tagName)) this.#readList(child);
		}
	}

	#readTable(table: Element): void {
		this.#table++;
		// What cells above reach down into the row, by column.
		const reaching = new Map<number, { rows: number; cell: Cell }>();
		for (const row of rowsOf(table)) {
			this.#line++;
			const cells: Cell[] = [];
			const takeReaching = (): void => {
				for (let open = reaching.get(cells.length); open; open = reaching.get(cells.length)) {
					if (open.rows === 1) reaching.delete(cells.length);
					else reaching.set(cells.length, { ...open, rows: open.rows - 1 });
					cells.push({ ...open.cell, isFilled: true });
				}
			};
			const own = row.childNodes.filter((node) => isElement(node) && /^t[dh]$/.test(node.tagName));
			let widest = 0;
			for (const node of own) {
				if (!isElement(node)) continue;
				takeReaching();
				const span = (key: string): number => Number(node.attrs.find(({ name }) => name === key)?.value ?? 1);
				const [down, across] = [span('rowspan'), span('colspan')];
				widest = Math.max(widest, across);
				const cell: Cell = { text: tidy(textIn(node)), box: null };
				for (let at = 0; at < across; at++) {
					const here: Cell = at === 0 ? cell : { text: '', box: null };
					if (down > 1) reaching.set(cells.length, { rows: down - 1, cell: here });
					cells.push(down > 1 ? { ...here, isFilled: true } : here);
				}
			}
			takeReaching();
			const first = cells[0];
			if (own.length === 1 && widest > 1 && first) this.#add('heading', first.text, 6);
			else if (cells.some((cell) => cell.text !== '')) {
				this.blocks.push({
					kind: 'row',
					table: this.#table,
					line: this.#line,
					cells,
					page: null,
					box: null,
					confidence: 0.95,
				});
			}
		}
	}
}

function rowsOf(node: Element): readonly Element[] {
	return node.childNodes.flatMap((child) => {
		if (!isElement(child)) return [];
		return child.tagName === 'tr' ? [child] : /^t(head|body|foot)$/.test(child.tagName) ? rowsOf(child) : [];
	});
}
