import { err, ok, type Result } from '@schutznetz/kernel';
import { TEXT_ROOM_BYTES } from '../public/sizes.ts';

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
	// By hand: browsers that must read this have no findLastIndex.
	let end = padded.length - 1;
	while (padded[end] === 0) end -= 1;
	return padded[end] === 0x80 ? ok(padded.slice(0, end)) : err({ kind: 'malformed', what: 'padding' });
}

/** A payload padded to what a text in this bucket takes, room for what goes with it included. */
export function padPayload(payload: Uint8Array, bucket: number): Uint8Array<ArrayBuffer> {
	return pad(payload, bucket + TEXT_ROOM_BYTES);
}
