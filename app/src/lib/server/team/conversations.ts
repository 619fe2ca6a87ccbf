import type { Result } from '@schutznetz/kernel';
import { type Db, inOrganisation } from '../db/index.ts';
import type { AccountKey } from '../db/team/accounts.ts';
import { listRecords, type RecordRow } from '../db/team/records.ts';
import { type RecordDraft, type SaveRefusal, saveRecord } from './save-record.ts';

/** The conversations that the one who asks holds a key for. */
export function listConversations(
	db: Db,
	{ organisationId, accountId }: AccountKey,
): Promise<readonly RecordRow[]> {
	return inOrganisation(db, organisationId, (tx) => listRecords(tx, 'conversation', accountId));
}

/** Stores a new version of a conversation. */
export function saveConversation(
	db: Db,
	account: AccountKey,
	draft: RecordDraft,
): Promise<Result<{ readonly version: number }, SaveRefusal>> {
	return saveRecord(db, 'conversation', account, draft);
}
