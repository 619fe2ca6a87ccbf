import { err, ok, type Result } from '@schutznetz/kernel';
import type { UnreadableFile } from './read-problem.ts';
import type { FileFormat } from './source-document.ts';
import { listZip } from './zip-entries.ts';

const startsWith = (bytes: Uint8Array, ...due: readonly number[]): boolean =>
	due.every((byte, index) => bytes[index] === byte);

const wide = (text: string): string => [...text].map((character) => `${character}\0`).join('');

/**
 * What a file is by its content; its name decides only between CSV and text.
 *
 * @returns the format, or why none is read
 */
export function detectFormat(bytes: Uint8Array, name: string): Result<FileFormat, UnreadableFile> {
	if (bytes.length === 0) return err({ kind: 'empty', name });
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
	if (head.includes('%PDF-')) return ok('pdf');
	if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return zipFormat(bytes, name);
	if (startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) return err({ kind: 'empty', name });
	if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
		// An encrypted office file is wrapped in the old container, whose names are UTF-16.
		const whole = new TextDecoder('latin1').decode(bytes);
		return err({ kind: whole.includes(wide('EncryptedPackage')) ? 'password' : 'oldOffice', name });
	}
	const isWide = startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
	// biome-ignore lint/suspicious/noControlCharactersInRegex: such bytes tell that this is no text
	if (!isWide && /[\u0000-\u0008\u000e-\u001f]/.test(head)) return err({ kind: 'unknownFormat', name });
	if (/^\s*$/.test(head.replace(/^\u00ef\u00bb\u00bf/, '')) && bytes.length <= 1024)
		return err({ kind: 'empty', name });
	return ok(/\.(csv|tsv)$/i.test(name) ? 'csv' : 'text');
}

function zipFormat(bytes: Uint8Array, name: string): Result<FileFormat, UnreadableFile> {
	const listed = listZip(bytes, name);
	if (!listed.ok) return listed;
	const names = new Set(listed.value.map((entry) => entry.name));
	if (names.has('word/document.xml')) return ok('docx');
	if (names.has('xl/workbook.xml')) return ok('xlsx');
	return err({ kind: 'unknownFormat', name });
}
