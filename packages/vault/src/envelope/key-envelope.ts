import { err, ok, type Result } from '@schutznetz/kernel';
import { assertBytes, concat, equalBytes, randomBytes, utf8 } from '../bytes.ts';
import { hkdf } from '../hkdf.ts';
import { SUITES, writeEnvelopeHeader } from '../public/envelope-header.ts';
import { keyedBytes, PART_BYTES } from '../public/sizes.ts';
import { associatedData, type Context, commitmentInfo } from './context.ts';
import { type OpenProblem, readBody } from './open-problem.ts';

/** Which part of a content an envelope holds, and whether it is the last one. */
export type Chunk = { readonly index: number; readonly isLast: boolean };

/** A content that is not divided. */
const ONLY_CHUNK: Chunk = { index: 0, isLast: true };

/**
 * Eleven bytes of the chunk's index, one that marks the last chunk. The key is fresh with every salt, so that this
 * never repeats under one key.
 */
function ivOf({ index, isLast }: Chunk): Uint8Array<ArrayBuffer> {
	const iv = new Uint8Array(12);
	// An index needs no more: a content of 2^32 chunks would have 256 TiB.
	new DataView(iv.buffer).setUint32(7, index);
	iv[11] = isLast ? 1 : 0;
	return iv;
}

/** Closes a content with a key of 32 bytes (suite 1). Two envelopes of the same content differ. */
export async function sealWithKey(
	key: Uint8Array,
	plaintext: Uint8Array,
	context: Context,
	chunk: Chunk = ONLY_CHUNK,
): Promise<Uint8Array<ArrayBuffer>> {
	return sealWithSalt(key, plaintext, context, randomBytes(PART_BYTES.salt), chunk);
}

/** As `sealWithKey`, with a given salt: for known-answer tests alone, a salt must never come twice. */
export async function sealWithSalt(
	key: Uint8Array,
	plaintext: Uint8Array,
	context: Context,
	salt: Uint8Array,
	chunk: Chunk = ONLY_CHUNK,
): Promise<Uint8Array<ArrayBuffer>> {
	const { additionalData, commitment, contentKey } = await prepare(key, salt, context);
	const ciphertext = await crypto.subtle.encrypt(
		{ name: 'AES-GCM', iv: ivOf(chunk), additionalData },
		contentKey,
		concat(plaintext),
	);
	const body = concat(salt, commitment, new Uint8Array(ciphertext));
	return concat(writeEnvelopeHeader(SUITES.key, body.length), body);
}

/** Opens an envelope of suite 1; the commitment is checked before anything is decrypted. */
export async function openWithKey(
	key: Uint8Array,
	envelope: Uint8Array,
	context: Context,
	chunk: Chunk = ONLY_CHUNK,
): Promise<Result<Uint8Array<ArrayBuffer>, OpenProblem>> {
	const body = readBody(envelope, SUITES.key, keyedBytes(0));
	if (!body.ok) return body;
	const salt = body.value.subarray(0, PART_BYTES.salt);
	const committed = body.value.subarray(PART_BYTES.salt, PART_BYTES.salt + PART_BYTES.commitment);
	const ciphertext = body.value.slice(PART_BYTES.salt + PART_BYTES.commitment);
	const { additionalData, commitment, contentKey } = await prepare(key, salt, context);
	if (!equalBytes(commitment, committed)) return err({ kind: 'other-key' });
	try {
		const algorithm = { name: 'AES-GCM', iv: ivOf(chunk), additionalData };
		return ok(new Uint8Array(await crypto.subtle.decrypt(algorithm, contentKey, ciphertext)));
	} catch {
		return err({ kind: 'damaged' });
	}
}

async function prepare(key: Uint8Array, salt: Uint8Array, context: Context) {
	assertBytes(key, 32, `key of an envelope (${context.label})`);
	const additionalData = associatedData(SUITES.key, context);
	const [raw, commitment] = await Promise.all([
		hkdf(key, salt, utf8(`${context.label}/key`), 32),
		hkdf(key, salt, commitmentInfo(context, additionalData), PART_BYTES.commitment),
	]);
	const contentKey = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
	return { additionalData, commitment, contentKey };
}
