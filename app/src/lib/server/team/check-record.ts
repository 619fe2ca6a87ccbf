import { err, ok, type Result } from '@schutznetz/kernel';
import { readEnvelopeHeader, SUITES } from '@schutznetz/vault/public';
import { listRoster } from '../db/channel/statements.ts';
import type { Tx } from '../db/index.ts';
import type { AccountKey } from '../db/team/accounts.ts';
import { countMembers, type SealedKey } from '../db/team/sealed-keys.ts';
import { readMembers } from './read-members.ts';

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

/** A key was sealed to somebody who has no account in this organisation. */
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

/** Keys are envelopes sealed to members, one each; without one of one's own nobody could open what is stored. */
export async function checkKeys(
	tx: Tx,
	keys: readonly SealedKey[],
	ownId: string,
): Promise<Result<void, Malformed | UnknownMember>> {
	const ids = new Set(keys.map(({ memberId }) => memberId));
	const areSealed = keys.every(({ wrapped }) => {
		const header = readEnvelopeHeader(wrapped);
		return header.ok && header.value.suite === SUITES.seal && wrapped.length <= 10_000;
	});
	if (!areSealed || ids.size < keys.length || !ids.has(ownId))
		return err({ kind: 'malformed', field: 'keys' });
	if ((await countMembers(tx, [...ids])) < ids.size) return err({ kind: 'unknown-member' });
	return ok(undefined);
}

/** As `checkKeys`, for what belongs to the whole team: everybody in it is due a key. */
export async function checkTeamKeys(
	tx: Tx,
	keys: readonly SealedKey[],
	{ organisationId, accountId }: AccountKey,
): Promise<Result<void, Malformed | UnknownMember | KeysMissing>> {
	const checked = await checkKeys(tx, keys, accountId);
	if (!checked.ok) return checked;
	const team = readMembers(await listRoster(tx, organisationId));
	const memberIds = team.map(({ id }) => id).filter((id) => !keys.some((key) => key.memberId === id));
	return memberIds.length === 0 ? checked : err({ kind: 'keys-missing', memberIds });
}
