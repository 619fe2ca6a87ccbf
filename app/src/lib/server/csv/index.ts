import { stringify } from 'csv-stringify/sync';

export type CsvCell = string | number | null;

/**
 * A table as CSV that German Excel opens right when it is double-clicked: byte order mark, semicolons, CRLF.
 * A cell that a spreadsheet would run as a formula begins with an apostrophe.
 */
export function germanCsv(columns: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
	return stringify(
		rows.map((row) => row.map((cell) => cell ?? '')),
		{
			header: true,
			columns: [...columns],
			bom: true,
			delimiter: ';',
			record_delimiter: 'windows',
			escape_formulas: true,
		},
	);
}
