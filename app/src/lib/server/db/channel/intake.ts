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
 * already, that a counsellor has taken since, or that was deleted, is not stored once more: whoever got no answer may
 * send again, and nobody brings back what is gone.
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
	// Afterwards, not before: the insert waits for somebody who is just taking or deleting the first copy.
	await tx
		.deleteFrom('intake')
		.where('envelope_sha256', '=', row.envelopeSha256)
		.where('taken_on', 'is', null)
		.where(({ exists, or, selectFrom, val }) => {
			const sha256 = val(row.envelopeSha256);
			return or([
				exists(selectFrom('conversation').select('id').where('intake_sha256', '=', sha256)),
				exists(selectFrom('spent_envelope').select('epoch').where('envelope_sha256', '=', sha256)),
			]);
		})
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
		.where('set_aside_on', 'is', null)
		.where('taken_on', 'is', null)
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

/**
 * Takes a first message out of the intake, where it stays a while as taken on that day; undefined when somebody else
 * was faster, or it is gone.
 */
export async function takeIntake(
	tx: Tx,
	organisationId: OrganisationId,
	envelopeSha256: Uint8Array,
	takenOn: string,
): Promise<Pick<IntakeRow, 'deletionHash' | 'epoch'> | undefined> {
	const row = await tx
		.updateTable('intake')
		.set({ taken_on: takenOn })
		.where('organisation_id', '=', organisationId)
		.where('envelope_sha256', '=', envelopeSha256)
		.where('taken_on', 'is', null)
		.returning(['deletion_hash', 'epoch'])
		.executeTakeFirst();
	return row && { deletionHash: row.deletion_hash, epoch: row.epoch };
}

/** Lets a first message that was taken wait again; false when it is kept no more. */
export async function untakeIntake(
	tx: Tx,
	organisationId: OrganisationId,
	envelopeSha256: Uint8Array,
): Promise<boolean> {
	const { numUpdatedRows } = await tx
		.updateTable('intake')
		.set({ taken_on: null })
		.where('organisation_id', '=', organisationId)
		.where('envelope_sha256', '=', envelopeSha256)
		.where('taken_on', 'is not', null)
		.executeTakeFirst();
	return numUpdatedRows === 1n;
}

/** Removes a first message that was taken, so that it comes no more: its hash stays while its week is open. */
export async function spendTakenIntake(
	tx: Tx,
	organisationId: OrganisationId,
	envelopeSha256: Uint8Array,
): Promise<void> {
	const row = await tx
		.deleteFrom('intake')
		.where('organisation_id', '=', organisationId)
		.where('envelope_sha256', '=', envelopeSha256)
		.where('taken_on', 'is not', null)
		.returning('epoch')
		.executeTakeFirst();
	if (!row) return;
	await tx
		.insertInto('spent_envelope')
		.values({ envelope_sha256: envelopeSha256, epoch: row.epoch })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

/** Lays a first message aside on a day, or with null takes it back; undefined where there is none that waits. */
export async function setIntakeAside(
	tx: Tx,
	organisationId: OrganisationId,
	envelopeSha256: Uint8Array,
	setAsideOn: string | null,
): Promise<Pick<IntakeRow, 'epoch'> | undefined> {
	return tx
		.updateTable('intake')
		.set({ set_aside_on: setAsideOn })
		.where('organisation_id', '=', organisationId)
		.where('envelope_sha256', '=', envelopeSha256)
		.where('taken_on', 'is', null)
		.returning('epoch')
		.executeTakeFirst();
}

/** The first messages of the organisation that acts which somebody has laid aside. */
export async function listSetAside(
	tx: Tx,
	organisationId: OrganisationId,
): Promise<readonly (Pick<IntakeRow, 'envelopeSha256' | 'receivedOn'> & { readonly setAsideOn: string })[]> {
	const rows = await tx
		.selectFrom('intake')
		.select(['envelope_sha256', 'received_on', 'set_aside_on'])
		.where('organisation_id', '=', organisationId)
		.where('taken_on', 'is', null)
		.where('set_aside_on', 'is not', null)
		.orderBy('envelope_sha256')
		.execute();
	return rows.map((row) => ({
		envelopeSha256: row.envelope_sha256,
		receivedOn: row.received_on,
		setAsideOn: row.set_aside_on ?? '',
	}));
}

/**
 * The epochs that first messages of the organisation that acts still need: those that wait, those that were taken
 * not long ago, and those that were laid aside since a day, as somebody may take either back.
 */
export async function listEpochsInUse(
	tx: Tx,
	organisationId: OrganisationId,
	asideSince: string,
): Promise<readonly number[]> {
	const rows = await tx
		.selectFrom('intake')
		.select('epoch')
		.distinct()
		.where('organisation_id', '=', organisationId)
		.where(({ eb, or }) => or([eb('set_aside_on', 'is', null), eb('set_aside_on', '>=', asideSince)]))
		.execute();
	return rows.map(({ epoch }) => epoch);
}
