import type { ContributionBodies } from '@schutznetz/plans/records';
import { sql } from 'kysely';
import type { Tx } from '../connection.ts';

/**
 * The newest word that an organisation gave for a body on the same thing: measure, round and, of an assessment, dimension. Until the
 * transaction ends nobody else speaks for this body, so that what is sent twice at once is seen here.
 */
export async function newestWord(
	tx: Tx,
	asked: {
		readonly organisationId: string;
		readonly bodyId: string;
		readonly measureId: string;
		readonly roundId: string | null;
	} & (
		| { readonly kind: 'report'; readonly body: ContributionBodies['report'] }
		| { readonly kind: 'assessment'; readonly body: ContributionBodies['assessment'] }
	),
): Promise<{ readonly id: string; readonly isSame: boolean } | undefined> {
	const dimension = asked.kind === 'assessment' ? asked.body.dimension : null;
	await sql`SELECT pg_advisory_xact_lock(hashtext('word'), hashtext(${asked.bodyId}))`.execute(tx);
	const { rows } = await sql<{ id: string; isSame: boolean }>`
		SELECT id, body = ${JSON.stringify(asked.body)}::jsonb AS "isSame" FROM contribution
			WHERE kind = ${asked.kind} AND organisation_id = ${asked.organisationId}::uuid
				AND body_id = ${asked.bodyId} AND measure_id = ${asked.measureId}
				AND round_id IS NOT DISTINCT FROM ${asked.roundId}::text
				AND body ->> 'dimension' IS NOT DISTINCT FROM ${dimension}::text
			ORDER BY at DESC, id DESC LIMIT 1`.execute(tx);
	return rows[0];
}
