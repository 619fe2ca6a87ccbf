import { guessColumn } from '../guess-column.ts';
import { boxOf, linesOf, type PageText, type Run, type Segment, textOf } from './page-text.ts';
import type { FoundRow, FoundTable } from './ruled-tables.ts';

const tolerance = 5;
const numberLike = /^\d{1,4}\s?[a-z]?\.?$/;

/**
 * Tables whose columns are told by white space alone: they begin at a line with known labels, or go on from the page
 * before, and end where a line crosses a column's edge.
 *
 * @param open - where the columns begin of a table that the page before ended in
 */
export function spacedTables(
	page: PageText,
	runs: readonly Run[],
	open: readonly number[] | null,
): { readonly tables: readonly FoundTable[]; readonly open: readonly number[] | null } {
	const tables: FoundTable[] = [];
	let starts: readonly number[] | null = open;
	let rows: Run[][][] = [];
	let isOpen = open !== null;
	const close = (): void => {
		if (starts && rows.length > 0) tables.push(toTable(page, starts, rows));
		rows = [];
		isOpen = false;
	};
	for (const line of linesOf(runs)) {
		const isHead = isHeadLine(line);
		if (isHead) {
			close();
			starts = line.map((segment) => segment.x0);
			rows = [line.map((segment) => [...segment.runs])];
			isOpen = true;
		} else if (isOpen && starts) {
			const placed = placeIn(line, starts);
			if (!placed) close();
			else if (isRowStart(placed) || rows.length === 0) rows.push(placed);
			else rows.at(-1)?.forEach((cell, column) => void cell.push(...(placed[column] ?? [])));
		}
	}
	const isStillOpen = isOpen ? starts : null;
	close();
	return { tables, open: isStillOpen };
}

/** Short known labels, number or title first among them: a row's cut-off lines can name a column, too. */
function isHeadLine(line: readonly Segment[]): boolean {
	if (line.length < 3 || line.some(({ text }) => /\d|[()„“]/.test(text) || text.length > 40)) return false;
	const labels = line.map(({ text }) => guessColumn(text)?.as);
	const known = labels.filter((label) => label !== undefined);
	return (
		known.length >= Math.max(2, 0.6 * line.length) &&
		known.length === new Set(known).size &&
		(known.includes('number') || known.includes('title'))
	);
}

function isRowStart(placed: readonly (readonly Run[])[]): boolean {
	return numberLike.test(textOf(placed[0] ?? []));
}

/** The runs of a line by column; null where the line is no row of these columns. */
function placeIn(line: readonly Segment[], starts: readonly number[]): Run[][] | null {
	const cells: Run[][] = starts.map(() => []);
	for (const segment of line) {
		// Cells that stand close are one segment: each run finds its own column.
		for (const run of segment.runs) {
			const column = starts.findLastIndex((start) => run.x0 >= start - tolerance);
			const next = starts[column + 1];
			if (column < 0 || (next !== undefined && run.x1 > next + tolerance)) return null;
			cells[column]?.push(run);
		}
		const first = segment.runs[0];
		if (first && !starts.some((start) => Math.abs(first.x0 - start) <= tolerance)) return null;
	}
	return cells;
}

function toTable(page: PageText, starts: readonly number[], rows: readonly Run[][][]): FoundTable {
	const found = rows.map((cells): FoundRow => {
		const runs = cells.flat();
		return {
			cells: cells.map((cell) => ({ text: textOf(cell), box: boxOf(cell, page) })),
			runs,
			y: Math.min(...runs.map((run) => run.y - run.size)),
			starts,
			isSpanning: false,
			confidence: 0.75,
		};
	});
	return {
		top: found[0]?.y ?? 0,
		bottom: Math.max(...rows.flat(2).map((run) => run.y)),
		rows: found,
	};
}
