import { err, ok, type Result } from '@schutznetz/kernel';
import { utf8 } from '../bytes.ts';
import { TEXT_BUCKETS_BYTES, TEXT_ROOM_BYTES } from '../public/sizes.ts';

/** A text that no bucket takes, with what it counts and what the largest bucket takes. */
export type TooLong = { readonly kind: 'too-long'; readonly cameBytes: number; readonly dueBytes: number };

/** A content that is not what its kind says; `what` names the part, never its value. */
export type Malformed = { readonly kind: 'malformed'; readonly what: string };

/** Fills up to exactly so many bytes: content | 0x80 | zeros (ISO/IEC 7816-4). Throws where it does not fit. */
export function pad(bytes: Uint8Array, paddedBytes: number): Uint8Array<ArrayBuffer> {
	if (bytes.length >= paddedBytes) {
		throw new RangeError(`padding: ${bytes.length} bytes came, fewer than ${paddedBytes} are due`);
	}
	const padded = new Uint8Array(paddedBytes);
	padded.set(bytes);
	padded[bytes.length] = 0x80;
	return padded;
}

/** The content of padded bytes. */
export function unpad(padded: Uint8Array): Result<Uint8Array, Malformed> {
	const end = padded.findLastIndex((byte) => byte !== 0);
	return padded[end] === 0x80 ? ok(padded.slice(0, end)) : err({ kind: 'malformed', what: 'padding' });
}

/**
 * What a text counts: its UTF-8 bytes as they stand inside JSON, so that a line break, a quotation mark or a
 * backslash counts two.
 */
export function textBytes(text: string): number {
	return utf8(JSON.stringify(text)).length - 2;
}

/** The smallest bucket that takes a text. */
export function textBucket(text: string): Result<number, TooLong> {
	const cameBytes = textBytes(text);
	const bucket = TEXT_BUCKETS_BYTES.find((size) => cameBytes <= size);
	if (bucket === undefined) return err({ kind: 'too-long', cameBytes, dueBytes: TEXT_BUCKETS_BYTES[2] });
	return ok(bucket);
}

/** A payload padded to what a text in this bucket takes, room for what goes with it included. */
export function padPayload(payload: Uint8Array, bucket: number): Uint8Array<ArrayBuffer> {
	return pad(payload, bucket + TEXT_ROOM_BYTES);
}
