import { sql } from 'kysely';
import type { Db, Tx } from '../connection.ts';
import type { OrganisationId } from '../schema.ts';

/** Something that was signed, as it was signed: what is verified is what is parsed. */
export interface Statement {
	readonly bytes: Uint8Array;
	readonly signature: Uint8Array;
}

/** A centre that somebody can write to. */
export interface OpenCentre {
	readonly id: OrganisationId;
	readonly name: string;
	readonly isDemo: boolean;
}

interface StatementRow {
	readonly statement: Uint8Array;
	readonly signature: Uint8Array;
}

const toStatement = ({ statement, signature }: StatementRow): Statement => ({ bytes: statement, signature });

/** The centres with a roster and a key for this epoch; seen by everybody, whatever organisation acts. */
export async function listOpenCentres(db: Db, epoch: number): Promise<readonly OpenCentre[]> {
	const { rows } = await sql<{ id: OrganisationId; name: string; is_demo: boolean }>`
		SELECT id, name, is_demo FROM list_open_centres(${epoch})`.execute(db);
	return rows.map(({ id, name, is_demo }) => ({ id, name, isDemo: is_demo }));
}

/** A centre's roster from its beginning; empty where there is none. */
export async function listRoster(db: Db | Tx, organisationId: OrganisationId): Promise<readonly Statement[]> {
	const rows = await db
		.selectFrom('roster_entry')
		.select(['statement', 'signature'])
		.where('organisation_id', '=', organisationId)
		.orderBy('position')
		.execute();
	return rows.map(toStatement);
}

/** Adds the entry at a position; false when another stands there, so that a roster never forks. */
export async function insertRosterEntry(
	tx: Tx,
	organisationId: OrganisationId,
	position: number,
	{ bytes, signature }: Statement,
): Promise<boolean> {
	const { numInsertedOrUpdatedRows } = await tx
		.insertInto('roster_entry')
		.values({ organisation_id: organisationId, position, statement: bytes, signature })
		.onConflict((conflict) => conflict.columns(['organisation_id', 'position']).doNothing())
		.executeTakeFirst();
	return numInsertedOrUpdatedRows === 1n;
}

/** A centre's keys from an epoch on, with the epochs that they are for. */
export async function listEpochKeys(
	db: Db | Tx,
	organisationId: OrganisationId,
	fromEpoch: number,
): Promise<readonly (Statement & { readonly epoch: number })[]> {
	const rows = await db
		.selectFrom('epoch_key')
		.select(['epoch', 'statement', 'signature'])
		.where('organisation_id', '=', organisationId)
		.where('epoch', '>=', fromEpoch)
		.orderBy('epoch')
		.execute();
	return rows.map((row) => ({ epoch: row.epoch, ...toStatement(row) }));
}

/** Adds the key of an epoch; false when that epoch has one, which stays. */
export async function insertEpochKey(
	tx: Tx,
	organisationId: OrganisationId,
	epoch: number,
	{ bytes, signature }: Statement,
): Promise<boolean> {
	const { numInsertedOrUpdatedRows } = await tx
		.insertInto('epoch_key')
		.values({ organisation_id: organisationId, epoch, statement: bytes, signature })
		.onConflict((conflict) => conflict.columns(['organisation_id', 'epoch']).doNothing())
		.executeTakeFirst();
	return numInsertedOrUpdatedRows === 1n;
}
