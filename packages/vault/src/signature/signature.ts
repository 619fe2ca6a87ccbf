import { ed25519 } from '@noble/curves/ed25519.js';
import { assertBytes, frame, randomBytes } from '../bytes.ts';
import type { Label } from '../labels.ts';

/** A pair to sign with: seed and public key, 32 bytes each. */
export type SigningPair = { readonly seed: Uint8Array; readonly publicKey: Uint8Array };

/** A fresh pair. */
export function newSigningPair(): SigningPair {
	return signingPairFromSeed(randomBytes(32));
}

/** The pair of a seed; the same seed gives the same public key for ever. */
export function signingPairFromSeed(seed: Uint8Array): SigningPair {
	assertBytes(seed, 32, 'seed of a signing pair');
	return { seed, publicKey: ed25519.getPublicKey(seed) };
}

/** Ed25519 (RFC 8032) over the framed label and bytes: what was signed for one use verifies for no other. */
export function sign(seed: Uint8Array, label: Label, bytes: Uint8Array): Uint8Array {
	return ed25519.sign(frame([label, bytes]), seed);
}

/** Whether a signature is this key's over these bytes for this use; false also for keys and signatures of a wrong form. */
export function verify(
	publicKey: Uint8Array,
	label: Label,
	bytes: Uint8Array,
	signature: Uint8Array,
): boolean {
	if (publicKey.length !== 32 || signature.length !== 64) return false;
	// The strict rules of RFC 8032: no points of small order, no second encoding of the same signature.
	return ed25519.verify(signature, frame([label, bytes]), publicKey, { zip215: false });
}
