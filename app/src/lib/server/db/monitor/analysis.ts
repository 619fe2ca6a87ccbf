import type { RecordKind } from '@schutznetz/plans/records';
import { sql } from 'kysely';
import type { Db, Tx } from '../connection.ts';
import { formerEditions } from './former-editions.ts';

/** How many measures the newest edition of a plan has here; those of the Länder are counted apart. */
export interface CurrentMeasures {
	readonly plan: string;
	readonly isLand: boolean;
	readonly count: number;
}

/** Counts the measures of the newest editions by plan. */
export async function countCurrentMeasures(db: Db | Tx): Promise<readonly CurrentMeasures[]> {
	const { rows } = await sql<CurrentMeasures>`
		SELECT plan_id AS plan, body ->> 'land' IS NOT NULL AS "isLand", count(*)::integer AS count
		FROM monitor_published WHERE kind = 'measure' AND body ->> 'edition' NOT IN ${formerEditions()}
		GROUP BY 1, 2 ORDER BY 1, 2`.execute(db);
	return rows;
}

/** How many measures name a group and a form together; an empty text stands for "names none". */
export interface CoveragePair {
	readonly group: string;
	readonly form: string;
	readonly count: number;
}

/** What the federal measures of plans name, counted. */
export interface CoverageCounts {
	readonly measures: number;
	readonly noGroup: number;
	readonly noForm: number;
	readonly pairs: readonly CoveragePair[];
}

/** Counts groups and forms over the federal measures of plans, of one field where one is named. */
export async function countCoverage(
	db: Db | Tx,
	{ plans, field = null }: { readonly plans: readonly string[]; readonly field?: string | null },
): Promise<CoverageCounts> {
	const chosen = sql`m.kind = 'measure' AND m.plan_id = ANY (${plans}) AND m.body ->> 'land' IS NULL
		AND m.body ->> 'edition' NOT IN ${formerEditions()} AND (${field}::text IS NULL OR m.field_id = ${field}::text)`;
	const { rows: totals } = await sql<Omit<CoverageCounts, 'pairs'>>`
		SELECT count(*)::integer AS measures,
			count(*) FILTER (WHERE m.body -> 'groups' = '[]')::integer AS "noGroup",
			count(*) FILTER (WHERE m.body -> 'forms' = '[]')::integer AS "noForm"
		FROM monitor_published m WHERE ${chosen}`.execute(db);
	const { rows: pairs } = await sql<CoveragePair>`
		SELECT coalesce(g.value, '') AS "group", coalesce(f.value, '') AS form, count(*)::integer AS count
		FROM monitor_published m
		LEFT JOIN LATERAL jsonb_array_elements_text(m.body -> 'groups') g ON true
		LEFT JOIN LATERAL jsonb_array_elements_text(m.body -> 'forms') f ON true
		WHERE ${chosen} GROUP BY 1, 2 ORDER BY 1, 2`.execute(db);
	return { measures: 0, noGroup: 0, noForm: 0, ...totals[0], pairs };
}

/** A record that was public otherwise at two instants. */
export interface StateChange {
	readonly kind: RecordKind;
	readonly id: string;
	/** null: it was not public then. */
	readonly before: Readonly<Record<string, unknown>> | null;
	readonly after: Readonly<Record<string, unknown>> | null;
}

const publicOn = (at: Temporal.Instant) => sql`
	SELECT kind, record_id, version, body FROM (
		SELECT DISTINCT ON (v.kind, v.record_id) v.kind, v.record_id, v.version, v.body
		FROM monitor_version v JOIN monitor_publication p ON p.version_id = v.id
		WHERE p.at < ${at.toString()}::timestamptz ORDER BY v.kind, v.record_id, v.version DESC) held
	WHERE body IS NOT NULL`;

/** What was public otherwise at two instants, at most `limit` of it. */
export async function listStateChanges(
	db: Db | Tx,
	from: Temporal.Instant,
	to: Temporal.Instant,
	limit: number,
): Promise<readonly StateChange[]> {
	const { rows } = await sql<StateChange>`
		WITH b AS (${publicOn(from)}), a AS (${publicOn(to)})
		SELECT coalesce(b.kind, a.kind) AS kind, coalesce(b.record_id, a.record_id) AS id, b.body AS before, a.body AS after
		FROM b FULL JOIN a ON a.kind = b.kind AND a.record_id = b.record_id
		WHERE a.version IS DISTINCT FROM b.version ORDER BY 1, 2 LIMIT ${limit}`.execute(db);
	return rows;
}

/** How many records of a kind were public at two instants; of measures by plan. */
export interface StateCount {
	readonly kind: RecordKind;
	/** Of the record, or of the measure that it is about; null where it belongs to none. */
	readonly planId: string | null;
	readonly before: number;
	readonly after: number;
}

/**
 * Counts what was public at two instants. Of what was made up, measures alone are counted, under their plan.
 *
 * @param inventedPlans - ids that those of everything made up carry
 */
export async function countStates(
	db: Db | Tx,
	from: Temporal.Instant,
	to: Temporal.Instant,
	inventedPlans: readonly string[],
): Promise<readonly StateCount[]> {
	const isCounted = sql`(kind = 'measure' OR NOT EXISTS (SELECT FROM unnest(${inventedPlans}::text[]) p (id)
		WHERE strpos('-' || record_id || '-', '-' || p.id || '-') > 0))`;
	const { rows } = await sql<StateCount>`
		WITH b AS (${publicOn(from)}), a AS (${publicOn(to)}),
		counted AS (
			SELECT kind, body ->> 'plan' AS plan_id, 1 AS before, 0 AS after FROM b
				WHERE ${isCounted} AND NOT (kind = 'measure' AND body ->> 'edition' IN ${formerEditions(sql`b`)})
			UNION ALL SELECT kind, body ->> 'plan', 0, 1 FROM a
				WHERE ${isCounted} AND NOT (kind = 'measure' AND body ->> 'edition' IN ${formerEditions(sql`a`)}))
		SELECT kind, plan_id AS "planId", sum(before)::integer AS before, sum(after)::integer AS after
		FROM counted GROUP BY 1, 2 ORDER BY 1, 2`.execute(db);
	return rows;
}

/** The first day on which something was public; undefined while nothing ever was. */
export async function firstPublicAt(db: Db | Tx): Promise<Temporal.Instant | undefined> {
	const { rows } = await sql<{
		at: Temporal.Instant | null;
	}>`SELECT min(at) AS at FROM monitor_publication`.execute(db);
	return rows[0]?.at ?? undefined;
}
