import { sql } from 'kysely';
import type { Db, Tx } from '../connection.ts';
import type { OrganisationId } from '../schema.ts';
import { holdCopies, listAwayCentres } from './cover.ts';

/** A first message as it lies here until a counsellor takes it. */
export interface IntakeRow {
	readonly envelopeSha256: Uint8Array;
	readonly epoch: number;
	readonly envelope: Uint8Array;
	readonly deletionHash: Uint8Array;
	/** 'YYYY-MM-DD' */
	readonly receivedOn: string;
}

/** The day, and the first one on which a team must have looked to count as there: 'YYYY-MM-DD'. */
export interface IntakeDays {
	readonly today: string;
	readonly awaySince: string;
}

/** What became of a first message that somebody sent; refused ones were not stored. */
export type IntakeOutcome = 'stored' | 'unknown-centre' | 'epoch-closed' | 'closed' | 'full';

/**
 * Puts a first message into a centre's intake, whatever organisation acts. One that is there already, that a
 * counsellor has taken since, or that was deleted, is answered as stored, and not stored once more.
 *
 * @param limits - the first epoch that still takes messages, how many in a day where the centre says nothing, and
 *   whether it takes none at present
 * @returns beside the outcome, whether this very call has put it there
 */
export async function insertIntake(
	db: Db | Tx,
	organisationId: OrganisationId,
	row: Omit<IntakeRow, 'envelopeSha256'> & { readonly expiresOn: string },
	limits: { readonly firstOpenEpoch: number; readonly usualPerDay: number; readonly isClosed?: boolean },
): Promise<{
	readonly outcome: IntakeOutcome;
	readonly openEpochs: readonly number[];
	readonly isNew: boolean;
}> {
	const { rows } = await sql<{ outcome: IntakeOutcome; open_epochs: number[]; is_new: boolean }>`
		SELECT outcome, open_epochs, is_new FROM store_intake(${organisationId}, ${row.epoch}, ${limits.firstOpenEpoch},
			${row.envelope}, ${row.deletionHash}, ${row.receivedOn}, ${row.expiresOn}, ${limits.usualPerDay},
			${limits.isClosed ?? false})`.execute(db);
	const [stored] = rows;
	if (!stored) throw new Error('store_intake said nothing');
	return { outcome: stored.outcome, openEpochs: stored.open_epochs, isNew: stored.is_new };
}

/** How many first messages of one day the organisation that acts has, in whatever state; copies take no room. */
export async function countIntakeOf(tx: Tx, organisationId: OrganisationId, day: string): Promise<number> {
	const { many } = await tx
		.selectFrom('intake')
		.select(({ fn }) => fn.countAll<string>().as('many'))
		.where('organisation_id', '=', organisationId)
		.where('received_on', '=', day)
		.where('home_id', 'is', null)
		.executeTakeFirstOrThrow();
	return Number(many);
}

/** The next first messages of the organisation that acts, by the hash of their envelope, as they are shown today. */
export async function listIntake(
	tx: Tx,
	organisationId: OrganisationId,
	after: Uint8Array,
	limit: number,
	days: IntakeDays,
): Promise<readonly IntakeRow[]> {
	const isShown = await shownOn(tx, days);
	const rows = await tx
		.selectFrom('intake')
		.select(['envelope_sha256', 'epoch', 'envelope', 'deletion_hash', 'received_on'])
		.where('organisation_id', '=', organisationId)
		.where('set_aside_on', 'is', null)
		.where('taken_on', 'is', null)
		.where(isShown)
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
 * Takes a first message out of the intake, where it stays a while as taken today; undefined when somebody else
 * was faster, or it is gone.
 */
export async function takeIntake(
	tx: Tx,
	organisationId: OrganisationId,
	envelopeSha256: Uint8Array,
	days: IntakeDays,
): Promise<Pick<IntakeRow, 'deletionHash' | 'epoch'> | undefined> {
	await holdCopies(tx, envelopeSha256);
	const isShown = await shownOn(tx, days);
	const row = await tx
		.updateTable('intake')
		.set({ taken_on: days.today })
		.where('organisation_id', '=', organisationId)
		.where('envelope_sha256', '=', envelopeSha256)
		.where('taken_on', 'is', null)
		.where(isShown)
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
 * The epochs that first messages of the organisation that acts still need, whatever became of them: one that was
 * taken or laid aside may be taken back for as long as it is there, and opens then.
 */
export async function listEpochsInUse(tx: Tx, organisationId: OrganisationId): Promise<readonly number[]> {
	const rows = await tx
		.selectFrom('intake')
		.select('epoch')
		.distinct()
		.where('organisation_id', '=', organisationId)
		.execute();
	return rows.map(({ epoch }) => epoch);
}

/**
 * A copy for the centre that stands in is shown from its day on, while the first one is away and the office has not
 * stopped the other; all else at once.
 */
async function shownOn(tx: Tx, { today, awaySince }: IntakeDays) {
	const away = [...(await listAwayCentres(tx, awaySince))];
	return sql<boolean>`(opens_on IS NULL OR opens_on <= ${today} AND home_id = ANY(${away}::uuid[])
		AND NOT EXISTS (SELECT FROM intake_stop s WHERE s.organisation_id = intake.organisation_id))`;
}
