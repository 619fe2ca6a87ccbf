import { err, ok, type Result } from '@schutznetz/kernel';
import { type Db, inOrganisation } from '../db/index.ts';
import type { AccountKey } from '../db/team/accounts.ts';
import { listRecords, type RecordKind, recordObjectId, replaceRecord } from '../db/team/records.ts';
import { deleteSealedKeys, insertSealedKeys, type SealedKey } from '../db/team/sealed-keys.ts';
import {
	checkKeys,
	checkRecord,
	checkTeamKeys,
	type KeysMissing,
	type Malformed,
	type UnknownMember,
} from './check-record.ts';

/** A version that is to follow the one before it. */
export interface RecordDraft {
	readonly id: string;
	/** The new one: one more than the version that was read. */
	readonly version: number;
	readonly record: Uint8Array;
	/** A new key of the object for everybody, where somebody who knew the old one has left. */
	readonly keys?: readonly SealedKey[];
}

/** Why a record was not replaced. */
export type SaveRefusal =
	| Malformed
	| UnknownMember
	| KeysMissing
	| { readonly kind: 'unknown' | 'changed-meanwhile' };

/**
 * Puts a new version in the place of the one right before it. Where somebody else was faster, that one stays,
 * for the slower one to read; the same version sent once more counts as stored, for whoever got no answer.
 */
export async function saveRecord(
	db: Db,
	kind: RecordKind,
	{ organisationId, accountId }: AccountKey,
	draft: RecordDraft,
): Promise<Result<{ readonly version: number }, SaveRefusal>> {
	const checked = checkRecord(draft.record);
	if (!checked.ok) return checked;
	return inOrganisation(db, organisationId, async (tx): Promise<Result<{ version: number }, SaveRefusal>> => {
		// Only who holds its key may replace it.
		const [held] = await listRecords(tx, kind, accountId, draft.id);
		if (!held) return err({ kind: 'unknown' });
		if (draft.keys) {
			const account = { organisationId, accountId };
			// A conversation is the whole team's; a case may be some people's, and a mediation has its mediator.
			const checkedKeys = await (kind === 'conversation'
				? checkTeamKeys(tx, draft.keys, account)
				: checkKeys(tx, draft.keys, account, kind === 'mediation' ? 'everybody' : 'team'));
			if (!checkedKeys.ok) return checkedKeys;
		}
		if (await replaceRecord(tx, kind, draft)) {
			if (draft.keys) {
				const objectId = recordObjectId(kind, draft.id);
				await deleteSealedKeys(tx, objectId);
				await insertSealedKeys(tx, organisationId, objectId, draft.keys);
			}
			return ok({ version: draft.version });
		}
		const [current] = await listRecords(tx, kind, accountId, draft.id);
		if (!current) return err({ kind: 'unknown' });
		const isSame = current.version === draft.version && Buffer.compare(current.record, draft.record) === 0;
		return isSame ? ok({ version: draft.version }) : err({ kind: 'changed-meanwhile' });
	});
}
