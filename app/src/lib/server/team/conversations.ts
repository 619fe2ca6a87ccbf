import { dayInBerlin, type Result } from '@schutznetz/kernel';
import type { AuditEntry } from '../db/audit-entries.ts';
import { spendTakenIntake, untakeIntake } from '../db/channel/intake.ts';
import { type Db, inOrganisation, type Tx } from '../db/index.ts';
import type { AccountKey } from '../db/team/accounts.ts';
import { deleteMediationsOf, findIntakeOf, listRecords, type RecordRow } from '../db/team/records.ts';
import { removeRecord } from './remove-record.ts';
import { type RecordDraft, type SaveRefusal, saveRecord } from './save-record.ts';

/** The conversations that the one who asks holds a key for. */
export function listConversations(
	db: Db,
	{ organisationId, accountId }: AccountKey,
): Promise<readonly RecordRow[]> {
	return inOrganisation(db, organisationId, (tx) => listRecords(tx, 'conversation', accountId));
}

/** Whether there is such a conversation that the one who asks holds a key for. */
export function hasConversation(
	db: Db,
	{ organisationId, accountId }: AccountKey,
	id: string,
): Promise<boolean> {
	return inOrganisation(db, organisationId, async (tx) => {
		const held = await listRecords(tx, 'conversation', accountId, id);
		return held.length > 0;
	});
}

/** Stores a new version of a conversation. */
export function saveConversation(
	db: Db,
	account: AccountKey,
	draft: RecordDraft,
): Promise<Result<{ readonly version: number }, SaveRefusal>> {
	return saveRecord(db, 'conversation', account, draft);
}

/** Deletes a conversation with everybody's keys, for good; false where the one who asks holds no key. */
export function deleteConversation(
	db: Db,
	account: AccountKey,
	id: string,
	now: Temporal.Instant,
): Promise<boolean> {
	const { organisationId, accountId } = account;
	return inOrganisation(db, organisationId, async (tx) => {
		const [held] = await listRecords(tx, 'conversation', accountId, id);
		const intakeSha256 = held && (await findIntakeOf(tx, id));
		if (!intakeSha256) return false;
		await spendTakenIntake(tx, organisationId, intakeSha256);
		await remove(tx, account, id, { action: 'conversation-deleted', on: dayInBerlin(now) });
		return true;
	});
}

/**
 * Lets the first message of a conversation wait in the intake again, and deletes the conversation: for one that does
 * not open, whoever made it so. False where there is none, or where its message is kept no more.
 */
export function bringBack(db: Db, account: AccountKey, id: string, now: Temporal.Instant): Promise<boolean> {
	const { organisationId } = account;
	return inOrganisation(db, organisationId, async (tx) => {
		const intakeSha256 = await findIntakeOf(tx, id);
		if (!intakeSha256 || !(await untakeIntake(tx, organisationId, intakeSha256))) return false;
		await remove(tx, account, id, { action: 'message-brought-back', on: dayInBerlin(now) });
		return true;
	});
}

async function remove(
	tx: Tx,
	account: AccountKey,
	id: string,
	entry: Pick<AuditEntry, 'action' | 'on'>,
): Promise<void> {
	await removeRecord(tx, 'conversation', account, id, entry);
	await deleteMediationsOf(tx, id);
}
