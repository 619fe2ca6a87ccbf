import type { Db, Tx } from '../connection.ts';
import type { OrganisationId } from '../schema.ts';

/** The centres that the office has stopped, with the day ('YYYY-MM-DD') since when. */
export async function listStopped(db: Db | Tx): Promise<ReadonlyMap<string, string>> {
	const rows = await db.selectFrom('intake_stop').select(['organisation_id', 'since']).execute();
	return new Map(rows.map(({ organisation_id, since }) => [organisation_id, since]));
}

/** The day ('YYYY-MM-DD') since when the office has stopped a centre; null where it has not. */
export async function readStop(db: Db | Tx, organisationId: OrganisationId): Promise<string | null> {
	const row = await db
		.selectFrom('intake_stop')
		.select('since')
		.where('organisation_id', '=', organisationId)
		.executeTakeFirst();
	return row?.since ?? null;
}

/** Stops a centre, in a transaction that acts for the office; one that is stopped keeps its day. */
export async function insertStop(tx: Tx, organisationId: OrganisationId, since: string): Promise<void> {
	await tx
		.insertInto('intake_stop')
		.values({ organisation_id: organisationId, since })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

/** Lets it take messages again, as far as it says so itself. */
export async function deleteStop(tx: Tx, organisationId: OrganisationId): Promise<void> {
	await tx.deleteFrom('intake_stop').where('organisation_id', '=', organisationId).execute();
}
