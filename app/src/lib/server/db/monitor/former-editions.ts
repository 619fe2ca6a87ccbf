import { type RawBuilder, sql } from 'kysely';
import type { Db, Tx } from '../connection.ts';

/**
 * The one rule for what a plan has today, in SQL: ids of the editions that a later one of their plan follows. A
 * measure that stands in one of them was dropped, split or joined; it stays public and is counted no more.
 *
 * @param state - rows with kind, record_id and body; what is public now where nothing is named
 */
export const formerEditions = (
	state: RawBuilder<unknown> = sql`monitor_published`,
): RawBuilder<unknown> => sql`(
	SELECT former.record_id FROM ${state} former WHERE former.kind = 'edition' AND EXISTS (
		SELECT FROM ${state} later WHERE later.kind = 'edition'
			AND later.body ->> 'plan' = former.body ->> 'plan' AND later.body ->> 'on' > former.body ->> 'on'))`;

/** Ids of the public editions that a later one follows. */
export async function readFormerEditions(db: Db | Tx): Promise<ReadonlySet<string>> {
	const { rows } = await sql<{ record_id: string }>`${formerEditions()}`.execute(db);
	return new Set(rows.map(({ record_id }) => record_id));
}
