import { sha256 } from '@noble/hashes/sha2.js';
import { frame } from '../../bytes.ts';
import { type SealingPair, sealingPairFromSeed } from '../../envelope/sealed-envelope.ts';
import { derive } from '../../hkdf.ts';
import { LABELS } from '../../labels.ts';
import type { Secret } from '../../secret/secret.ts';

/**
 * The pair that colleagues release their shares to, from the new recovery code on the new sheet: a day of waiting is
 * to be stored on no device.
 */
export async function recoveryPair(code: Secret): Promise<SealingPair> {
	if (code.form !== 12) throw new TypeError(`recovery pair: ${code.form} words came, 12 are due`);
	return sealingPairFromSeed(await derive(code.bits, LABELS.recoveryPair));
}

/** Its digits, for two people on the phone: six groups of four (about 80 bits), and one key takes milliseconds to try. */
export function recoveryFingerprint(publicKey: Uint8Array): string {
	const hash = sha256(frame([LABELS.recoveryFingerprint, publicKey]));
	const number = hash.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
	const digits = (number % 10n ** 24n).toString().padStart(24, '0');
	return (digits.match(/.{4}/g) ?? []).join(' ');
}
