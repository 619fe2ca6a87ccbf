import { sql } from 'kysely';
import type { Db } from '../../app/src/lib/server/db/index.ts';

/**
 * A stand-in for how govplan searches, not its code: plain tables without a stored vector, and at every search the
 * texts of plan, field, goal, measure and leads are joined and turned into a vector (`german`) for each row, ranked,
 * and matched by ILIKE besides. Its source is the design notes' measurement of govplan's own SQL on the same
 * kind of machine: p50 of 43, 211 and 1,031 ms at 209, 1,000 and 10,000 rows.
 */
export const govplanDesignFigures = { 209: 43, 1000: 211, 10000: 1031 } as const;

/** Copies the public measures into plain tables. As the owner; the tables go with the database. */
export async function makeGovplanTables(owner: Db): Promise<void> {
	await sql`DROP TABLE IF EXISTS bench_measure, bench_lead`.execute(owner);
	await sql`CREATE TABLE bench_measure AS SELECT record_id AS id, body ->> 'field' AS field, body ->> 'number' AS number,
		body ->> 'title' AS title, body ->> 'text' AS text, body ->> 'indicatorText' AS indicator,
		body ->> 'leadText' AS lead_text FROM monitor_published WHERE kind = 'measure'`.execute(owner);
	await sql`ALTER TABLE bench_measure ADD PRIMARY KEY (id)`.execute(owner);
	await sql`CREATE TABLE bench_lead AS SELECT m.record_id AS measure, lead.id AS body, b.body ->> 'name' AS name
		FROM monitor_published m CROSS JOIN jsonb_array_elements_text(m.body -> 'leads') AS lead (id)
		LEFT JOIN monitor_published b ON b.kind = 'body' AND b.record_id = lead.id
		WHERE m.kind = 'measure'`.execute(owner);
	await sql`CREATE INDEX ON bench_lead (measure)`.execute(owner);
	await sql`ANALYZE bench_measure, bench_lead`.execute(owner);
}

/** One search: the first page of 50, ranked, with the total. */
export async function govplanSearch(owner: Db, words: string): Promise<number> {
	const { rows } = await sql<{ total: number }>`
		WITH joined AS (
			SELECT m.id, m.title, concat_ws(' ', m.title, m.text, m.indicator, m.lead_text, f.body ->> 'name',
					string_agg(l.name, ' ')) AS whole
				FROM bench_measure m
				LEFT JOIN monitor_published f ON f.kind = 'field' AND f.record_id = m.field
				LEFT JOIN bench_lead l ON l.measure = m.id
				GROUP BY m.id, m.title, m.text, m.indicator, m.lead_text, f.body)
		SELECT id, title, count(*) OVER ()::integer AS total,
				ts_rank(to_tsvector('german', whole), plainto_tsquery('german', ${words})) AS rank
			FROM joined
			WHERE to_tsvector('german', whole) @@ plainto_tsquery('german', ${words}) OR whole ILIKE ${`%${words}%`}
			ORDER BY rank DESC, id LIMIT 50`.execute(owner);
	return rows[0]?.total ?? 0;
}
