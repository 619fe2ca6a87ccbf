import { err, ok, type Result } from '@schutznetz/kernel';
import { takeIntake } from '../db/channel/intake.ts';
import { type Db, inOrganisation } from '../db/index.ts';
import type { AccountKey } from '../db/team/accounts.ts';
import { insertConversation, listRecords, recordObjectId } from '../db/team/records.ts';
import { insertSealedKeys, type SealedKey } from '../db/team/sealed-keys.ts';
import { checkKeys, checkRecord, type Malformed, type UnknownMember } from './check-record.ts';

/** A first message that a counsellor has opened, sealed anew for the team. */
export interface TakenMessage {
	readonly intakeSha256: Uint8Array;
	readonly id: string;
	readonly record: Uint8Array;
	readonly keys: readonly SealedKey[];
}

/** Why a message was not taken. */
export type TakeRefusal = Malformed | UnknownMember | { readonly kind: 'already-taken' };

/**
 * Makes a first message a conversation, in one transaction: out of the intake and into the team's hands, or
 * neither. Sent once more by the same member, it counts as done.
 */
export async function takeMessage(
	db: Db,
	{ organisationId, accountId }: AccountKey,
	{ intakeSha256, id, record, keys }: TakenMessage,
): Promise<Result<void, TakeRefusal>> {
	const checked = checkRecord(record);
	if (!checked.ok) return checked;
	return inOrganisation(db, organisationId, async (tx): Promise<Result<void, TakeRefusal>> => {
		const checkedKeys = await checkKeys(tx, keys, accountId);
		if (!checkedKeys.ok) return checkedKeys;
		const taken = await takeIntake(tx, organisationId, intakeSha256);
		if (!taken) {
			const [mine] = await listRecords(tx, 'conversation', accountId, id);
			const isSame = mine !== undefined && Buffer.compare(mine.record, record) === 0;
			return isSame ? ok(undefined) : err({ kind: 'already-taken' });
		}
		await insertConversation(tx, organisationId, {
			id,
			record,
			deletionHash: taken.deletionHash,
			intakeSha256,
		});
		await insertSealedKeys(tx, organisationId, recordObjectId('conversation', id), keys);
		return ok(undefined);
	});
}
