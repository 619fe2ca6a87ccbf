import { sql } from 'kysely';
import type { Tx } from '../connection.ts';
import type { OrganisationId } from '../schema.ts';
import { deleteSealedKeys } from './sealed-keys.ts';

/** What is kept as one versioned envelope under a key of its own. */
export type RecordKind = 'conversation' | 'case' | 'mediation';

const tables = { conversation: 'conversation', case: 'case_file', mediation: 'mediation' } as const;

/** A record as it lies here, with its key sealed to the member who asks. */
export interface RecordRow {
	readonly id: string;
	readonly version: number;
	readonly record: Uint8Array;
	readonly wrapped: Uint8Array;
}

/** The name of a record's key. */
export const recordObjectId = (kind: RecordKind, id: string): string => `${kind}/${id}`;

/** The records that a member holds a key for; of one id, or all. */
export async function listRecords(
	tx: Tx,
	kind: RecordKind,
	memberId: string,
	id?: string,
): Promise<readonly RecordRow[]> {
	const { rows } = await sql<RecordRow>`
		SELECT r.id, r.version, r.record, k.wrapped
		FROM ${sql.table(tables[kind])} r
		JOIN sealed_key k ON k.object_id = ${`${kind}/`} || r.id AND k.member_id = ${memberId}
		WHERE ${id ?? null}::uuid IS NULL OR r.id = ${id ?? null}::uuid
		ORDER BY r.id`.execute(tx);
	return rows;
}

/** Adds a conversation as version 1; false when this id is taken. */
export async function insertConversation(
	tx: Tx,
	organisationId: OrganisationId,
	conversation: Readonly<Record<'record' | 'deletionHash' | 'intakeSha256', Uint8Array>> & {
		readonly id: string;
	},
): Promise<boolean> {
	const { numInsertedOrUpdatedRows } = await tx
		.insertInto('conversation')
		.values({
			id: conversation.id,
			organisation_id: organisationId,
			version: 1,
			record: conversation.record,
			deletion_hash: conversation.deletionHash,
			intake_sha256: conversation.intakeSha256,
		})
		.onConflict((conflict) => conflict.column('id').doNothing())
		.executeTakeFirst();
	return numInsertedOrUpdatedRows === 1n;
}

/** The envelope that a conversation was made from; undefined where the organisation that acts has none of this id. */
export async function findIntakeOf(tx: Tx, id: string): Promise<Uint8Array | undefined> {
	const row = await tx
		.selectFrom('conversation')
		.select('intake_sha256')
		.where('id', '=', id)
		.executeTakeFirst();
	return row?.intake_sha256;
}

/** Adds a case as version 1; false when this id is taken. */
export async function insertCase(
	tx: Tx,
	organisationId: OrganisationId,
	{ id, record }: { id: string; record: Uint8Array },
): Promise<boolean> {
	const { numInsertedOrUpdatedRows } = await tx
		.insertInto('case_file')
		.values({ id, organisation_id: organisationId, version: 1, record })
		.onConflict((conflict) => conflict.column('id').doNothing())
		.executeTakeFirst();
	return numInsertedOrUpdatedRows === 1n;
}

/** Adds a mediation of a conversation as version 1; false when this id is taken. */
export async function insertMediation(
	tx: Tx,
	organisationId: OrganisationId,
	mediation: { id: string; record: Uint8Array; conversationId: string },
): Promise<boolean> {
	const { numInsertedOrUpdatedRows } = await tx
		.insertInto('mediation')
		.values({
			id: mediation.id,
			organisation_id: organisationId,
			conversation_id: mediation.conversationId,
			version: 1,
			record: mediation.record,
		})
		.onConflict((conflict) => conflict.column('id').doNothing())
		.executeTakeFirst();
	return numInsertedOrUpdatedRows === 1n;
}

/** Removes what language mediators are shown of a conversation, with everybody's keys to it. */
export async function deleteMediationsOf(tx: Tx, conversationId: string): Promise<void> {
	const gone = await tx
		.deleteFrom('mediation')
		.where('conversation_id', '=', conversationId)
		.returning('id')
		.execute();
	for (const { id } of gone) await deleteSealedKeys(tx, recordObjectId('mediation', id));
}

/** Puts a version in the place of the one right before it; false when another stands there. */
export async function replaceRecord(
	tx: Tx,
	kind: RecordKind,
	{ id, version, record }: { id: string; version: number; record: Uint8Array },
): Promise<boolean> {
	const { numUpdatedRows } = await tx
		.updateTable(tables[kind])
		.set({ version, record })
		.where('id', '=', id)
		.where('version', '=', version - 1)
		.executeTakeFirst();
	return numUpdatedRows === 1n;
}

/** Removes a record; its keys go with `deleteSealedKeys`. */
export async function deleteRecord(tx: Tx, kind: RecordKind, id: string): Promise<void> {
	await tx.deleteFrom(tables[kind]).where('id', '=', id).execute();
}
