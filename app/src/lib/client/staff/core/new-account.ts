import { ok, type Result } from '@schutznetz/kernel';
import {
	fingerprint,
	fromB64,
	newAccountKeys,
	publicKeysOf,
	secretToWords,
	signPublicKeys,
	statementToJson,
	toB64,
} from '@schutznetz/vault';
import { finishRegistration, startRegistration } from '@schutznetz/vault/opaque';
import { wordLists } from '@schutznetz/vault/words';
import type { WireNewAccount } from '../wire.ts';
import type { Held } from './held.ts';

/** A new account for the server, and what its owner prints. */
type NewAccountMade = {
	readonly account: WireNewAccount;
	readonly recoveryWords: readonly string[];
	/** Of the network; undefined where there is none yet. */
	readonly fingerprint: string | undefined;
};
type Malformed = { readonly kind: 'malformed'; readonly field: string };

/** A new account of somebody who was invited. Its words leave the worker once: its owner has to write them down. */
export function newAccount(held: Held) {
	return {
		async startAccount(name: string, password: string): Promise<string> {
			const { state, request } = await startRegistration(password);
			held.newAccount = { name, password, state };
			return request;
		},

		/** @param root - the network's root key as the server serves it, kept with the account; null where there is none */
		async finishAccount(response: string, root: string | null): Promise<Result<NewAccountMade, Malformed>> {
			const { newAccount: begun } = held;
			if (!begun) throw new Error('finishAccount was called without startAccount');
			delete held.newAccount;
			const { name, password, state } = begun;
			const finished = await finishRegistration(password, state, response, { name });
			if (!finished.ok) return finished;
			const rootBytes = root === null ? undefined : fromB64(root);
			if (rootBytes && !rootBytes.ok) return { ok: false, error: { kind: 'malformed', field: 'root' } };
			const accountId = crypto.randomUUID();
			const { recoveryCode, keys, stored } = await newAccountKeys({
				accountId,
				exportKey: finished.value.exportKey,
				...(rootBytes && { root: rootBytes.value }),
			});
			return ok({
				account: {
					accountId,
					name,
					record: finished.value.record,
					recoveryProofHash: toB64(stored.recoveryProofHash),
					personalKeys: toB64(stored.personalKeys),
					publicKeys: statementToJson(
						signPublicKeys({ memberId: accountId, signingSeed: keys.signingSeed }, await publicKeysOf(keys)),
					),
					unlockers: stored.unlockers.map(({ kind, wrapped }) => ({ kind, wrapped: toB64(wrapped) })),
				},
				recoveryWords: secretToWords(recoveryCode, await wordLists.de()),
				fingerprint: rootBytes && fingerprint(rootBytes.value),
			});
		},
	};
}
