import type { Measure } from '@schutznetz/plans/records';
import { type RawBuilder, sql } from 'kysely';
import type { Db, Tx } from '../connection.ts';
import { formerEditions } from './former-editions.ts';

/** Which measures; what is absent does not matter. */
export interface MeasureFilter {
	readonly plan?: string;
	readonly field?: string;
	readonly lead?: string;
	readonly involved?: string;
	readonly group?: string;
	readonly form?: string;
	readonly level?: string;
	readonly land?: string;
	readonly novelty?: string;
	/** The state of the lead's newest public report; 'none' where there is none. */
	readonly report?: string;
	/** Due on this day or before. */
	readonly dueBefore?: string;
	/** Also what no newest edition has any more: dropped, split and joined ones. */
	readonly withFormer?: boolean;
	/** Plans that are left out: invented ones, where nobody asked for them. */
	readonly notPlans?: readonly string[];
	/** A query in PostgreSQL's language, over terms that were made as the stored ones were. */
	readonly tsquery?: string;
}

/** What a measure can be counted by. */
export type MeasureFacet = Exclude<keyof MeasureFilter, 'dueBefore' | 'tsquery' | 'notPlans' | 'withFormer'>;

/** A measure in a list. */
export interface MeasureRow {
	readonly id: string;
	readonly version: number;
	readonly body: Measure;
	readonly publishedAt: Temporal.Instant;
	/** Of the lead's newest public report. */
	readonly report: string | null;
}

/** How many measures have a value, were this facet alone left open. */
export interface FacetCount {
	readonly facet: MeasureFacet;
	readonly value: string;
	readonly count: number;
}

/** In the order of the tests' bits. */
const facets: readonly MeasureFacet[] = [
	'plan',
	'field',
	'lead',
	'involved',
	'group',
	'form',
	'level',
	'land',
	'novelty',
	'report',
];

// Row security leaves of the reports only what is public.
const newestReports = sql`(SELECT DISTINCT ON (c.measure_id) c.measure_id, c.body ->> 'state' AS state
	FROM contribution c WHERE c.kind = 'report' ORDER BY c.measure_id, c.at DESC)`;

const conditionOf = (facet: MeasureFacet, value: string): RawBuilder<boolean> => {
	switch (facet) {
		case 'plan':
			return sql`m.plan_id = ${value}`;
		case 'field':
			return sql`m.field_id = ${value}`;
		case 'lead':
			return sql`m.body -> 'leads' ? ${value}`;
		case 'involved':
			return sql`m.body -> 'involved' ? ${value}`;
		case 'group':
			return sql`m.body -> 'groups' ? ${value}`;
		case 'form':
			return sql`m.body -> 'forms' ? ${value}`;
		case 'level':
			return sql`m.body ->> 'level' IS NOT DISTINCT FROM ${value}`;
		case 'land':
			return sql`m.body ->> 'land' IS NOT DISTINCT FROM ${value}`;
		case 'novelty':
			return sql`m.body ->> 'novelty' IS NOT DISTINCT FROM ${value}`;
		case 'report':
			return sql`coalesce(r.state, 'none') = ${value}`;
	}
};

const and = (conditions: readonly RawBuilder<boolean>[]): RawBuilder<boolean> =>
	sql<boolean>`${sql.join(conditions, sql` AND `)}`;

/** What no facet offers: it narrows the facets too. */
const always = ({
	dueBefore,
	tsquery,
	notPlans = [],
	withFormer = false,
}: MeasureFilter): readonly RawBuilder<boolean>[] => [
	sql<boolean>`m.kind = 'measure'`,
	...(withFormer ? [] : [sql<boolean>`m.body ->> 'edition' NOT IN ${formerEditions()}`]),
	...(notPlans.length === 0 ? [] : [sql<boolean>`m.plan_id <> ALL (${notPlans}::text[])`]),
	...(dueBefore === undefined ? [] : [sql<boolean>`m.body ->> 'dueOn' <= ${dueBefore}`]),
	...(tsquery === undefined ? [] : [sql<boolean>`m.search @@ to_tsquery('simple', ${tsquery})`]),
];

const chosen = (filter: MeasureFilter): readonly RawBuilder<boolean>[] =>
	facets.flatMap((facet) => {
		const value = filter[facet];
		return value === undefined ? [] : [conditionOf(facet, value)];
	});

/**
 * Public measures of the newest editions in the order of their plans, or the best match first where somebody searches.
 *
 * @returns the rows of one page, and how many there are on all of them
 */
export async function listMeasureRows(
	db: Db | Tx,
	filter: MeasureFilter,
	{ limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ readonly rows: readonly MeasureRow[]; readonly total: number }> {
	const where = and([...always(filter), ...chosen(filter)]);
	const rank =
		filter.tsquery === undefined ? sql`0` : sql`-ts_rank(m.search, to_tsquery('simple', ${filter.tsquery}))`;
	const reports =
		filter.report === undefined ? sql`` : sql`LEFT JOIN ${newestReports} r ON r.measure_id = m.record_id`;
	const { rows } = await sql<{
		total: number;
		record_id: string | null;
		version: number;
		body: Measure;
		published_at: Temporal.Instant;
		report: string | null;
	}>`
		WITH found AS MATERIALIZED (
			SELECT m.record_id, ${rank} AS rank, m.plan_id, m.field_id, m.body ->> 'number' AS number
				FROM monitor_published m ${reports} WHERE ${where}),
		paged AS (
			SELECT record_id, row_number() OVER (${measureOrder}) AS place FROM found
				${measureOrder} LIMIT ${limit} OFFSET ${offset})
		SELECT (SELECT count(*)::integer FROM found) AS total, m.record_id, m.version, m.body, m.published_at,
				(SELECT c.body ->> 'state' FROM contribution c WHERE c.kind = 'report' AND c.measure_id = m.record_id
					ORDER BY c.at DESC LIMIT 1) AS report
			FROM (SELECT 1) one LEFT JOIN paged ON true
			LEFT JOIN monitor_published m ON m.kind = 'measure' AND m.record_id = paged.record_id
			ORDER BY paged.place`.execute(db);
	return {
		total: rows[0]?.total ?? 0,
		rows: rows.flatMap(({ record_id, version, body, published_at, report }) =>
			record_id === null ? [] : [{ id: record_id, version, body, publishedAt: published_at, report }],
		),
	};
}

// '9' before '10' before '10a'; fields of one plan differ in their last number alone.
const measureOrder = sql`ORDER BY rank, plan_id, length(field_id), field_id,
	substring(number FROM '^[0-9]+')::numeric, number, record_id`;

/**
 * How many measures there are of each value of each facet, in one pass: a measure counts for a facet when it meets
 * everything else that was chosen, so that another choice can be seen with its number.
 */
export async function countMeasureFacets(db: Db | Tx, filter: MeasureFilter): Promise<readonly FacetCount[]> {
	const misses = facets.map((facet, at) => {
		const value = filter[facet];
		return value === undefined
			? sql`0`
			: sql`CASE WHEN ${conditionOf(facet, value)} THEN 0 ELSE ${sql.lit(2 ** at)} END`;
	});
	const count = (facet: MeasureFacet, value: RawBuilder<unknown>, from = sql``): RawBuilder<unknown> => sql`
		SELECT ${sql.lit(facet)} AS facet, ${value} AS value, count(*)::integer AS count FROM seen ${from}
			WHERE misses & ~${sql.lit(2 ** facets.indexOf(facet))} = 0 AND ${value} IS NOT NULL GROUP BY 2`;
	const each = (column: string): RawBuilder<unknown> =>
		sql`, jsonb_array_elements_text(${sql.ref(column)}) AS element`;
	const element = sql`element`;
	const { rows } = await sql<FacetCount>`
		WITH seen AS MATERIALIZED (
			SELECT m.plan_id, m.field_id, m.body -> 'leads' AS leads, m.body -> 'involved' AS involved,
					m.body -> 'groups' AS groups, m.body -> 'forms' AS forms, m.body ->> 'level' AS level,
					m.body ->> 'land' AS land, m.body ->> 'novelty' AS novelty, coalesce(r.state, 'none') AS report,
					${sql.join(misses, sql` + `)} AS misses
				FROM monitor_published m LEFT JOIN ${newestReports} r ON r.measure_id = m.record_id
				WHERE ${and(always(filter))})
		${sql.join(
			[
				count('plan', sql`plan_id`),
				count('field', sql`field_id`),
				count('lead', element, each('leads')),
				count('involved', element, each('involved')),
				count('group', element, each('groups')),
				count('form', element, each('forms')),
				count('level', sql`level`),
				count('land', sql`land`),
				count('novelty', sql`novelty`),
				count('report', sql`report`),
			],
			sql` UNION ALL `,
		)}`.execute(db);
	return rows;
}
