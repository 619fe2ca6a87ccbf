import { dayInBerlin, err, ok, type Result } from '@schutznetz/kernel';
import { type Db, inOrganisation } from '../db/index.ts';
import type { AccountKey } from '../db/team/accounts.ts';
import { insertCase, listRecords, type RecordRow, recordObjectId } from '../db/team/records.ts';
import { insertSealedKeys, type SealedKey } from '../db/team/sealed-keys.ts';
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

/** A case that was just decided to be kept. */
export interface NewCase {
	readonly id: string;
	readonly record: Uint8Array;
	readonly keys: readonly SealedKey[];
}

/** The cases that the one who asks holds a key for. */
export function listCases(db: Db, { organisationId, accountId }: AccountKey): Promise<readonly RecordRow[]> {
	return inOrganisation(db, organisationId, (tx) => listRecords(tx, 'case', accountId));
}

/** One case; `undefined` also where the one who asks holds no key. */
export async function readCase(
	db: Db,
	{ organisationId, accountId }: AccountKey,
	id: string,
): Promise<RecordRow | undefined> {
	const [row] = await inOrganisation(db, organisationId, (tx) => listRecords(tx, 'case', accountId, id));
	return row;
}

/** Keeps a case as version 1; sent once more, it counts as kept. */
export async function addCase(
	db: Db,
	{ organisationId, accountId }: AccountKey,
	{ id, record, keys }: NewCase,
): Promise<Result<void, Malformed | UnknownMember | { readonly kind: 'id-taken' }>> {
	const checked = checkRecord(record);
	if (!checked.ok) return checked;
	return inOrganisation(
		db,
		organisationId,
		async (tx): Promise<Result<void, Malformed | UnknownMember | { readonly kind: 'id-taken' }>> => {
			const checkedKeys = await checkKeys(tx, keys, { organisationId, accountId });
			if (!checkedKeys.ok) return checkedKeys;
			if (!(await insertCase(tx, organisationId, { id, record }))) {
				const isSame = await isAsStored(tx, 'case', accountId, { id, record });
				return isSame ? ok(undefined) : err({ kind: 'id-taken' });
			}
			await insertSealedKeys(tx, organisationId, recordObjectId('case', id), keys);
			return ok(undefined);
		},
	);
}

/** Stores a new version of a case. */
export function saveCase(
	db: Db,
	account: AccountKey,
	draft: RecordDraft,
): Promise<Result<{ readonly version: number }, SaveRefusal>> {
	return saveRecord(db, 'case', account, draft);
}

/** Deletes a case with everybody's keys, for good; false where the one who asks holds no key. */
export function deleteCase(db: Db, account: AccountKey, id: string, now: Temporal.Instant): Promise<boolean> {
	return inOrganisation(db, account.organisationId, async (tx) => {
		const [held] = await listRecords(tx, 'case', account.accountId, id);
		if (!held) return false;
		await removeRecord(tx, 'case', account, id, { action: 'case-deleted', on: dayInBerlin(now) });
		return true;
	});
}
