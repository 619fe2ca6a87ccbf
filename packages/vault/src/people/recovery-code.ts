import { derive } from '../hkdf.ts';
import { LABELS } from '../labels.ts';
import { tokenHash } from '../public/token-hash.ts';
import { newSecret, type Secret } from '../secret/secret.ts';

/** What a recovery code gives: a key that stays here, a proof for the server, and what the server keeps of it. */
export type RecoveryKeys = {
	readonly unlockKey: Uint8Array<ArrayBuffer>;
	readonly proof: Uint8Array<ArrayBuffer>;
	readonly proofHash: Uint8Array;
};

/** A fresh recovery code: twelve words, printed once, kept nowhere. */
export function newRecoveryCode(): Secret {
	return newSecret(12);
}

/**
 * The keys of a recovery code. Its 128 random bits need neither salt nor stretching: nobody can go through
 * them, and no two accounts share one.
 */
export async function recoveryKeys(code: Secret): Promise<RecoveryKeys> {
	if (code.form !== 12) throw new TypeError(`recovery code: ${code.form} words came, 12 are due`);
	const [unlockKey, proof] = await Promise.all([
		derive(code.bits, LABELS.recoveryUnlock),
		derive(code.bits, LABELS.recoveryProof),
	]);
	return { unlockKey, proof, proofHash: tokenHash(proof) };
}
