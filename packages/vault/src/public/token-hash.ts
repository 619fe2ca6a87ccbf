import { sha256 } from '@noble/hashes/sha2.js';

/** Label of the hash below; stands in the table of labels, here because a server reaches nothing else. */
export const TOKEN_HASH_LABEL = 'schutznetz/1/token-hash';

/**
 * What a server keeps of a token: SHA-256 over label | 0x00 | token. Only who holds the token can write again,
 * or delete; the hash opens nothing.
 */
export function tokenHash(token: Uint8Array): Uint8Array {
	return sha256
		.create()
		.update(new TextEncoder().encode(`${TOKEN_HASH_LABEL}\0`))
		.update(token)
		.digest();
}
