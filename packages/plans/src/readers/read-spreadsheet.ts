import { err, ok, type Result } from '@schutznetz/kernel';
import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/universal';
import { decodeText, looksMojibake } from './decode-text.ts';
import { detectFormat } from './detect-format.ts';
import { readLimits } from './limits.ts';
import { type MergedRange, readMergedRanges } from './read-merged-ranges.ts';
import type { ReadProblem, UnreadableFile } from './read-problem.ts';
import { repackZip } from './zip-entries.ts';

/** A sheet as rows of texts; empty cells are ''. */
export interface SheetText {
	readonly name: string;
	readonly rows: readonly (readonly string[])[];
	readonly merged: readonly MergedRange[];
}

/** A spreadsheet: the sheets that hold anything, and what a person has to know about the reading. */
export interface Spreadsheet {
	readonly format: 'xlsx' | 'csv';
	readonly sheets: readonly SheetText[];
	readonly problems: readonly ReadProblem[];
}

/**
 * Reads XLSX or CSV bytes (UTF-8, UTF-16 with its mark, Windows-1252; separated by semicolon, comma or tab) into
 * rows of texts. Pure over the bytes; formulas come as their stored values, days as YYYY-MM-DD.
 *
 * @returns the sheets, or why the file cannot be read
 */
export async function readSpreadsheet(
	bytes: Uint8Array,
	name: string,
): Promise<Result<Spreadsheet, UnreadableFile>> {
	if (bytes.length > readLimits.bytes) {
		return err({ kind: 'tooLarge', name, bytes: bytes.length, limit: readLimits.bytes });
	}
	const format = detectFormat(bytes, name);
	if (!format.ok) return format;
	if (format.value === 'xlsx') return readXlsx(bytes, name);
	if (format.value === 'csv' || format.value === 'text') return readCsv(bytes, name);
	return err({ kind: 'unknownFormat', name });
}

async function readXlsx(bytes: Uint8Array, name: string): Promise<Result<Spreadsheet, UnreadableFile>> {
	try {
		const merged = readMergedRanges(bytes);
		// A buffer of its own: the reader hands the whole memory behind a view to its unzipper.
		const sheets = await readXlsxFile(new Blob([repackZip(bytes, () => true)]), { dateFormat: 'yyyy-mm-dd' });
		const texts = sheets.map((sheet) => ({
			name: sheet.sheet,
			rows: sheet.data.map((row) => row.map(cellText)),
			merged: merged.get(sheet.sheet) ?? [],
		}));
		const filled = texts.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== '')));
		if (filled.length === 0) return err({ kind: 'empty', name });
		const rows = filled.reduce((sum, sheet) => sum + sheet.rows.length, 0);
		if (rows > readLimits.rows) return err({ kind: 'tooManyRows', name, rows, limit: readLimits.rows });
		return ok({ format: 'xlsx', sheets: filled, problems: [] });
	} catch {
		return err({ kind: 'broken', name, format: 'xlsx' });
	}
}

function cellText(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (value instanceof Date) return value.toISOString().slice(0, 10);
	if (typeof value === 'boolean') return value ? 'ja' : 'nein';
	return String(value).normalize('NFC').trim();
}

function readCsv(bytes: Uint8Array, name: string): Result<Spreadsheet, UnreadableFile> {
	const { text, encoding, isCertain } = decodeText(bytes);
	const problems: ReadProblem[] = [];
	if (!isCertain && encoding !== 'UTF-8') problems.push({ kind: 'encodingGuessed', encoding });
	let rows: string[][];
	try {
		rows = parse(text, {
			delimiter: guessSeparator(text),
			bom: true,
			relax_column_count: true,
			relax_quotes: true,
			skip_empty_lines: true,
			trim: true,
		});
	} catch {
		return err({ kind: 'broken', name, format: 'csv' });
	}
	if (rows.length === 0) return err({ kind: 'empty', name });
	if (rows.length > readLimits.rows) {
		return err({ kind: 'tooManyRows', name, rows: rows.length, limit: readLimits.rows });
	}
	for (const [index, row] of rows.entries()) {
		const flawed = row.find(looksMojibake);
		if (flawed !== undefined) problems.push({ kind: 'mojibake', line: index + 1, text: flawed });
	}
	return ok({ format: 'csv', sheets: [{ name, rows, merged: [] }], problems });
}

/** The sign that cuts the first lines into the most equal columns. */
function guessSeparator(text: string): ';' | ',' | '\t' {
	const lines = text.split(/\r?\n/, 20).filter((line) => line.trim() !== '');
	const scores = ([';', '\t', ','] as const).map((sign) => {
		const counts = lines.map((line) => line.replaceAll(/"[^"]*"/g, '').split(sign).length - 1);
		const usual = Math.min(...counts.filter((count) => count > 0), counts[0] ?? 0);
		return { sign, score: usual * 10 + counts.filter((count) => count > 0).length };
	});
	return scores.reduce((best, next) => (next.score > best.score ? next : best)).sign;
}
