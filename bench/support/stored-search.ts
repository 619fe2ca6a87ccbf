import { searchQuery } from '@schutznetz/plans/terms';
import { sql } from 'kysely';
import type { Db } from '../../app/src/lib/server/db/index.ts';

/**
 * The search alone, as the list of measures asks it: stored vector and its index, the first page of 50, ranked,
 * with the total; the same question and the same size of answer as the stand-in beside it.
 */
export async function storedSearch(db: Db, line: string): Promise<number> {
	const { tsquery } = searchQuery(line);
	const { rows } = await sql<{ total: number }>`
		SELECT record_id, body ->> 'title' AS title, count(*) OVER ()::integer AS total,
				ts_rank(search, to_tsquery('simple', ${tsquery})) AS rank
			FROM monitor_published WHERE kind = 'measure' AND search @@ to_tsquery('simple', ${tsquery})
			ORDER BY rank DESC, record_id LIMIT 50`.execute(db);
	return rows[0]?.total ?? 0;
}
