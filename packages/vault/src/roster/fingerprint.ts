import { sha256 } from '@noble/hashes/sha2.js';
import { frame } from '../bytes.ts';
import { LABELS } from '../labels.ts';

/** A root's fingerprint, to be read aloud and compared: ten groups of four digits (about 132 bits). */
export function fingerprint(rootPublicKey: Uint8Array): string {
	const hash = sha256(frame([LABELS.fingerprint, rootPublicKey]));
	const number = hash.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
	const digits = (number % 10n ** 40n).toString().padStart(40, '0');
	return (digits.match(/.{4}/g) ?? []).join(' ');
}
