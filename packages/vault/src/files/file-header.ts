import { err, ok, type Result } from '@schutznetz/kernel';
import { concat } from '../bytes.ts';
import type { Malformed } from '../envelope/padding.ts';
import { isDay, type PayloadProblem, parsePayload, writePayload } from '../mailbox/payload.ts';
import { toB64 } from '../public/b64.ts';
import { bytesField, isCount } from '../public/fields.ts';
import {
	MOST_FILE_BYTES,
	MOST_FILE_HEADER_BYTES,
	MOST_PIECES,
	PIECE_CONTENT_BYTES,
} from '../public/sizes.ts';

/** What stands in front of a file's bytes: sealed with them, so that no server sees a name or a type. */
export type FileHeader = {
	/** As the device called it; a text that a stranger chose, to be cleaned before it is used. */
	readonly name: string;
	/** Media type as the sender says; nothing may be run or shown by it alone. */
	readonly type: string;
	readonly bytes: number;
	/** Whether details (place, device) were taken out, or the file is kept as it was. */
	readonly kept: 'stripped' | 'original';
	/** Of an original: its SHA-256 and the day on which it was handed over. */
	readonly sha256?: Uint8Array;
	/** Calendar day 'YYYY-MM-DD'. */
	readonly on?: string;
};

/** Why a first piece has no header that can be read. */
export type FileHeaderProblem = PayloadProblem;

const mostNameCharacters = 120;
const mostTypeCharacters = 100;
const lengthBytes = 4;
/** The header as it stands in front of the bytes: its length (u32) and the JSON. A name that is too long is cut. */
export function writeFileHeader({
	name,
	type,
	bytes,
	kept,
	sha256,
	on,
}: FileHeader): Uint8Array<ArrayBuffer> {
	const json = writePayload({
		name: [...name].slice(0, mostNameCharacters).join(''),
		type: type.slice(0, mostTypeCharacters),
		bytes,
		kept,
		sha256: sha256 && toB64(sha256),
		on,
	});
	if (json.length > MOST_FILE_HEADER_BYTES)
		throw new RangeError(`header of a file: ${json.length} bytes came`);
	const length = new Uint8Array(lengthBytes);
	new DataView(length.buffer).setUint32(0, json.length);
	return concat(length, json);
}

/** The header at the beginning of a file's first piece, and where the content begins. */
export function readFileHeader(
	first: Uint8Array,
): Result<{ readonly header: FileHeader; readonly contentAt: number }, FileHeaderProblem> {
	const length = new DataView(first.buffer, first.byteOffset, first.byteLength).getUint32(0);
	if (length > MOST_FILE_HEADER_BYTES) return err({ kind: 'malformed', what: 'header' });
	const contentAt = lengthBytes + length;
	const payload = parsePayload(first.subarray(lengthBytes, contentAt));
	if (!payload.ok) return payload;
	const fields = payload.value;
	const { name, type, bytes, kept, sha256: hash, on } = fields;
	const sha256 = bytesField(fields, 'sha256', 32);
	if (typeof name !== 'string' || name.length > 2 * mostNameCharacters) return malformed('name');
	if (typeof type !== 'string' || type.length > mostTypeCharacters) return malformed('type');
	if (!isCount(bytes, 0) || bytes > MOST_FILE_BYTES) return malformed('bytes');
	if (kept !== 'stripped' && kept !== 'original') return malformed('kept');
	if (hash !== undefined && !sha256) return malformed('sha256');
	if (on !== undefined && !isDay(on)) return malformed('on');
	const header: FileHeader = {
		name,
		type,
		bytes,
		kept,
		...(sha256 && { sha256 }),
		...(on !== undefined && { on }),
	};
	return ok({ header, contentAt });
}

/** How many pieces a header and its content take: 1, 2, 4 … 256. */
export function piecesFor(headBytes: number, contentBytes: number): number {
	let pieces = 1;
	while (pieces * PIECE_CONTENT_BYTES < headBytes + contentBytes) pieces *= 2;
	if (pieces > MOST_PIECES) throw new RangeError(`a file: ${contentBytes} bytes came`);
	return pieces;
}

const malformed = (what: string) => err<Malformed>({ kind: 'malformed', what });
