import { err, ok, type Result } from '@schutznetz/kernel';
import {
	newSigningPair,
	objectIds,
	publicKeysOf,
	signingPairFromSeed,
	startRoster,
	statementToJson,
	toB64,
	wrapPersonalKeys,
	wrapSecretFor,
} from '@schutznetz/vault';
import { dayInBerlin } from '../../day-in-berlin.ts';
import type { WireStatement } from '../wire.ts';
import { type CandidateProblem, compareCandidate } from './compare-candidate.ts';
import { type Held, openOf } from './held.ts';
import { type KeyProblem, unwrapForMe } from './object-keys.ts';

/** A root as the server stores it. */
export type WireNewRoot = {
	readonly root: string;
	readonly wrapped: string;
	readonly entry: WireStatement;
	readonly personalKeys: string;
};
export type RootProblem =
	| { readonly kind: 'root-key-refused'; readonly problem: KeyProblem['kind'] }
	/** What was handed out as the root's key signs for another root. */
	| { readonly kind: 'not-the-root' };

/** What only the network's office does: the root comes into being here, and it never leaves the worker unsealed. */
export function network(held: Held) {
	const today = () => dayInBerlin(held.clock());
	return {
		/** A fresh root, sealed to me; the office's roster begins with me, and my own keys remember the root. */
		async makeRoot(): Promise<WireNewRoot> {
			const { account } = held;
			if (!account) throw new Error('makeRoot was called before the account was open');
			const { accountId, keys, masterKey, organisationId, instanceId } = account;
			const root = newSigningPair();
			const publicKeys = await publicKeysOf(keys);
			const member = { id: accountId, role: 'admin', ...publicKeys } as const;
			const entry = startRoster({ rootSeed: root.seed, centreId: organisationId, member, on: today() });
			const by = { memberId: accountId, signingSeed: keys.signingSeed };
			const place = { objectId: objectIds.root(instanceId), memberId: accountId, by };
			const pinned = { ...keys, root: root.publicKey };
			held.account = { ...account, keys: pinned };
			return {
				root: toB64(root.publicKey),
				wrapped: toB64(await wrapSecretFor(publicKeys.sealing, root.seed, place)),
				entry: statementToJson(entry),
				personalKeys: toB64(await wrapPersonalKeys(masterKey, pinned, { accountId })),
			};
		},

		/** The first entry of a centre's roster, for somebody whose digits I have heard. */
		async signCentre(
			centreId: string,
			candidate: WireStatement,
			heard: string,
			wrappedRoot: string,
		): Promise<Result<WireStatement, CandidateProblem | RootProblem>> {
			const { instanceId, root } = openOf(held);
			const compared = compareCandidate(candidate, heard);
			if (!compared.ok) return compared;
			const seed = await unwrapForMe(held, objectIds.root(instanceId), wrappedRoot);
			if (!seed.ok) return err({ kind: 'root-key-refused', problem: seed.error.kind });
			const pair = signingPairFromSeed(seed.value);
			if (toB64(pair.publicKey) !== toB64(root)) return err({ kind: 'not-the-root' });
			const member = { ...compared.value, role: 'admin' } as const;
			return ok(statementToJson(startRoster({ rootSeed: pair.seed, centreId, member, on: today() })));
		},
	};
}
