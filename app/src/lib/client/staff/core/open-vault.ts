import { err, ok, type Result } from '@schutznetz/kernel';
import {
	fingerprint,
	fromB64,
	type Member,
	parseStatement,
	publicKeysOf,
	type Roster,
	type RosterProblem,
	type Statement,
	toB64,
	unwrapMasterKey,
	unwrapPersonalKeys,
	verifyRoster,
} from '@schutznetz/vault';
import type { UnlockerKind, WireStatement, WireVault } from '../wire.ts';
import type { Held } from './held.ts';

/** Why an account's keys, or the list of its team, are not opened: each a sentence on the page. */
export type Refused =
	/** The server has no wrapped master key for this unlocker, or it was made with another one. */
	| { readonly kind: 'unlocker-missing'; readonly unlocker: UnlockerKind }
	| { readonly kind: 'unlocker-does-not-fit'; readonly unlocker: UnlockerKind }
	| { readonly kind: 'keys-damaged' }
	| { readonly kind: 'no-root' }
	/** Not the root that this account was made under: another network, or a server's own. */
	| { readonly kind: 'foreign-root' }
	| { readonly kind: 'no-team' }
	| { readonly kind: 'roster-broken'; readonly problem: RosterProblem['kind'] }
	| { readonly kind: 'not-in-team' }
	/** The roster names keys of mine that are not mine. */
	| { readonly kind: 'foreign-keys' };

/** What the pages may know of an open vault. */
export type TeamView = {
	readonly accountId: string;
	readonly name: string;
	readonly organisation: { readonly id: string; readonly name: string; readonly isDemo: boolean };
	readonly fingerprint: string;
	readonly role: 'admin' | 'member';
	readonly members: readonly { readonly id: string; readonly role: 'admin' | 'member' }[];
};

/** Opens the account's keys and checks that they and the team's list hang together under the network's root. */
export function openVault(held: Held) {
	return {
		async openVault(wire: WireVault, unlocker: UnlockerKind): Promise<Result<TeamView, Refused>> {
			const unlockKey = held.unlockKeys.get(unlocker);
			if (!unlockKey) throw new Error(`openVault was called before the ${unlocker} was proven`);
			const wrapped = wire.unlockers.find(({ kind }) => kind === unlocker)?.wrapped;
			if (wrapped === undefined) return err({ kind: 'unlocker-missing', unlocker });
			const { accountId, name, organisation } = wire;
			const masterBytes = fromB64(wrapped);
			const masterKey = masterBytes.ok
				? await unwrapMasterKey(unlockKey, masterBytes.value, { accountId, unlocker })
				: masterBytes;
			if (!masterKey.ok) return err({ kind: 'unlocker-does-not-fit', unlocker });
			const keyBytes = fromB64(wire.personalKeys);
			const keys = keyBytes.ok
				? await unwrapPersonalKeys(masterKey.value, keyBytes.value, { accountId })
				: keyBytes;
			if (!keys.ok) return err({ kind: 'keys-damaged' });

			const rootBytes = wire.root === null ? undefined : fromB64(wire.root);
			if (!rootBytes?.ok) return err({ kind: 'no-root' });
			const pinned = keys.value.root;
			if (pinned && toB64(pinned) !== wire.root) return err({ kind: 'foreign-root' });
			if (wire.roster.length === 0) return err({ kind: 'no-team' });
			const roster = checkRoster(rootBytes.value, organisation.id, wire.roster);
			if (!roster.ok) return roster;
			const mine = roster.value.members.find((member) => member.id === accountId);
			if (!mine) return err({ kind: 'not-in-team' });
			if (!(await hasKeys(mine, publicKeysOf(keys.value)))) return err({ kind: 'foreign-keys' });

			held.unlockKeys.clear();
			const centreId = organisation.id;
			held.open = {
				accountId,
				name,
				centreId,
				masterKey: masterKey.value,
				keys: keys.value,
				roster: roster.value,
			};
			return ok({
				accountId,
				name,
				organisation,
				fingerprint: fingerprint(rootBytes.value),
				role: mine.role,
				members: roster.value.members.map(({ id, role }) => ({ id, role })),
			});
		},
	};
}

function checkRoster(
	root: Uint8Array,
	centreId: string,
	wire: readonly WireStatement[],
): Result<Roster, Refused> {
	const statements: Statement[] = [];
	for (const json of wire) {
		const statement = parseStatement(json);
		if (!statement.ok) return err({ kind: 'roster-broken', problem: 'malformed' });
		statements.push(statement.value);
	}
	const roster = verifyRoster(root, centreId, statements);
	return roster.ok ? roster : err({ kind: 'roster-broken', problem: roster.error.kind });
}

async function hasKeys(member: Member, due: ReturnType<typeof publicKeysOf>): Promise<boolean> {
	const { signing, sealing } = await due;
	return toB64(member.signing) === toB64(signing) && toB64(member.sealing) === toB64(sealing);
}
