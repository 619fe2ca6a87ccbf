import { sql } from 'kysely';
import type { Db, Tx } from '../connection.ts';
import type { OrganisationId } from '../schema.ts';

/** A first message sealed once more, to the centre that stands in for the one that it was written to. */
export interface CopyRow {
	readonly homeId: OrganisationId;
	/** The envelope to the centre that it was written to. */
	readonly homeEnvelope: Uint8Array;
	readonly coverId: OrganisationId;
	readonly epoch: number;
	readonly envelope: Uint8Array;
	readonly deletionHash: Uint8Array;
	/** 'YYYY-MM-DD', all three. */
	readonly receivedOn: string;
	readonly opensOn: string;
	readonly expiresOn: string;
}

/** Lays a copy beside its first message, if that one still waits; the same one once. */
export async function insertCopy(tx: Tx, row: CopyRow): Promise<void> {
	await sql`SELECT store_copy(${row.homeId}, ${row.homeEnvelope}, ${row.coverId}, ${row.epoch}, ${row.envelope},
		${row.deletionHash}, ${row.receivedOn}, ${row.opensOn}, ${row.expiresOn})`.execute(tx);
}

/** Whether an envelope is here, was taken, or was deleted. */
export async function knowsEnvelope(db: Db | Tx, envelope: Uint8Array): Promise<boolean> {
	const { rows } = await sql<{ known: boolean }>`SELECT knows_envelope(${envelope}) AS known`.execute(db);
	return rows[0]?.known === true;
}

/** Holds a first message together with its copies until the transaction ends. */
export async function holdCopies(tx: Tx, envelopeSha256: Uint8Array): Promise<void> {
	await sql`SELECT hold_copies(${envelopeSha256})`.execute(tx);
}

/** Removes what the other centre has of a first message that was taken. */
export async function spendCopies(tx: Tx, envelopeSha256: Uint8Array): Promise<void> {
	await sql`SELECT spend_copies(${envelopeSha256})`.execute(tx);
}

/** The centres whose teams have not looked into their intake since a day. */
export async function listAwayCentres(db: Db | Tx, since: string): Promise<ReadonlySet<string>> {
	const { rows } = await sql<{ id: string }>`SELECT id FROM list_away_centres(${since})`.execute(db);
	return new Set(rows.map(({ id }) => id));
}

/** Writes down that the team looked into its intake on this day; once a day. */
export async function notePresence(tx: Tx, organisationId: OrganisationId, today: string): Promise<void> {
	await tx
		.insertInto('presence')
		.values({ organisation_id: organisationId, seen_on: today })
		.onConflict((conflict) =>
			conflict
				.column('organisation_id')
				.doUpdateSet({ seen_on: today })
				.where('presence.seen_on', '<', today),
		)
		.execute();
}

/** Counts a team that has never looked as there on this day, so that it is missed from then on. */
export async function expectPresence(tx: Tx, organisationId: OrganisationId, today: string): Promise<void> {
	await tx
		.insertInto('presence')
		.values({ organisation_id: organisationId, seen_on: today })
		.onConflict((conflict) => conflict.column('organisation_id').doNothing())
		.execute();
}
