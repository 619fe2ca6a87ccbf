import { sql } from 'kysely';
import type { Db, Tx } from './connection.ts';
import type { OrganisationId } from './schema.ts';

/**
 * Runs `work` in one transaction that sees and writes the rows of one organisation. The setting ends with the
 * transaction, so a pooled connection carries nothing over to the next.
 */
export function inOrganisation<T>(
	db: Db,
	organisationId: OrganisationId,
	work: (tx: Tx) => Promise<T>,
): Promise<T> {
	return db.transaction().execute(async (tx) => {
		await sql`SELECT set_config('schutznetz.organisation_id', ${organisationId}, true)`.execute(tx);
		return work(tx);
	});
}
