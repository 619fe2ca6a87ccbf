import { decodeText } from './decode-text.ts';
import { mendLines } from './mend-lines.ts';
import { bulletStart } from './pdf/prose.ts';
import type { ReadProblem } from './read-problem.ts';
import type { Block, SourceDocument } from './source-document.ts';

const labelled = /^(Maßnahme\s+(Nr\.?\s*)?\d|\p{Lu}[\p{L}/ -]{2,30}:\s)/u;

/** Reads plain text and simple Markdown: blank lines part paragraphs, form feeds part pages, tabs and bars part cells. */
export function readPlainText(bytes: Uint8Array, name: string): SourceDocument {
	const { text, encoding, isCertain } = decodeText(bytes);
	const problems: ReadProblem[] = [];
	if (!isCertain && encoding === 'Windows-1252') problems.push({ kind: 'encodingGuessed', encoding });
	const pages = text.split('\f');
	const blocks: Block[] = [];
	let line = 0;
	let table = 0;
	for (const [index, content] of pages.entries()) {
		const page = index + 1;
		let group: string[] = [];
		let wasRow = false;
		const close = (): void => {
			if (group.length > 0) blocks.push(toBlock(group, page));
			group = [];
		};
		for (const raw of content.split(/\r?\n/)) {
			line++;
			const trimmed = raw.trim();
			const cells = cellsOf(raw);
			if (cells) {
				close();
				if (!wasRow) table++;
				if (!cells.every((cell) => /^:?-{2,}:?$/.test(cell))) {
					const found = cells.map((cell) => ({ text: cell, box: null }));
					blocks.push({ kind: 'row', table, line, cells: found, page, box: null, confidence: 0.9 });
				}
			} else if (trimmed === '') close();
			else if (/^#{1,6}\s/.test(trimmed) || bulletStart.test(trimmed) || labelled.test(trimmed)) {
				close();
				group = [trimmed];
				if (/^#{1,6}\s/.test(trimmed)) close();
			} else group.push(trimmed);
			wasRow = cells !== null;
		}
		close();
	}
	return {
		format: 'text',
		name,
		pageCount: pages.length,
		blocks: markHeadings(blocks),
		problems,
	};
}

function cellsOf(line: string): readonly string[] | null {
	if (/^\s*\|.*\|\s*$/.test(line)) {
		return line
			.trim()
			.slice(1, -1)
			.split('|')
			.map((cell) => cell.trim());
	}
	const cells = line.split('\t').map((cell) => cell.trim());
	return cells.length >= 3 ? cells : null;
}

function toBlock(lines: readonly string[], page: number | null): Block {
	const text = mendLines(lines);
	const marks = /^(#{1,6})\s+(.*)$/.exec(text);
	const common = { page, box: null, confidence: 0.9 };
	if (marks) return { kind: 'heading', text: marks[2] ?? '', level: marks[1]?.length ?? 1, ...common };
	if (bulletStart.test(text))
		return { kind: 'bullet', text: text.replace(bulletStart, ''), level: null, ...common };
	return { kind: 'paragraph', text, level: null, ...common };
}

/** A short line that is no sentence, over or under bullets, is their heading. */
function markHeadings(blocks: readonly Block[]): readonly Block[] {
	return blocks.map((block, index) => {
		if (block.kind !== 'paragraph' || block.text.length > 110 || /[.:;,!?]$/.test(block.text)) return block;
		const isBeside = blocks[index + 1]?.kind === 'bullet' || blocks[index - 1]?.kind === 'bullet';
		return isBeside ? { ...block, kind: 'heading', level: null, confidence: 0.8 } : block;
	});
}
