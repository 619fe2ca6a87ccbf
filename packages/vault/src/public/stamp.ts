import { sha256 } from '@noble/hashes/sha2.js';
import { frame } from './frame.ts';

/** Label of a stamp's seed; stands in the table of labels, here because a server reaches nothing else. */
export const STAMP_LABEL = 'schutznetz/1/stamp';

/** Work behind what a stranger can make a server store: Argon2id over a nonce, one pass, one lane. */
export const STAMP = {
	/** nonce 16 | day u32 | bits u8 */
	bytes: 21,
	nonceBytes: 16,
	memoryKiB: 1024,
	passes: 1,
	/** No page works longer than for so many, whatever a server asks. */
	mostBits: 12,
} as const;

/** What a stamp is for; each is asked for by its own measure. */
export type StampKind = 'intake' | 'slot' | 'piece';

/** What a stamp is bound to: 32 bytes that are known before the text is, and used once. */
export type StampPlace = {
	readonly kind: StampKind;
	/** The deletion hash of a first message, the id of a slot or of a piece. */
	readonly place: Uint8Array;
	/** Days since 1970-01-01. */
	readonly day: number;
};

/** The parts of a stamp. */
export type Stamp = { readonly nonce: Uint8Array; readonly day: number; readonly bits: number };

/** The salt of a stamp's Argon2id. */
export function stampSeed({ kind, place, day }: StampPlace): Uint8Array {
	return sha256(frame([STAMP_LABEL, kind, place, String(day)]));
}

/** How many zero bits a hash begins with. */
export function leadingZeroBits(hash: Uint8Array): number {
	let bits = 0;
	for (const byte of hash) {
		if (byte !== 0) return bits + Math.clz32(byte) - 24;
		bits += 8;
	}
	return bits;
}

/** A stamp as it travels. */
export function writeStamp({ nonce, day, bits }: Stamp): Uint8Array {
	const bytes = new Uint8Array(STAMP.bytes);
	bytes.set(nonce);
	const view = new DataView(bytes.buffer);
	view.setUint32(STAMP.nonceBytes, day);
	view.setUint8(STAMP.nonceBytes + 4, bits);
	return bytes;
}

/** The parts of so many bytes. */
export function readStamp(bytes: Uint8Array): Stamp {
	const view = new DataView(bytes.buffer, bytes.byteOffset, STAMP.bytes);
	return {
		nonce: bytes.slice(0, STAMP.nonceBytes),
		day: view.getUint32(STAMP.nonceBytes),
		bits: view.getUint8(STAMP.nonceBytes + 4),
	};
}
