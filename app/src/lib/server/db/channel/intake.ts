import { sql } from 'kysely';
import type { Tx } from '../connection.ts';
import type { OrganisationId } from '../schema.ts';

/** A first message as it lies here until a counsellor takes it. */
export interface IntakeRow {
	readonly envelopeSha256: Uint8Array;
	readonly epoch: number;
	readonly envelope: Uint8Array;
	readonly deletionHash: Uint8Array;
	/** 'YYYY-MM-DD' */
	readonly receivedOn: string;
}

/**
 * Puts a first message into a centre's intake, in a transaction that acts for the centre. One that is there
 * already, or that a counsellor has taken since, is not stored once more: whoever got no answer may send again.
 */
export async function insertIntake(
	tx: Tx,
	organisationId: OrganisationId,
	row: IntakeRow & { readonly expiresOn: string },
): Promise<void> {
	await tx
		.insertInto('intake')
		.values({
			envelope_sha256: row.envelopeSha256,
			organisation_id: organisationId,
			epoch: row.epoch,
			envelope: row.envelope,
			deletion_hash: row.deletionHash,
			received_on: row.receivedOn,
			expires_on: row.expiresOn,
		})
		.onConflict((conflict) => conflict.column('envelope_sha256').doNothing())
		.execute();
	// Afterwards, not before: the insert waits for somebody who is just taking the first copy.
	await tx
		.deleteFrom('intake')
		.where('envelope_sha256', '=', row.envelopeSha256)
		.where(({ exists, selectFrom }) =>
			exists(
				selectFrom('conversation').select(sql`1`.as('one')).where('intake_sha256', '=', row.envelopeSha256),
			),
		)
		.execute();
}

/** The next first messages of the organisation that acts, by the hash of their envelope. */
export async function listIntake(
	tx: Tx,
	organisationId: OrganisationId,
	after: Uint8Array,
	limit: number,
): Promise<readonly IntakeRow[]> {
	const rows = await tx
		.selectFrom('intake')
		.select(['envelope_sha256', 'epoch', 'envelope', 'deletion_hash', 'received_on'])
		.where('organisation_id', '=', organisationId)
		.where('envelope_sha256', '>', after)
		.orderBy('envelope_sha256')
		.limit(limit)
		.execute();
	return rows.map((row) => ({
		envelopeSha256: row.envelope_sha256,
		epoch: row.epoch,
		envelope: row.envelope,
		deletionHash: row.deletion_hash,
		receivedOn: row.received_on,
	}));
}

/** Takes a first message out of the intake; undefined when somebody else was faster, or it is gone. */
export async function takeIntake(
	tx: Tx,
	organisationId: OrganisationId,
	envelopeSha256: Uint8Array,
): Promise<Pick<IntakeRow, 'deletionHash'> | undefined> {
	const row = await tx
		.deleteFrom('intake')
		.where('organisation_id', '=', organisationId)
		.where('envelope_sha256', '=', envelopeSha256)
		.returning('deletion_hash')
		.executeTakeFirst();
	return row && { deletionHash: row.deletion_hash };
}

/** The epochs that still have first messages in the intake of the organisation that acts. */
export async function listEpochsInUse(tx: Tx, organisationId: OrganisationId): Promise<readonly number[]> {
	const rows = await tx
		.selectFrom('intake')
		.select('epoch')
		.distinct()
		.where('organisation_id', '=', organisationId)
		.execute();
	return rows.map(({ epoch }) => epoch);
}
