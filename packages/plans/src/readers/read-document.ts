import { err, ok, type Result } from '@schutznetz/kernel';
import { detectFormat } from './detect-format.ts';
import { readLimits } from './limits.ts';
import { type OnProgress, readPdf } from './pdf/read-pdf.ts';
import { readDocx } from './read-docx.ts';
import { readPlainText } from './read-plain-text.ts';
import type { ReadProblem, UnreadableFile } from './read-problem.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';
import { sheetBlocks } from './sheet-blocks.ts';
import type { FileFormat, SourceDocument } from './source-document.ts';

const extensions: Readonly<Record<FileFormat, RegExp>> = {
	pdf: /\.pdf$/i,
	docx: /\.docx$/i,
	xlsx: /\.xlsx$/i,
	csv: /\.(csv|tsv|txt)$/i,
	text: /\.(txt|text|md)$/i,
};

/**
 * Reads any file of the five formats into one model, by its content and not by its name.
 *
 * @param onProgress - told after each page; what it returns is awaited, so a reader can make room for others
 * @returns the document with what is odd about it, or why it cannot be read
 */
export async function readDocument(
	bytes: Uint8Array,
	name: string,
	onProgress: OnProgress = () => {},
): Promise<Result<SourceDocument, UnreadableFile>> {
	if (bytes.length > readLimits.bytes) {
		return err({ kind: 'tooLarge', name, bytes: bytes.length, limit: readLimits.bytes });
	}
	const format = detectFormat(bytes, name);
	if (!format.ok) return format;
	const document = await readAs(format.value, bytes, name, onProgress);
	if (document.ok && document.value.blocks.length > readLimits.blocks) {
		return err({
			kind: 'tooManyRows',
			name,
			rows: document.value.blocks.length,
			limit: readLimits.blocks,
		});
	}
	if (!document.ok || !/\.[a-z]{2,5}$/i.test(name) || extensions[format.value].test(name)) return document;
	const lie: ReadProblem = { kind: 'extensionLies', name, found: format.value };
	return ok({ ...document.value, problems: [lie, ...document.value.problems] });
}

async function readAs(
	format: FileFormat,
	bytes: Uint8Array,
	name: string,
	onProgress: OnProgress,
): Promise<Result<SourceDocument, UnreadableFile>> {
	switch (format) {
		case 'pdf':
			return readPdf(bytes, name, onProgress);
		case 'docx':
			return readDocx(bytes, name);
		case 'text':
			return ok(readPlainText(bytes, name));
		case 'xlsx':
		case 'csv': {
			const sheet = await readSpreadsheet(bytes, name);
			return sheet.ok ? ok(sheetBlocks(sheet.value, name)) : sheet;
		}
	}
}
