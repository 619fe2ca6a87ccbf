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

/** What a centre says of itself, as it was signed last. */
export async function readProfile(
	db: Db | Tx,
	organisationId: OrganisationId,
): Promise<(Statement & { readonly version: number }) | undefined> {
	const row = await db
		.selectFrom('centre_profile')
		.select(['version', 'statement', 'signature'])
		.where('organisation_id', '=', organisationId)
		.executeTakeFirst();
	return row && { version: row.version, ...toStatement(row) };
}

/** Puts a profile into the place of an older one; false where a newer one, or one of the same version, is there. */
export async function saveProfile(
	tx: Tx,
	organisationId: OrganisationId,
	version: number,
	{ bytes, signature }: Statement,
): Promise<boolean> {
	const values = { organisation_id: organisationId, version, statement: bytes, signature };
	const { numInsertedOrUpdatedRows } = await tx
		.insertInto('centre_profile')
		.values(values)
		.onConflict((conflict) =>
			conflict
				.column('organisation_id')
				.doUpdateSet({ version, statement: bytes, signature })
				.where('centre_profile.version', '<', version),
		)
		.executeTakeFirst();
	return numInsertedOrUpdatedRows === 1n;
}

/** A centre's keys from an epoch on, with the epochs that they are for: of each the one of the newest generation. */
export async function listEpochKeys(
	db: Db | Tx,
	organisationId: OrganisationId,
	fromEpoch: number,
): Promise<readonly (Statement & { readonly epoch: number })[]> {
	const rows = await db
		.selectFrom('epoch_key')
		.distinctOn('epoch')
		.select(['epoch', 'statement', 'signature'])
		.where('organisation_id', '=', organisationId)
		.where('epoch', '>=', fromEpoch)
		.orderBy('epoch')
		.orderBy('generation', 'desc')
		.execute();
	return rows.map((row) => ({ epoch: row.epoch, ...toStatement(row) }));
}

/** Adds the key of an epoch; false when that epoch has one of this generation, which stays. */
export async function insertEpochKey(
	tx: Tx,
	organisationId: OrganisationId,
	epoch: number,
	{ bytes, signature }: Statement,
	generation = 0,
): Promise<boolean> {
	const { numInsertedOrUpdatedRows } = await tx
		.insertInto('epoch_key')
		.values({ organisation_id: organisationId, epoch, generation, statement: bytes, signature })
		.onConflict((conflict) => conflict.columns(['organisation_id', 'epoch', 'generation']).doNothing())
		.executeTakeFirst();
	return numInsertedOrUpdatedRows === 1n;
}
