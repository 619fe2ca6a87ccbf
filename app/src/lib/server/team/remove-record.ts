import { type AuditEntry, appendAuditEntry } from '../db/audit-entries.ts';
import type { Tx } from '../db/index.ts';
import type { AccountKey } from '../db/team/accounts.ts';
import { deleteRecord, type RecordKind, recordObjectId } from '../db/team/records.ts';
import { deleteSealedKeys } from '../db/team/sealed-keys.ts';

/** Deletes a record with everybody's keys, for good, and writes down who did it. */
export async function removeRecord(
	tx: Tx,
	kind: RecordKind,
	{ organisationId, accountId }: AccountKey,
	id: string,
	entry: Pick<AuditEntry, 'action' | 'on'>,
): Promise<void> {
	await deleteRecord(tx, kind, id);
	await deleteSealedKeys(tx, recordObjectId(kind, id));
	await appendAuditEntry(tx, organisationId, { ...entry, actor: accountId, facts: { id } });
}
