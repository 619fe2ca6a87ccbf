import { err, ok, type Result } from '@schutznetz/kernel';
import {
	fromB64,
	type Member,
	openMasterKeyWith,
	publicKeysOf,
	type RosterProblem,
	toB64,
	unwrapMasterKey,
	unwrapPersonalKeys,
} from '@schutznetz/vault';
import type { UnlockerKind, WireVault } from '../wire.ts';
import type { Held } from './held.ts';
import { readRoster } from './read-roster.ts';
import { type TeamView, teamView } from './team-view.ts';

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

/** Opens the account's keys and checks that they and the team's list hang together under the network's root. */
export function openVault(held: Held) {
	return {
		async openVault(wire: WireVault, unlocker: UnlockerKind): Promise<Result<TeamView, Refused>> {
			const { accountId, name, organisation } = wire;
			const masterKey = await openMasterKey(held, wire, unlocker);
			if (!masterKey.ok) return masterKey;
			const keyBytes = fromB64(wire.personalKeys);
			const keys = keyBytes.ok
				? await unwrapPersonalKeys(masterKey.value, keyBytes.value, { accountId })
				: keyBytes;
			if (!keys.ok) return err({ kind: 'keys-damaged' });
			const { instanceId } = wire;
			held.account = {
				accountId,
				name,
				masterKey: masterKey.value,
				keys: keys.value,
				organisationId: organisation.id,
				instanceId,
			};

			const rootBytes = wire.root === null ? undefined : fromB64(wire.root);
			if (!rootBytes?.ok) return err({ kind: 'no-root' });
			const pinned = keys.value.root;
			if (pinned && toB64(pinned) !== wire.root) return err({ kind: 'foreign-root' });
			if (wire.roster.length === 0) return err({ kind: 'no-team' });
			const checked = readRoster(rootBytes.value, organisation.id, wire.roster);
			if (!checked.ok) return checked;
			const { roster, statements } = checked.value;
			const mine = roster.members.find((member) => member.id === accountId);
			if (!mine) return err({ kind: 'not-in-team' });
			if (!(await hasKeys(mine, publicKeysOf(keys.value)))) return err({ kind: 'foreign-keys' });

			held.unlockKeys.clear();
			delete held.paired;
			held.open = {
				accountId,
				name,
				centreId: organisation.id,
				masterKey: masterKey.value,
				keys: keys.value,
				roster,
				statements,
				root: rootBytes.value,
				instanceId,
				organisation,
			};
			return ok(teamView(held.open));
		},
	};
}

async function openMasterKey(
	held: Held,
	{ accountId, unlockers }: WireVault,
	unlocker: UnlockerKind,
): Promise<Result<Uint8Array, Refused>> {
	const mine = unlockers.filter(({ kind }) => kind === unlocker);
	if (mine.length === 0) return err({ kind: 'unlocker-missing', unlocker });
	for (const { wrapped, id, anchor } of mine) {
		const envelope = fromB64(wrapped);
		if (!envelope.ok) continue;
		const master =
			unlocker === 'password' || unlocker === 'recovery'
				? await unwrapMasterKey(unlockKeyOf(held, unlocker), envelope.value, { accountId, unlocker })
				: await openByPair(held, envelope.value, { accountId, id, anchor });
		if (master.ok) return master;
	}
	return err({ kind: 'unlocker-does-not-fit', unlocker });
}

function unlockKeyOf(held: Held, unlocker: UnlockerKind): Uint8Array {
	const key = held.unlockKeys.get(unlocker);
	if (!key) throw new Error(`openVault was called before the ${unlocker} was proven`);
	return key;
}

/** Several passkeys and devices may lie here; which one was used shows by what opens. */
function openByPair(
	{ paired }: Held,
	wrapped: Uint8Array,
	place: Readonly<Record<'id' | 'anchor', string | null | undefined>> & { readonly accountId: string },
) {
	if (!paired) throw new Error('openVault was called before a passkey or device was proven');
	const anchor = fromB64(place.anchor ?? '');
	const { accountId, id: unlockerId } = place;
	if (!anchor.ok || !unlockerId) return err({ kind: 'truncated' } as const);
	return openMasterKeyWith(paired, { wrapped, anchor: anchor.value }, { accountId, unlockerId });
}

async function hasKeys(member: Member, due: ReturnType<typeof publicKeysOf>): Promise<boolean> {
	const { signing, sealing } = await due;
	return toB64(member.signing) === toB64(signing) && toB64(member.sealing) === toB64(sealing);
}
