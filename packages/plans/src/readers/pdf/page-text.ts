import type { PDFPageProxy } from 'unpdf/pdfjs';
import { mendLines } from '../mend-lines.ts';
import type { Box } from '../source-document.ts';
import { restoreHyphens } from './restore-hyphens.ts';

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;
type TextItem = Extract<TextContent['items'][number], { str: string }>;

/** A piece of text as it is drawn, in points from the page's top left. */
export interface Run {
	readonly text: string;
	readonly x0: number;
	readonly x1: number;
	/** Of the base line. */
	readonly y: number;
	readonly size: number;
	readonly isBold: boolean;
}

/** A page's drawn text. */
export interface PageText {
	readonly width: number;
	readonly height: number;
	readonly runs: readonly Run[];
}

/** A 2×3 matrix as PDF writes it. */
export type Matrix = readonly [number, number, number, number, number, number];

/** First `inner`, then `outer`. */
export const multiply = (outer: Matrix, inner: Matrix): Matrix => [
	outer[0] * inner[0] + outer[2] * inner[1],
	outer[1] * inner[0] + outer[3] * inner[1],
	outer[0] * inner[2] + outer[2] * inner[3],
	outer[1] * inner[2] + outer[3] * inner[3],
	outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
	outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

/**
 * Reads what a page draws as text; text that runs upwards or sideways is left out.
 *
 * @param drawn - the page's characters in the order of drawing, which tell hyphens that the text lacks
 */
export function toPageText(page: PDFPageProxy, content: TextContent, drawn = ''): PageText {
	const viewport = page.getViewport({ scale: 1 });
	const bold = new Map<string, boolean>();
	const isBold = (font: string): boolean => {
		const known = bold.get(font);
		if (known !== undefined) return known;
		// A font's real name is there once the page's commands were read.
		const name: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font)?.name : '';
		const answer = typeof name === 'string' && /bold|black|heavy|semibold|demi/i.test(name);
		bold.set(font, answer);
		return answer;
	};
	const items = content.items.filter((item) => 'str' in item && item.str.trim() !== '') as TextItem[];
	const texts = restoreHyphens(
		items.map((item) => item.str),
		drawn,
	);
	const runs: Run[] = [];
	for (const [index, item] of items.entries()) {
		const at = multiply(viewport.transform as unknown as Matrix, item.transform as unknown as Matrix);
		const size = Math.hypot(at[2], at[3]);
		if (Math.abs(at[1]) > 0.01 * size || at[0] < 0) continue;
		const text = (texts[index] ?? item.str).replaceAll(/[\ufb00-\ufb06]/g, (ligature) =>
			ligature.normalize('NFKC'),
		);
		// The width is told without the hyphen that was left out; a third of the size is a usual one's.
		const hyphen = text.endsWith('-') && !item.str.endsWith('-') ? size / 3 : 0;
		runs.push({
			text,
			x0: at[4],
			x1: at[4] + item.width + hyphen,
			y: at[5],
			size,
			isBold: isBold(item.fontName),
		});
	}
	return { width: viewport.width, height: viewport.height, runs };
}

/** Runs that stand on one line without a gap between. */
export interface Segment extends Run {
	readonly runs: readonly Run[];
}

/** Runs as lines, top down, each cut where a gap is wider than a word's. */
export function linesOf(runs: readonly Run[]): readonly (readonly Segment[])[] {
	const sorted = [...runs].sort((a, b) => a.y - b.y || a.x0 - b.x0);
	const lines: Run[][] = [];
	for (const run of sorted) {
		const line = lines.at(-1);
		const base = line?.[0];
		if (line && base && Math.abs(run.y - base.y) < 0.35 * Math.max(run.size, base.size)) line.push(run);
		else lines.push([run]);
	}
	return lines.map((line) => cutAtGaps(line.sort((a, b) => a.x0 - b.x0)));
}

function cutAtGaps(line: readonly Run[]): readonly Segment[] {
	const groups: Run[][] = [];
	for (const run of line) {
		const group = groups.at(-1);
		const last = group?.at(-1);
		if (group && last && run.x0 - last.x1 < 1.1 * Math.max(run.size, last.size)) group.push(run);
		else groups.push([run]);
	}
	return groups.map((group) => ({
		runs: group,
		text: spaced(group),
		x0: Math.min(...group.map((run) => run.x0)),
		x1: Math.max(...group.map((run) => run.x1)),
		y: group[0]?.y ?? 0,
		size: Math.max(...group.map((run) => run.size)),
		isBold: group.every((run) => run.isBold),
	}));
}

function spaced(group: readonly Run[]): string {
	let text = '';
	let end = Number.NaN;
	for (const run of group) {
		if (run.x0 - end > 0.12 * run.size && !/\s$/.test(text) && !/^\s/.test(run.text)) text += ' ';
		text += run.text;
		end = run.x1;
	}
	return text.replaceAll(/\s+/g, ' ').trim();
}

/** Runs of one cell or paragraph as one text. */
export const textOf = (runs: readonly Run[]): string =>
	mendLines(linesOf(runs).map((line) => line.map((segment) => segment.text).join(' ')));

/** The box around runs in thousandths of the page; null around nothing. */
export function boxOf(
	runs: readonly Run[],
	{ width, height }: Pick<PageText, 'width' | 'height'>,
): Box | null {
	if (runs.length === 0) return null;
	const clamp = (value: number, whole: number): number =>
		Math.max(0, Math.min(1000, Math.round((value / whole) * 1000)));
	return [
		clamp(Math.min(...runs.map((run) => run.x0)), width),
		clamp(Math.min(...runs.map((run) => run.y - run.size * 0.85)), height),
		clamp(Math.max(...runs.map((run) => run.x1)), width),
		clamp(Math.max(...runs.map((run) => run.y + run.size * 0.25)), height),
	];
}
