import writeExcelFile from 'write-excel-file/node';
import { guardFormula } from './formula-guard.ts';
import type { Cell } from './table-of.ts';

/** A sheet of a workbook. */
export interface Sheet {
	readonly name: string;
	readonly header: readonly string[];
	readonly rows: readonly (readonly Cell[])[];
}

// What XML 1.0 cannot hold, and what Excel does not take in one cell.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const longestCell = 32_000;

/**
 * A workbook as XLSX. Every text is written as text, and one that begins like a formula gets an apostrophe before
 * it, as in CSV: so it also stays harmless when somebody saves the workbook as CSV.
 */
export async function spreadsheet(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
	const buffer = await writeExcelFile(
		sheets.map(({ name, header, rows }) => ({
			sheet: name.slice(0, 31).replaceAll(/[\\/?*[\]:]/g, ' '),
			stickyRowsCount: 1,
			data: [
				header.map((label) => ({ value: label, fontWeight: 'bold' as const })),
				...rows.map((row) => row.map(cellOf)),
			],
		})),
	).toBuffer();
	return new Uint8Array(buffer);
}

function cellOf(cell: Cell) {
	if (cell === null) return null;
	if (typeof cell === 'number') return { type: Number, value: cell };
	const text = typeof cell === 'boolean' ? String(cell) : cell.replaceAll(unwritable, ' ');
	const safe = guardFormula(text);
	const cut = safe.length > longestCell ? `${safe.slice(0, longestCell)} […]` : safe;
	return { type: String, value: cut };
}
