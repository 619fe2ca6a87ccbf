import { createHash, createPublicKey, verify } from 'node:crypto';
import { gcm } from '@noble/ciphers/aes.js';
import { argon2id } from '@noble/hashes/argon2.js';
import { expand, extract, hkdf } from '@noble/hashes/hkdf.js';
import { sha256 as sha256OfHmac } from '@noble/hashes/sha2.js';
import { ml_kem768_x25519 } from '@noble/post-quantum/hybrid.js';

// The protocol once more, written from docs/protocol.md alone and with other libraries than the vault has for the same
// thing: what one of the two gets wrong, the other does not open.

const sha256 = (bytes: Uint8Array) => Uint8Array.from(createHash('sha256').update(bytes).digest());
const text = (value: string) => new TextEncoder().encode(value);
const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const u16 = (value: number) => Uint8Array.of(value >> 8, value & 255);
const u32 = (value: number) =>
	Uint8Array.of(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);
const part = (value: string | Uint8Array) => (typeof value === 'string' ? text(value) : value);
const framed = (parts: readonly (string | Uint8Array)[]) =>
	join(...parts.flatMap((value) => [u32(part(value).length), part(value)]));
const noSalt = new Uint8Array(0);

const derived = (key: Uint8Array, parts: readonly (string | Uint8Array)[], bytes: number) =>
	hkdf(sha256OfHmac, key, noSalt, framed(parts), bytes);

/** Label and data of an envelope. */
export type Place = { readonly label: string; readonly data: readonly (string | Uint8Array)[] };

/** Opens suite 1, or throws; a content that is not divided is chunk 0 and the last. */
export function openKeyed(
	key: Uint8Array,
	envelope: Uint8Array,
	{ label, data }: Place,
	[chunk, isLast] = [0, true],
): Uint8Array {
	const associated = join(Uint8Array.of(1, 1), framed([label, ...data]));
	const salt = envelope.slice(6, 38);
	const info = join(text(`${label}/commitment`), sha256(associated));
	const commitment = hkdf(sha256OfHmac, key, salt, info, 32);
	if (String(commitment) !== String(envelope.slice(38, 70))) throw new Error('commitment');
	const contentKey = hkdf(sha256OfHmac, key, salt, text(`${label}/key`), 32);
	const iv = join(new Uint8Array(7), u32(chunk), Uint8Array.of(isLast ? 1 : 0));
	return gcm(contentKey, iv, associated).decrypt(envelope.slice(70));
}

/** Opens suite 2, or throws: RFC 9180, base mode, key schedule and exporter spelt out. */
export function openSealed(seed: Uint8Array, envelope: Uint8Array, { label, data }: Place): Uint8Array {
	const associated = join(Uint8Array.of(1, 2), framed([label, ...data]));
	const sharedSecret = ml_kem768_x25519.decapsulate(
		envelope.slice(6, 1126),
		ml_kem768_x25519.keygen(seed).secretKey,
	);
	const suite = join(text('HPKE'), u16(0x647a), u16(1), u16(2));
	const labeledExtract = (salt: Uint8Array, name: string, ikm: Uint8Array) =>
		extract(sha256OfHmac, join(text('HPKE-v1'), suite, text(name), ikm), salt);
	const labeledExpand = (prk: Uint8Array, name: string, info: Uint8Array, bytes: number) =>
		expand(sha256OfHmac, prk, join(u16(bytes), text('HPKE-v1'), suite, text(name), info), bytes);
	const schedule = join(
		Uint8Array.of(0),
		labeledExtract(noSalt, 'psk_id_hash', noSalt),
		labeledExtract(noSalt, 'info_hash', text(label)),
	);
	const secret = labeledExtract(sharedSecret, 'secret', noSalt);
	const exporter = labeledExpand(secret, 'exp', schedule, 32);
	const info = join(text(`${label}/commitment`), sha256(associated));
	const commitment = labeledExpand(exporter, 'sec', info, 32);
	if (String(commitment) !== String(envelope.slice(1126, 1158))) throw new Error('commitment');
	const contentKey = labeledExpand(secret, 'key', schedule, 32);
	const iv = labeledExpand(secret, 'base_nonce', schedule, 12);
	return gcm(contentKey, iv, associated).decrypt(envelope.slice(1158));
}

/** Removes the padding and reads the JSON. */
export function readPadded(padded: Uint8Array): unknown {
	const end = padded.findLastIndex((byte) => byte !== 0);
	if (padded[end] !== 0x80) throw new Error('padding');
	return JSON.parse(new TextDecoder().decode(padded.slice(0, end)));
}

/** The thread key of a secret. */
export function threadKeyOf(bits: Uint8Array, pin: string, instanceId: string): Uint8Array {
	const cost = bits.length === 10 ? { m: 65536, t: 3 } : { m: 19456, t: 2 };
	const salt = sha256(framed(['schutznetz/1/mailbox-salt', instanceId]));
	const root = argon2id(framed([bits, pin]), salt, { ...cost, p: 1, dkLen: 32 });
	return derived(root, ['schutznetz/1/thread-key'], 32);
}

/** Id and token of a slot, 32 bytes each behind one another. */
export const slotOf = (threadKey: Uint8Array, direction: string, index: number): Uint8Array =>
	derived(threadKey, ['schutznetz/1/slot', direction, String(index)], 64);

/** Id and token of a file's piece, 32 bytes each behind one another. */
export const pieceSlotOf = (fileKey: Uint8Array, index: number): Uint8Array =>
	derived(fileKey, ['schutznetz/1/file-slot', String(index)], 64);

/** The header and the bytes of a file, or throws. */
export function openFile(
	fileKey: Uint8Array,
	pieces: readonly Uint8Array[],
): { header: unknown; content: Uint8Array } {
	const plain = pieces.map((piece, index) => {
		const place = { label: 'schutznetz/1/file-piece', data: [String(index), String(pieces.length)] };
		return openKeyed(fileKey, piece, place, [index, index === pieces.length - 1]);
	});
	const whole = Buffer.concat(plain);
	const contentAt = 4 + whole.readUInt32BE(0);
	const header = JSON.parse(whole.toString('utf8', 4, contentAt)) as { bytes: number };
	return { header, content: Uint8Array.from(whole.subarray(contentAt, contentAt + header.bytes)) };
}

/** The token that deletes a first message. */
export const intakeTokenOf = (threadKey: Uint8Array): Uint8Array =>
	derived(threadKey, ['schutznetz/1/intake-token'], 32);

/** The key of the messages of a thread. */
export const messageKeyOf = (threadKey: Uint8Array): Uint8Array =>
	derived(threadKey, ['schutznetz/1/message-key'], 32);

/** What a server keeps of a token. */
export const hashOfToken = (token: Uint8Array): Uint8Array =>
	sha256(join(text('schutznetz/1/token-hash\0'), token));

/** The number that words and digits write down. */
export function numberOf(bits: Uint8Array): bigint {
	const form = bits.length === 10 ? 8 : 12;
	const checksumBits = form === 8 ? 8 : 4;
	const hash = sha256(framed(['schutznetz/1/secret-checksum', Uint8Array.of(form), bits]));
	const binary = [...bits, ...hash].map((byte) => byte.toString(2).padStart(8, '0')).join('');
	return BigInt(`0b${binary.slice(0, bits.length * 8 + checksumBits)}`);
}

/** Whether a signature over a labelled text holds. */
export function isSigned(
	publicKey: Uint8Array,
	label: string,
	bytes: Uint8Array,
	signature: Uint8Array,
): boolean {
	const x = Buffer.from(publicKey).toString('base64url');
	const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
	return verify(null, framed([label, bytes]), key, signature);
}

/** Product in GF(2^8) with the polynomial of AES, bit by bit. */
function times(a: number, b: number): number {
	let product = 0;
	for (let bit = 7; bit >= 0; bit--) {
		product = (product << 1) ^ (product & 0x80 ? 0x11b : 0);
		if ((b >> bit) & 1) product ^= a;
	}
	return product;
}

/** The key that two shares give: the line through both at zero. */
export function keyOfShares(one: Uint8Array, other: Uint8Array): Uint8Array {
	const [a, b] = [one.at(-1) ?? 0, other.at(-1) ?? 0];
	const inverse = Array.from({ length: 256 }, (_, i) => i).find((i) => times(i, a ^ b) === 1) ?? 0;
	return Uint8Array.from(one.subarray(0, -1), (y, i) =>
		times(inverse, times(y, b) ^ times(other[i] ?? 0, a)),
	);
}

/** Seed of the pair that shares are released to. */
export const recoverySeedOf = (codeBits: Uint8Array): Uint8Array =>
	derived(codeBits, ['schutznetz/1/recovery-pair'], 32);

/** The digits of such a pair, compared on the telephone. */
export function recoveryDigitsOf(publicKey: Uint8Array): string {
	const hash = Buffer.from(sha256(framed(['schutznetz/1/recovery-fingerprint', publicKey])));
	return (BigInt(`0x${hash.toString('hex')}`) % 10n ** 24n).toString().padStart(24, '0');
}

/** Seed of a passkey's pair, and the key of its anchor. */
export const passkeyOf = (prf: Uint8Array): { seed: Uint8Array; anchorKey: Uint8Array } => ({
	seed: derived(prf, ['schutznetz/1/unlocker-pair', 'passkey'], 32),
	anchorKey: derived(prf, ['schutznetz/1/unlocker-anchor-key', 'passkey'], 32),
});
