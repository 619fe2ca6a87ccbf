import { err, ok, type Result } from '@schutznetz/kernel';
import {
	deviceSecret,
	fromB64,
	isOwnUnlockerKey,
	newMasterKey,
	newRecoveryCode,
	openMasterKeyWith,
	type PairedUnlocker,
	pairedUnlocker,
	passwordUnlockKey,
	publicKeysOf,
	recoveryKeys,
	sealAnchor,
	sealMasterKeyTo,
	secretToWords,
	signUnlockerKey,
	toB64,
	unwrapMasterKey,
	wrapMasterKey,
	wrapPersonalKeys,
} from '@schutznetz/vault';
import { finishRegistration } from '@schutznetz/vault/opaque';
import { wordLists } from '@schutznetz/vault/words';
import type { WireUnlocker } from '../wire.ts';
import type { Held } from './held.ts';
import { type CodeProblem, readCode } from './prove-identity.ts';

/** A code that can be read and does not open this account. */
export type OtherCode = { readonly kind: 'other-code' };

/** Changes of one's own ways in: each gives what the server stores, and words that are shown once. */
export function ownKeys(held: Held) {
	async function opensOneOf(mine: PairedUnlocker, unlockers: readonly WireUnlocker[]): Promise<boolean> {
		const { accountId } = accountOf(held);
		for (const { id, wrapped, anchor } of unlockers) {
			const [envelope, bound] = [fromB64(wrapped), fromB64(anchor ?? '')];
			if (!id || !envelope.ok || !bound.ok) continue;
			const stored = { wrapped: envelope.value, anchor: bound.value };
			if ((await openMasterKeyWith(mine, stored, { accountId, unlockerId: id })).ok) return true;
		}
		return false;
	}
	return {
		/** A passkey whose PRF answered with this. */
		async makePasskey(prf: Uint8Array) {
			const { accountId, masterKey, keys } = accountOf(held);
			const id = crypto.randomUUID();
			const place = { accountId, unlockerId: id };
			const unlocker = await pairedUnlocker(prf, 'passkey');
			const { publicKey } = unlocker;
			const { signing } = await publicKeysOf(keys);
			return {
				id,
				publicKey: toB64(publicKey),
				vouched: toB64(signUnlockerKey(keys.signingSeed, publicKey, place)),
				anchor: toB64(await sealAnchor(unlocker, signing, place)),
				wrapped: toB64(
					await sealMasterKeyTo(publicKey, masterKey, { ...place, signingSeed: keys.signingSeed }),
				),
			};
		},

		/** A new recovery code for the same master key. */
		async makeRecoveryCode() {
			const { accountId, masterKey } = accountOf(held);
			return freshCode(accountId, masterKey);
		},

		/** Tries a recovery code without changing anything. */
		async tryRecoveryCode(
			typed: string,
			unlockers: readonly WireUnlocker[],
		): Promise<Result<null, CodeProblem | OtherCode>> {
			const code = await readCode(typed);
			if (!code.ok) return code;
			const { unlockKey } = await recoveryKeys(code.value);
			const stored = fromB64(unlockers.find(({ kind }) => kind === 'recovery')?.wrapped ?? '');
			const place = { accountId: accountOf(held).accountId, unlocker: 'recovery' } as const;
			const opened = stored.ok ? await unwrapMasterKey(unlockKey, stored.value, place) : stored;
			return opened.ok ? ok(null) : err({ kind: 'other-code' });
		},

		/** The server has stored the new master key: from now on it is the one that is wrapped. */
		async keepMasterKey(): Promise<void> {
			const { nextMasterKey: masterKey } = held;
			if (!masterKey) throw new Error('keepMasterKey was called before there was a new one');
			delete held.nextMasterKey;
			held.account = { ...accountOf(held), masterKey };
			if (held.open) held.open = { ...held.open, masterKey };
		},

		/** Tries what a passkey's PRF gave without changing anything. */
		async tryPasskey(prf: Uint8Array, unlockers: readonly WireUnlocker[]): Promise<boolean> {
			return opensOneOf(await pairedUnlocker(prf, 'passkey'), unlockers);
		},

		/** Tries this device's own key without changing anything. */
		async tryDevice(key: CryptoKey, unlockers: readonly WireUnlocker[]): Promise<boolean> {
			return opensOneOf(await pairedUnlocker(await deviceSecret(key), 'device'), unlockers);
		},

		/**
		 * After a loss: a new master key, with a new password (whose registration `startNewPassword` began), a new code,
		 * and the passkeys and devices that stay. One whose public key is not signed by its owner is left out: a server may have
		 * slipped it in.
		 */
		async makeMasterKey(response: string, kept: readonly WireUnlocker[]) {
			const { accountId, name, keys } = accountOf(held);
			const { registration } = held;
			if (!registration) throw new Error('makeMasterKey was called without startNewPassword');
			delete held.registration;
			const finished = await finishRegistration(registration.password, registration.state, response, {
				name,
			});
			if (!finished.ok) return finished;
			const masterKey = newMasterKey();
			const { words, ...recovery } = await freshCode(accountId, masterKey);
			const unlockKey = await passwordUnlockKey(finished.value.exportKey);
			const { signing } = await publicKeysOf(keys);
			const rewrapped: { id: string; wrapped: string }[] = [];
			for (const { id, publicKey, vouched } of kept) {
				const [key, signature] = [fromB64(publicKey ?? ''), fromB64(vouched ?? '')];
				if (!id || !key.ok || !signature.ok || key.value.length !== 1216) continue;
				const place = { accountId, unlockerId: id };
				if (!isOwnUnlockerKey(signing, { publicKey: key.value, vouched: signature.value }, place)) continue;
				const sealed = await sealMasterKeyTo(key.value, masterKey, {
					...place,
					signingSeed: keys.signingSeed,
				});
				rewrapped.push({ id, wrapped: toB64(sealed) });
			}
			held.nextMasterKey = masterKey;
			const stored = {
				password: {
					record: finished.value.record,
					wrapped: toB64(await wrapMasterKey(unlockKey, masterKey, { accountId, unlocker: 'password' })),
				},
				recovery,
				personalKeys: toB64(await wrapPersonalKeys(masterKey, keys, { accountId })),
				kept: rewrapped,
			};
			return ok({ stored, words });
		},
	};
}

async function freshCode(accountId: string, masterKey: Uint8Array) {
	const code = newRecoveryCode();
	const { unlockKey, proofHash } = await recoveryKeys(code);
	const wrapped = await wrapMasterKey(unlockKey, masterKey, { accountId, unlocker: 'recovery' });
	return {
		words: secretToWords(code, await wordLists.de()),
		proofHash: toB64(proofHash),
		wrapped: toB64(wrapped),
	};
}

function accountOf({ account }: Held): NonNullable<Held['account']> {
	if (!account) throw new Error('the worker was asked for what only an open account can do');
	return account;
}
