import { err, ok, type Result } from '@schutznetz/kernel';
import {
	type DigitsProblem,
	deviceSecret,
	digitsToSecret,
	pairedUnlocker,
	passwordUnlockKey,
	recoveryKeys,
	toB64,
	type WordsProblem,
	wordsToSecret,
	wrapMasterKey,
} from '@schutznetz/vault';
import {
	finishRegistration,
	finishSignIn,
	opaqueReady,
	startRegistration,
	startSignIn,
} from '@schutznetz/vault/opaque';
import { wordLists } from '@schutznetz/vault/words';
import type { Held } from './held.ts';

export type CodeProblem =
	| WordsProblem
	| DigitsProblem
	/** Eight words are a secret too, but no recovery code. */
	| { readonly kind: 'word-count'; readonly came: number; readonly due: readonly number[] };
type Malformed = { readonly kind: 'malformed'; readonly field: string };

const codeWords = 12;

/** Who somebody is: password by OPAQUE, recovery code, a new password. The password stays in the worker. */
export function proveIdentity(held: Held) {
	return {
		/** Fulfilled when the password can be proven: compiling what that needs takes a moment. */
		async makeReady(): Promise<void> {
			await opaqueReady;
		},

		async startSignIn(name: string, password: string): Promise<string> {
			const { state, request } = await startSignIn(password);
			held.attempt = { name, password, state };
			return request;
		},

		async finishSignIn(
			response: string,
		): Promise<Result<{ finish: string }, { kind: 'wrong-password' } | Malformed>> {
			const { attempt } = held;
			if (!attempt) throw new Error('finishSignIn was called without startSignIn');
			delete held.attempt;
			const finished = await finishSignIn(attempt.password, attempt.state, response, { name: attempt.name });
			if (!finished.ok) return finished;
			held.unlockKeys.set('password', await passwordUnlockKey(finished.value.exportKey));
			return ok({ finish: finished.value.finish });
		},

		/** The proof of a recovery code, typed as twelve words or as digits. */
		async proveRecoveryCode(typed: string): Promise<Result<{ proof: string }, CodeProblem>> {
			const code = await readCode(typed);
			if (!code.ok) return code;
			const { unlockKey, proof } = await recoveryKeys(code.value);
			held.unlockKeys.set('recovery', unlockKey);
			return ok({ proof: toB64(proof) });
		},

		/** What a passkey's PRF gave; the browser asks for it outside of the worker. */
		async provePasskey(prf: Uint8Array): Promise<void> {
			held.paired = await pairedUnlocker(prf, 'passkey');
		},

		/** What a device's own key gives, and what it proves itself by. */
		async proveDevice(key: CryptoKey): Promise<{ proof: string }> {
			held.paired = await pairedUnlocker(await deviceSecret(key), 'device');
			return { proof: toB64(held.paired.proof) };
		},

		async startNewPassword(password: string): Promise<string> {
			const { state, request } = await startRegistration(password);
			held.registration = { password, state };
			return request;
		},

		/** What the server stores for the new password: its record, and the master key wrapped for it. */
		async finishNewPassword(
			response: string,
		): Promise<Result<{ record: string; wrapped: string }, Malformed>> {
			const { registration } = held;
			if (!registration) throw new Error('finishNewPassword was called without startNewPassword');
			delete held.registration;
			const { account } = held;
			if (!account) throw new Error('a new password was asked for before the account was open');
			const { name, accountId, masterKey } = account;
			const finished = await finishRegistration(registration.password, registration.state, response, {
				name,
			});
			if (!finished.ok) return finished;
			const unlockKey = await passwordUnlockKey(finished.value.exportKey);
			const wrapped = await wrapMasterKey(unlockKey, masterKey, { accountId, unlocker: 'password' });
			return ok({ record: finished.value.record, wrapped: toB64(wrapped) });
		},
	};
}

/** A recovery code as it was typed: twelve words, numbered or not, or forty digits; or another secret, of eight. */
export async function readCode(typed: string, dueWords: 8 | 12 = codeWords) {
	const words = typed
		.trim()
		.split(/[\s,;]+/)
		.filter((word) => !/^\d{1,2}[.):]?$/.test(word));
	const hasLetters = /\p{L}/u.test(typed);
	const code = hasLetters ? wordsToSecret(words, await wordLists.de()) : digitsToSecret(typed);
	if (!code.ok || code.value.form === dueWords) return code;
	return err({ kind: 'word-count', came: code.value.form, due: [dueWords] } as const);
}
