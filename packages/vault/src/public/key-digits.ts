import { sha256 } from '@noble/hashes/sha2.js';
import { frame } from './frame.ts';

/** The fingerprint of what is public, to be read aloud and compared: ten groups of four digits (about 132 bits). */
export function keyDigits(label: string, ...parts: readonly (string | Uint8Array)[]): string {
	const hash = sha256(frame([label, ...parts]));
	const number = hash.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
	const digits = (number % 10n ** 40n).toString().padStart(40, '0');
	return (digits.match(/.{4}/g) ?? []).join(' ');
}
