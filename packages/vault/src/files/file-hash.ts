import { sha256 } from '@noble/hashes/sha2.js';

/** SHA-256 of a file that is read part by part: it never has to be in memory as a whole. */
export function newFileHash(): { update(part: Uint8Array): unknown; digest(): Uint8Array } {
	return sha256.create();
}
