import { err, ok, type Result } from '@schutznetz/kernel';
import { readEnvelopeHeader, SUITES } from '@schutznetz/vault/public';
import { listRoster } from '../db/channel/statements.ts';
import type { Tx } from '../db/index.ts';
import type { AccountKey } from '../db/team/accounts.ts';
import type { SealedKey } from '../db/team/sealed-keys.ts';
import { readMembers } from '../roster/index.ts';

/** What came in under `field` is not what it has to be. */
export interface Malformed {
	readonly kind: 'malformed';
	readonly field: string;
}

/** Some of the team would not be able to open it. */
export interface KeysMissing {
	readonly kind: 'keys-missing';
	readonly memberIds: readonly string[];
}

/** A key was sealed to somebody who is not in the team, or no longer. */
export interface UnknownMember {
	readonly kind: 'unknown-member';
}

const mostRecordBytes = 350_000;

/** A record is one envelope under its own key. */
export function checkRecord(record: Uint8Array): Result<void, Malformed> {
	const header = readEnvelopeHeader(record);
	const isRecord = header.ok && header.value.suite === SUITES.key && record.length <= mostRecordBytes;
	return isRecord ? ok(undefined) : err({ kind: 'malformed', field: 'record' });
}

/**
 * Keys are envelopes sealed to members of the team, one each; without one of one's own nobody could open what is
 * stored. `everybody` takes mediators in. Somebody who has left is sealed nothing any more, also by a page that does not know of it yet.
 */
export async function checkKeys(
	tx: Tx,
	keys: readonly SealedKey[],
	account: AccountKey,
	whose: 'team' | 'everybody' = 'team',
): Promise<Result<void, Malformed | UnknownMember>> {
	return checkKeysFor(await idsOf(tx, account, whose), keys, account);
}

/** As `checkKeys`, for what belongs to the whole team: everybody in it is due a key. */
export async function checkTeamKeys(
	tx: Tx,
	keys: readonly SealedKey[],
	account: AccountKey,
): Promise<Result<void, Malformed | UnknownMember | KeysMissing>> {
	const team = await idsOf(tx, account, 'team');
	const checked = checkKeysFor(team, keys, account);
	if (!checked.ok) return checked;
	const memberIds = team.filter((id) => !keys.some((key) => key.memberId === id));
	return memberIds.length === 0 ? checked : err({ kind: 'keys-missing', memberIds });
}

function checkKeysFor(
	team: readonly string[],
	keys: readonly SealedKey[],
	{ accountId }: AccountKey,
): Result<void, Malformed | UnknownMember> {
	const ids = new Set(keys.map(({ memberId }) => memberId));
	const areGood = keys.every(({ wrapped }) => isSealedKey(wrapped));
	if (!areGood || ids.size < keys.length || !ids.has(accountId)) {
		return err({ kind: 'malformed', field: 'keys' });
	}
	return [...ids].every((id) => team.includes(id)) ? ok(undefined) : err({ kind: 'unknown-member' });
}

/** Whether something can be a key that is sealed to a member. */
export function isSealedKey(wrapped: Uint8Array): boolean {
	const header = readEnvelopeHeader(wrapped);
	return header.ok && header.value.suite === SUITES.seal && wrapped.length <= 10_000;
}

async function idsOf(
	tx: Tx,
	{ organisationId }: AccountKey,
	whose: 'team' | 'everybody',
): Promise<readonly string[]> {
	const { team, members } = readMembers(await listRoster(tx, organisationId));
	return (whose === 'team' ? team : members).map(({ id }) => id);
}
