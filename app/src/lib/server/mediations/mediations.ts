import { dayInBerlin, err, ok, type Result } from '@schutznetz/kernel';
import { appendAuditEntry } from '../db/audit-entries.ts';
import { type Db, inOrganisation } from '../db/index.ts';
import type { AccountKey } from '../db/team/accounts.ts';
import { insertMediation, listRecords, type RecordRow, recordObjectId } from '../db/team/records.ts';
import { insertSealedKeys, type SealedKey } from '../db/team/sealed-keys.ts';
import { isOfTeam } from '../roster/index.ts';
import {
	checkKeys,
	checkRecord,
	isAsStored,
	type Malformed,
	type RecordDraft,
	removeRecord,
	type SaveRefusal,
	saveRecord,
	type UnknownMember,
} from '../team/index.ts';

/** A mediation of a conversation that begins, with keys for the team and for one mediator. */
export interface NewMediation {
	readonly id: string;
	readonly conversationId: string;
	readonly record: Uint8Array;
	readonly keys: readonly SealedKey[];
}

/** Only the team lets somebody in, and out. */
export interface TeamOnly {
	readonly kind: 'team-only';
}

type BeginRefusal = Malformed | UnknownMember | TeamOnly | { readonly kind: 'id-taken' | 'unknown' };

/** The mediations that the one who asks holds a key for. */
export function listMediations(
	db: Db,
	{ organisationId, accountId }: AccountKey,
): Promise<readonly RecordRow[]> {
	return inOrganisation(db, organisationId, (tx) => listRecords(tx, 'mediation', accountId));
}

/** Begins one; sent once more, it counts as begun. */
export async function beginMediation(
	db: Db,
	account: AccountKey,
	{ id, conversationId, record, keys }: NewMediation,
	now: Temporal.Instant,
): Promise<Result<void, BeginRefusal>> {
	const { organisationId, accountId } = account;
	const checked = checkRecord(record);
	if (!checked.ok) return checked;
	return inOrganisation(db, organisationId, async (tx): Promise<Result<void, BeginRefusal>> => {
		if (!(await isOfTeam(tx, account))) return err({ kind: 'team-only' });
		const [conversation] = await listRecords(tx, 'conversation', accountId, conversationId);
		if (!conversation) return err({ kind: 'unknown' });
		const checkedKeys = await checkKeys(tx, keys, account, 'everybody');
		if (!checkedKeys.ok) return checkedKeys;
		if (!(await insertMediation(tx, organisationId, { id, conversationId, record }))) {
			const isSame = await isAsStored(tx, 'mediation', accountId, { id, record });
			return isSame ? ok(undefined) : err({ kind: 'id-taken' });
		}
		await insertSealedKeys(tx, organisationId, recordObjectId('mediation', id), keys);
		await appendAuditEntry(tx, organisationId, {
			actor: accountId,
			action: 'mediation-begun',
			facts: { id },
			on: dayInBerlin(now),
		});
		return ok(undefined);
	});
}

/** Stores a new version, by the team or the mediator. */
export function saveMediation(
	db: Db,
	account: AccountKey,
	draft: RecordDraft,
): Promise<Result<{ readonly version: number }, SaveRefusal>> {
	return saveRecord(db, 'mediation', account, draft);
}

/** Ends one: the texts and everybody's keys are gone. */
export function endMediation(
	db: Db,
	account: AccountKey,
	id: string,
	now: Temporal.Instant,
): Promise<Result<void, TeamOnly | { readonly kind: 'unknown' }>> {
	const { organisationId, accountId } = account;
	return inOrganisation(
		db,
		organisationId,
		async (tx): Promise<Result<void, TeamOnly | { readonly kind: 'unknown' }>> => {
			if (!(await isOfTeam(tx, account))) return err({ kind: 'team-only' });
			const [held] = await listRecords(tx, 'mediation', accountId, id);
			if (!held) return err({ kind: 'unknown' });
			await removeRecord(tx, 'mediation', account, id, { action: 'mediation-ended', on: dayInBerlin(now) });
			return ok(undefined);
		},
	);
}
