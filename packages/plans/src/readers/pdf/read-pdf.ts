import { err, ok, type Result } from '@schutznetz/kernel';
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs';
import { guessColumn } from '../guess-column.ts';
import { readLimits } from '../limits.ts';
import { mendLines } from '../mend-lines.ts';
import type { ReadProblem, UnreadableFile } from '../read-problem.ts';
import type { Block, SourceDocument } from '../source-document.ts';
import { type DrawingCommands, type DrawingList, pageRules } from './page-rules.ts';
import { boxOf, linesOf, type PageText, type Run, type Segment, toPageText } from './page-text.ts';
import { proseOf } from './prose.ts';
import { drawnCharacters } from './restore-hyphens.ts';
import { ruledTables } from './ruled-tables.ts';
import { spacedTables } from './spaced-tables.ts';

/** Told how many pages are done of how many. */
export type OnProgress = (done: number, total: number) => void | Promise<void>;

/**
 * Reads a PDF page by page; nothing of a page is kept but its blocks.
 *
 * @param pause - awaited between pages, so that whoever serves can answer others
 */
export async function readPdf(
	bytes: Uint8Array,
	name: string,
	onProgress: OnProgress,
): Promise<Result<SourceDocument, UnreadableFile>> {
	let pdf: PDFDocumentProxy;
	try {
		// A copy: the library takes the bytes away from their owner.
		pdf = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
	} catch (error) {
		const isLocked = error instanceof Error && error.name === 'PasswordException';
		return err(isLocked ? { kind: 'password', name } : { kind: 'broken', name, format: 'pdf' });
	}
	try {
		const total = pdf.numPages;
		if (total > readLimits.pages) {
			return err({ kind: 'tooManyPages', name, pages: total, limit: readLimits.pages });
		}
		return await readPages(pdf, name, onProgress);
	} catch {
		return err({ kind: 'broken', name, format: 'pdf' });
	} finally {
		await pdf.loadingTask.destroy();
	}
}

async function readPages(
	pdf: PDFDocumentProxy,
	name: string,
	onProgress: OnProgress,
): Promise<Result<SourceDocument, UnreadableFile>> {
	const total = pdf.numPages;
	const { OPS } = await getResolvedPDFJS();
	const usual = await sampleUsual(pdf);
	const blocks: Block[] = [];
	const empty: number[] = [];
	let table = 0;
	let line = 0;
	let open: readonly number[] | null = null;
	for (let number = 1; number <= total; number++) {
		const page = await pdf.getPage(number);
		const { page: text, rules } = await readOne(page, OPS);
		if (text.runs.length === 0) empty.push(number);
		const running = runningHeads(text, usual.heads);
		const kept = text.runs.filter((run) => !running.has(run));
		const read = { ...text, runs: kept };
		const ruled = rules ? ruledTables(read, rules) : [];
		const outside = kept.filter((run) => !ruled.some((one) => run.y > one.top && run.y < one.bottom + 2));
		const spaced = spacedTables(read, outside, ruled.length > 0 ? null : open);
		open = spaced.open;
		const taken = new Set(spaced.tables.flatMap((one) => one.rows.flatMap((row) => row.runs)));
		const tables = [...ruled, ...spaced.tables].sort((a, b) => a.top - b.top);
		const rest = outside.filter((run) => !taken.has(run));
		const block = (run: readonly Run[], confidence: number) => ({
			page: number,
			box: boxOf(run, read),
			confidence,
		});
		const stretch = (from: number, to: number): void => {
			for (const prose of proseOf(
				rest.filter((run) => run.y > from && run.y <= to),
				usual.size,
			)) {
				const { kind, size } = prose;
				const level = kind === 'heading' ? Math.max(1, 6 - Math.round((size - usual.size) / 1.5)) : null;
				blocks.push({ kind, text: prose.text, level, ...block(prose.runs, 0.9) });
			}
		};
		let from = Number.NEGATIVE_INFINITY;
		for (const found of tables) {
			stretch(from, found.top);
			from = found.top;
			table++;
			for (const row of found.rows) {
				line++;
				if (row.runs.length === 0) continue;
				const common = block(row.runs, row.confidence);
				const text = row.cells
					.map((cell) => cell.text)
					.join(' ')
					.trim();
				if (row.isSpanning) blocks.push({ kind: 'heading', text, level: 6, ...common });
				else blocks.push({ kind: 'row', table, line, cells: row.cells, ...common });
			}
		}
		stretch(from, Number.POSITIVE_INFINITY);
		page.cleanup();
		await onProgress(number, total);
	}
	if (empty.length === total) return err({ kind: 'noTextLayer', name, pages: total });
	const problems: ReadProblem[] = empty.length > 0 ? [{ kind: 'pagesWithoutText', pages: empty }] : [];
	return ok({ format: 'pdf', name, pageCount: total, blocks: joinOverPages(blocks), problems });
}

// Whole characters as they are drawn, so that both tellings of a page can be laid side by side.
const asDrawn = { disableNormalization: true };

async function readOne(page: PDFPageProxy, commands: DrawingCommands) {
	const content = await page.getTextContent(asDrawn);
	// A scanned page needs no commands: they would unpack its picture.
	if (!content.items.some((item) => 'str' in item && item.str.trim() !== '')) {
		return { page: toPageText(page, content), rules: null };
	}
	// Its commands tell the lines, the hyphens, and the real names of fonts, hence what is bold.
	const list: DrawingList = await page.getOperatorList();
	const text = toPageText(page, content, drawnCharacters(list, commands.showText));
	return { page: text, rules: pageRules(page, list, commands) };
}

interface Usual {
	/** The size of most of the text. */
	readonly size: number;
	/** What stands at the top or bottom of many pages, numbers aside. */
	readonly heads: ReadonlySet<string>;
}

/** What is usual in a document, from at most a dozen of its pages. */
async function sampleUsual(pdf: PDFDocumentProxy): Promise<Usual> {
	const step = Math.max(1, Math.floor(pdf.numPages / 12));
	const sizes = new Map<number, number>();
	const seen = new Map<string, number>();
	let pages = 0;
	for (let number = 1; number <= pdf.numPages; number += step) {
		const page = await pdf.getPage(number);
		const text = toPageText(page, await page.getTextContent(asDrawn));
		for (const run of text.runs) {
			const size = Math.round(run.size * 2) / 2;
			sizes.set(size, (sizes.get(size) ?? 0) + run.text.length);
		}
		pages++;
		for (const key of new Set(edgeLines(text).map(headKey))) seen.set(key, (seen.get(key) ?? 0) + 1);
		page.cleanup();
	}
	const size = [...sizes].reduce((best, next) => (next[1] > best[1] ? next : best), [10, 0])[0];
	return {
		size,
		heads: new Set([...seen].filter(([, count]) => count >= Math.max(3, pages / 2)).map(([key]) => key)),
	};
}

const isAtEdge = (run: Run, { height }: PageText): boolean => run.y < 0.09 * height || run.y > 0.92 * height;
const edgeLines = (page: PageText): readonly (readonly Segment[])[] =>
	linesOf(page.runs).filter((line) => line.every((segment) => isAtEdge(segment, page)));
/** A whole line: a cell's word may well stand at the same height on several pages. */
const headKey = (line: readonly Segment[], shift = 0): string =>
	`${Math.round(line[0]?.y ?? 0) + shift} ${line.map(({ text }) => text.replaceAll(/\d+/g, '#')).join(' ')}`;
const pageNumber = /^((Seite|S\.)\s*)?[-–]?\s*\d{1,4}\s*[-–]?((\s*(von|\/)\s*)\d+)?$/;

/** What repeats at the edges of pages, and lone page numbers at their foot; never the labels over columns. */
function runningHeads(page: PageText, heads: ReadonlySet<string>): ReadonlySet<Run> {
	const lines = edgeLines(page).filter((line) => {
		if (line.some(({ text }) => guessColumn(text) !== undefined)) return false;
		const [only, ...rest] = line;
		const isNumber =
			rest.length === 0 && pageNumber.test(only?.text ?? '') && (only?.y ?? 0) > 0.92 * page.height;
		return isNumber || [-1, 0, 1].some((shift) => heads.has(headKey(line, shift)));
	});
	return new Set(lines.flat().flatMap((segment) => segment.runs));
}

/** The next page's first lines, or those of the next column. */
const isNextPlace = (last: Block, block: Block): boolean =>
	last.page !== null &&
	(block.page === last.page + 1 ||
		(block.page === last.page && (block.box?.[1] ?? 0) < (last.box?.[1] ?? 0)));

/** A bullet or paragraph that breaks off at a page's end goes on with the next page's first lines. */
function joinOverPages(blocks: readonly Block[]): readonly Block[] {
	const joined: Block[] = [];
	for (const block of blocks) {
		const last = joined.at(-1);
		const breaksOff =
			last !== undefined &&
			last.kind !== 'row' &&
			last.kind !== 'heading' &&
			block.kind === 'paragraph' &&
			isNextPlace(last, block) &&
			!/[.!?:;]["“”»)]?$/.test(last.text);
		if (breaksOff) joined[joined.length - 1] = { ...last, text: mendLines([last.text, block.text]) };
		else joined.push(block);
	}
	return joined;
}
