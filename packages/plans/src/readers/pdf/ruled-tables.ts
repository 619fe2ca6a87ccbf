import type { Cell } from '../source-document.ts';
import type { PageRules, Rule } from './page-rules.ts';
import { boxOf, type PageText, type Run, textOf } from './page-text.ts';

/** A row found between lines. */
export interface FoundRow {
	readonly cells: readonly Cell[];
	readonly runs: readonly Run[];
	readonly y: number;
	/** Where its cells begin, for a table that goes on overleaf. */
	readonly starts: readonly number[];
	/** One cell over the whole width: a heading within the table. */
	readonly isSpanning: boolean;
	readonly confidence: number;
}

/** A table of a page. */
export interface FoundTable {
	readonly top: number;
	readonly bottom: number;
	readonly rows: readonly FoundRow[];
}

const tolerance = 2.5;

const cluster = (values: readonly number[]): readonly number[] => {
	const edges: number[] = [];
	for (const value of [...values].sort((a, b) => a - b)) {
		const last = edges.at(-1);
		if (last === undefined || value - last > tolerance) edges.push(value);
	}
	return edges;
};

/** Tables whose cells are bordered by lines. */
export function ruledTables(page: PageText, rules: PageRules): readonly FoundTable[] {
	return regionsOf(rules.vertical).flatMap(([top, bottom]) => {
		const inside = (rule: Rule): boolean => rule.y0 >= top - tolerance && rule.y1 <= bottom + tolerance;
		const vertical = rules.vertical.filter(inside);
		const horizontal = rules.horizontal.filter(inside);
		const xs = cluster(vertical.map((rule) => rule.x0));
		const left = xs[0] ?? 0;
		const width = (xs.at(-1) ?? 0) - left;
		const coverage = (y: number): number =>
			horizontal
				.filter((rule) => Math.abs(rule.y0 - y) <= tolerance)
				.reduce((sum, rule) => sum + Math.min(rule.x1, left + width) - Math.max(rule.x0, left), 0);
		const ys = cluster([top, bottom, ...horizontal.map((rule) => rule.y0)]).filter(
			(y) => y - top <= tolerance || bottom - y <= tolerance || coverage(y) > 0.4 * width,
		);
		if (xs.length < 3 || ys.length < 2) return [];
		return [{ top, bottom, rows: rowsOf(page, xs, ys, { horizontal, vertical }) }];
	});
}

/** Where vertical lines stand, as stretches from top to bottom. */
function regionsOf(vertical: readonly Rule[]): readonly (readonly [number, number])[] {
	const regions: [number, number][] = [];
	for (const rule of [...vertical].sort((a, b) => a.y0 - b.y0)) {
		const last = regions.at(-1);
		if (last && rule.y0 <= last[1] + tolerance) last[1] = Math.max(last[1], rule.y1);
		else regions.push([rule.y0, rule.y1]);
	}
	return regions;
}

function rowsOf(
	page: PageText,
	xs: readonly number[],
	ys: readonly number[],
	{ horizontal, vertical }: PageRules,
): readonly FoundRow[] {
	const bands = ys.slice(0, -1).map((top, index) => ({ top, bottom: ys[index + 1] ?? top }));
	const columns = xs.slice(0, -1).map((left, index) => ({ left, right: xs[index + 1] ?? left }));
	const isBordered = (x: number, y: number, rules: readonly Rule[]): boolean =>
		rules.some(
			(rule) =>
				rule.x0 - tolerance <= x &&
				x <= rule.x1 + tolerance &&
				rule.y0 - tolerance <= y &&
				y <= rule.y1 + tolerance,
		);
	const inCell = (run: Run, left: number, right: number, top: number, bottom: number): boolean => {
		const middle = run.y - run.size * 0.3;
		return run.x0 >= left - tolerance && run.x0 < right && middle >= top && middle < bottom;
	};
	const grid = bands.map(({ top, bottom }) => {
		const cells: { runs: Run[]; span: number }[] = [];
		for (let at = 0; at < columns.length; ) {
			let end = at;
			const middle = (top + bottom) / 2;
			while (end + 1 < columns.length && !isBordered(columns[end]?.right ?? 0, middle, vertical)) end++;
			const [left, right] = [columns[at]?.left ?? 0, columns[end]?.right ?? 0];
			cells.push({
				runs: page.runs.filter((run) => inCell(run, left, right, top, bottom)),
				span: end - at + 1,
			});
			for (let rest = at + 1; rest <= end; rest++) cells.push({ runs: [], span: 0 });
			at = end + 1;
		}
		return cells;
	});
	// Where no line parts a cell from the one above, both are one cell, and what it says holds for each row.
	const filled = new Set<string>();
	for (const [column, { left, right }] of columns.entries()) {
		for (let row = 0; row < bands.length; ) {
			let end = row;
			while (end + 1 < bands.length && !isBordered((left + right) / 2, bands[end]?.bottom ?? 0, horizontal))
				end++;
			if (end > row) {
				const runs = grid.slice(row, end + 1).flatMap((cells) => cells[column]?.runs ?? []);
				for (let at = row; at <= end; at++) {
					const cell = grid[at]?.[column];
					if (cell) cell.runs = runs;
					filled.add(`${at}:${column}`);
				}
			}
			row = end + 1;
		}
	}
	return grid.map((cells, row) => {
		const runs = cells.flatMap((cell) => cell.runs);
		return {
			cells: cells.map((cell, column) => ({
				text: textOf(cell.runs),
				box: boxOf(cell.runs, page),
				...(filled.has(`${row}:${column}`) && { isFilled: true }),
			})),
			runs,
			y: bands[row]?.top ?? 0,
			starts: columns.map(({ left }) => left),
			isSpanning: cells[0]?.span === columns.length,
			confidence: 0.95,
		};
	});
}
