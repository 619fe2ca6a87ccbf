import type { ReadProblem } from './read-problem.ts';
import type { SheetText, Spreadsheet } from './read-spreadsheet.ts';
import type { Cell, RowBlock, SourceDocument } from './source-document.ts';

/** A spreadsheet as one table: the sheet with the most rows, merged cells written into each row that they cover. */
export function sheetBlocks(sheet: Spreadsheet, name: string): SourceDocument {
	const [used, ...rest] = [...sheet.sheets].sort((a, b) => b.rows.length - a.rows.length);
	const problems: ReadProblem[] = [...sheet.problems];
	if (!used) return { format: sheet.format, name, pageCount: null, blocks: [], problems };
	if (rest.length > 0) {
		problems.push({ kind: 'furtherSheets', used: used.name, others: rest.map((one) => one.name) });
	}
	const cells = fillMerged(used);
	const blocks = used.rows.flatMap((row, index): RowBlock[] => {
		const found = cells[index] ?? [];
		if (row.every((cell) => cell === '') && found.every((cell) => cell.text === '')) return [];
		return [
			{ kind: 'row', table: 1, line: index + 1, cells: found, page: null, box: null, confidence: 0.98 },
		];
	});
	return { format: sheet.format, name, pageCount: null, blocks, problems };
}

function fillMerged({ rows, merged }: SheetText): readonly (readonly Cell[])[] {
	const width = Math.max(...rows.map((row) => row.length));
	const cells: Cell[][] = rows.map((row) =>
		Array.from({ length: width }, (_, column) => ({ text: row[column] ?? '', box: null })),
	);
	for (const { top, left, bottom, right } of merged) {
		const text = rows[top]?.[left] ?? '';
		for (let row = top; row <= Math.min(bottom, rows.length - 1); row++) {
			const target = cells[row]?.[left];
			// Only downwards: one value over several columns says nothing of the further ones.
			if (target && bottom > top && right === left)
				cells[row]?.splice(left, 1, { text, box: null, isFilled: true });
		}
	}
	return cells;
}
