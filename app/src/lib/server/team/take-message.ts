import { dayInBerlin, err, ok, type Result } from '@schutznetz/kernel';
import { intakeDays } from '../counselling/index.ts';
import { appendAuditEntry } from '../db/audit-entries.ts';
import { spendCopies } from '../db/channel/cover.ts';
import { takeIntake, untakeIntake } from '../db/channel/intake.ts';
import { type Db, inOrganisation } from '../db/index.ts';
import type { AccountKey } from '../db/team/accounts.ts';
import { insertConversation, recordObjectId } from '../db/team/records.ts';
import { insertSealedKeys, type SealedKey } from '../db/team/sealed-keys.ts';
import {
	checkRecord,
	checkTeamKeys,
	type KeysMissing,
	type Malformed,
	type UnknownMember,
} from './check-record.ts';
import { isAsStored } from './is-as-stored.ts';

/** A first message that a counsellor has opened, sealed anew for the team. */
export interface TakenMessage {
	readonly intakeSha256: Uint8Array;
	readonly id: string;
	readonly record: Uint8Array;
	readonly keys: readonly SealedKey[];
}

/** Why a message was not taken. */
export type TakeRefusal =
	| Malformed
	| UnknownMember
	| KeysMissing
	| { readonly kind: 'already-taken' | 'id-taken' };

/**
 * Makes a first message a conversation, in one transaction: out of the intake and into the team's hands, or
 * neither. Sent once more by the same member, it counts as done. The message itself stays for a while, for
 * `bringBack`: that the record holds it is only known to who can open it. A copy of it at another centre goes.
 */
export async function takeMessage(
	db: Db,
	account: AccountKey,
	{ intakeSha256, id, record, keys }: TakenMessage,
	now: Temporal.Instant,
): Promise<Result<void, TakeRefusal>> {
	const { organisationId, accountId } = account;
	const on = dayInBerlin(now);
	const checked = checkRecord(record);
	if (!checked.ok) return checked;
	return inOrganisation(db, organisationId, async (tx): Promise<Result<void, TakeRefusal>> => {
		const checkedKeys = await checkTeamKeys(tx, keys, account);
		if (!checkedKeys.ok) return checkedKeys;
		const taken = await takeIntake(tx, organisationId, intakeSha256, intakeDays(now));
		if (!taken) {
			const isSame = await isAsStored(tx, 'conversation', accountId, { id, record });
			return isSame ? ok(undefined) : err({ kind: 'already-taken' });
		}
		const { deletionHash, epoch } = taken;
		const conversation = { id, record, deletionHash, intakeSha256 };
		if (!(await insertConversation(tx, organisationId, conversation))) {
			await untakeIntake(tx, organisationId, intakeSha256);
			return err({ kind: 'id-taken' });
		}
		await spendCopies(tx, intakeSha256);
		await insertSealedKeys(tx, organisationId, recordObjectId('conversation', id), keys);
		// Which conversation it became is left out: the conversation itself does not know its day.
		await appendAuditEntry(tx, organisationId, {
			actor: accountId,
			action: 'message-taken',
			facts: { epoch },
			on,
		});
		return ok(undefined);
	});
}
