import { sha256 } from '@noble/hashes/sha2.js';
import { equalBytes, frame, randomBytes } from '../bytes.ts';
import { LABELS } from '../labels.ts';

/** Eight words (80 + 8 bits), or twelve for high risk and for recovery codes (128 + 4). */
export type SecretForm = 8 | 12;

/** Random bits that a person carries as words, digits or a card: all three encode the same. */
export type Secret = { readonly form: SecretForm; readonly bits: Uint8Array };

/** What a form fixes; nothing else about a secret is stored or asked. */
export const FORMS = {
	8: { secretBits: 80, checksumBits: 8, digits: 27 },
	12: { secretBits: 128, checksumBits: 4, digits: 40 },
} as const;

/** The words or digits are each possible, but not together: one of them is wrong. */
export type ChecksumProblem = { readonly kind: 'checksum' };

/** A fresh secret from the platform's generator. */
export function newSecret(form: SecretForm): Secret {
	return { form, bits: randomBytes(FORMS[form].secretBits / 8) };
}

/** Secret and checksum as one number, the secret in front. */
export function toNumber(secret: Secret): bigint {
	const { checksumBits } = FORMS[secret.form];
	let number = 0n;
	for (const byte of secret.bits) number = (number << 8n) | BigInt(byte);
	return (number << BigInt(checksumBits)) | BigInt(checksum(secret));
}

/** The secret of such a number, or undefined where its checksum does not fit or it is too large. */
export function fromNumber(form: SecretForm, number: bigint): Secret | undefined {
	const { secretBits, checksumBits } = FORMS[form];
	const bits = new Uint8Array(secretBits / 8);
	let rest = number >> BigInt(checksumBits);
	for (let i = bits.length - 1; i >= 0; i--) {
		bits[i] = Number(rest & 0xffn);
		rest >>= 8n;
	}
	const secret = { form, bits };
	return rest === 0n && toNumber(secret) === number ? secret : undefined;
}

/** Whether two secrets are the same. */
export function isSameSecret(a: Secret, b: Secret): boolean {
	return a.form === b.form && equalBytes(a.bits, b.bits);
}

/** The first bits of SHA-256 over the framed label, form and secret. */
function checksum({ form, bits }: Secret): number {
	const first = sha256(frame([LABELS.secretChecksum, Uint8Array.of(form), bits]))[0] ?? 0;
	return first >> (8 - FORMS[form].checksumBits);
}
