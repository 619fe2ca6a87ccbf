import type {
	DemandWording,
	Evidence,
	LinkEnd,
	Measure,
	Observation,
	RecordKind,
} from '@schutznetz/plans/records';
import { sql } from 'kysely';
import type { Db, Tx } from '../connection.ts';
import { formerEditions } from './former-editions.ts';

/** How many public measures there are, as far apart as a page may ask. */
export interface MeasureCount {
	readonly plan: string;
	readonly field: string | null;
	/** Whether they are a Land's, which are counted against a denominator of their own. */
	readonly isLand: boolean;
	readonly count: number;
	/** When the last of them was published. */
	readonly lastAt: Temporal.Instant;
}

/** Public measures of each plan's newest edition, counted by plan and field; a dropped one stays public, uncounted. */
export async function countMeasures(db: Db | Tx): Promise<readonly MeasureCount[]> {
	const { rows } = await sql<MeasureCount>`
		SELECT plan_id AS plan, field_id AS field, body ->> 'land' IS NOT NULL AS "isLand", count(*)::integer AS count,
				max(published_at) AS "lastAt"
			FROM monitor_published m WHERE kind = 'measure' AND m.body ->> 'edition' NOT IN ${formerEditions()} GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`.execute(
		db,
	);
	return rows;
}

/** The public observations of indicators, oldest first. */
export async function listObservations(
	db: Db | Tx,
	indicators: readonly string[],
): Promise<readonly (Observation & { readonly id: string })[]> {
	const { rows } = await sql<{ record_id: string; body: Observation }>`
		SELECT o.record_id, o.body FROM unnest(${indicators}::text[]) AS i (id)
			JOIN monitor_published o ON o.kind = 'observation' AND o.body @> jsonb_build_object('indicator', i.id)
			ORDER BY o.body ->> 'on', o.record_id`.execute(db);
	return rows.map(({ record_id, body }) => ({ id: record_id, ...body }));
}

/** Public evidence about a record, oldest first. */
export async function listEvidence(
	db: Db | Tx,
	about: { readonly kind: string; readonly id: string },
): Promise<readonly (Evidence & { readonly id: string })[]> {
	const { rows } = await sql<{ record_id: string; body: Evidence }>`
		SELECT record_id, body FROM monitor_published
			WHERE kind = 'evidence' AND body @> ${JSON.stringify({ about })}::jsonb
			ORDER BY body ->> 'on', record_id`.execute(db);
	return rows.map(({ record_id, body }) => ({ id: record_id, ...body }));
}

/** A state of a record that was public once. */
export interface PublicState<Body> {
	readonly version: number;
	/** null: it was withdrawn. */
	readonly body: Body | null;
	/** 'release', 'command', or the kind of the organisation that wrote it. */
	readonly writtenBy: string;
	/** The same of whoever published it. */
	readonly publishedBy: string;
	readonly at: Temporal.Instant;
}

/** Every state of a record that was ever public, newest first: by role, never by person. */
export async function listPublicStates<Body = Measure>(
	db: Db | Tx,
	kind: RecordKind,
	id: string,
): Promise<readonly PublicState<Body>[]> {
	const { rows } = await sql<{
		version: number;
		body: Body | null;
		written: string;
		published: string;
		at: Temporal.Instant;
	}>`
		SELECT v.version, v.body, v.role AS written, p.role AS published, p.at
			FROM monitor_version v JOIN monitor_publication p ON p.version_id = v.id
			WHERE v.kind = ${kind} AND v.record_id = ${id} ORDER BY v.version DESC`.execute(db);
	return rows.map(({ version, body, written, published, at }) => ({
		version,
		body,
		writtenBy: written,
		publishedBy: published,
		at,
	}));
}

/** A measure that is due on a day. */
export interface DueMeasure {
	readonly id: string;
	readonly version: number;
	readonly plan: string;
	readonly title: string;
	readonly number: string;
	readonly dueOn: string;
	readonly publishedAt: Temporal.Instant;
}

/** Public measures of the newest editions with a day on which they are due, soonest first; of one plan where one is named. */
export async function listDueMeasures(db: Db | Tx, plan?: string): Promise<readonly DueMeasure[]> {
	const { rows } = await sql<DueMeasure>`
		SELECT record_id AS id, version, plan_id AS plan, body ->> 'title' AS title, body ->> 'number' AS number,
				body ->> 'dueOn' AS "dueOn", published_at AS "publishedAt"
			FROM monitor_published WHERE kind = 'measure' AND body ->> 'dueOn' IS NOT NULL
				AND body ->> 'edition' NOT IN ${formerEditions()}
				AND (${plan ?? null}::text IS NULL OR plan_id = ${plan ?? null})
			ORDER BY body ->> 'dueOn', record_id`.execute(db);
	return rows;
}

/** A publication that a feed tells. */
export interface PublicChange {
	readonly kind: RecordKind;
	readonly id: string;
	readonly versionId: string;
	readonly version: number;
	readonly body: Readonly<Record<string, unknown>> | null;
	readonly at: Temporal.Instant;
}

const newest = 50;

/** The last publications of everything that carries the plan's id, newest first. */
export async function listChangesOfPlan(db: Db | Tx, plan: string): Promise<readonly PublicChange[]> {
	const { rows } = await sql<PublicChange>`
		SELECT v.kind, v.record_id AS id, v.id AS "versionId", v.version, v.body, p.at
			FROM monitor_version v JOIN monitor_publication p ON p.version_id = v.id
			WHERE v.body ->> 'plan' = ${plan} OR (v.kind = 'plan' AND v.record_id = ${plan})
			ORDER BY p.at DESC, v.kind, v.record_id, v.version DESC LIMIT ${sql.lit(newest)}`.execute(db);
	return rows;
}

/** The last publications of a record and of everything that names it, newest first. */
export async function listChangesAbout(
	db: Db | Tx,
	about: { readonly kind: RecordKind; readonly id: string },
): Promise<readonly PublicChange[]> {
	const { kind, id } = about;
	const { rows } = await sql<PublicChange>`
		SELECT v.kind, v.record_id AS id, v.id AS "versionId", v.version, v.body, p.at
			FROM monitor_version v JOIN monitor_publication p ON p.version_id = v.id
			WHERE (v.kind = ${kind} AND v.record_id = ${id})
				OR (v.kind IN ('indicator', 'priority', 'variant', 'demandWording') AND v.body ->> ${kind} = ${id})
				OR (v.kind = 'evidence' AND v.body -> 'about' = ${JSON.stringify(about)}::jsonb)
				OR (v.kind = 'link' AND (v.body -> 'from' = ${JSON.stringify(about)}::jsonb
					OR v.body -> 'to' = ${JSON.stringify(about)}::jsonb))
			ORDER BY p.at DESC, v.kind, v.record_id, v.version DESC LIMIT ${sql.lit(newest)}`.execute(db);
	return rows;
}

/** How many public answers of a type something has in a plan. */
export interface AnswerCount {
	readonly id: string;
	readonly type: string;
	readonly plan: string | null;
	readonly count: number;
}

/** The public links that begin at things of a kind, counted by type and plan. */
export async function listAnswerCounts(db: Db | Tx, kind: LinkEnd['kind']): Promise<readonly AnswerCount[]> {
	const { rows } = await sql<AnswerCount>`
		SELECT l.body #>> '{from,id}' AS id, l.body ->> 'type' AS type,
				coalesce(l.body ->> 'plan', m.plan_id) AS plan, count(*)::integer AS count
			FROM monitor_published l LEFT JOIN monitor_published m
				ON m.kind = 'measure' AND l.body #>> '{to,kind}' = 'measure' AND m.record_id = l.body #>> '{to,id}'
			WHERE l.kind = 'link' AND l.body #>> '{from,kind}' = ${kind} GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`.execute(
		db,
	);
	return rows;
}

/** The public wordings of a demand over time, oldest first. */
export async function readDemandWordings(
	db: Db | Tx,
	demand: string,
): Promise<readonly (DemandWording & { readonly id: string })[]> {
	const { rows } = await sql<{ record_id: string; body: DemandWording }>`
		SELECT record_id, body FROM monitor_published WHERE kind = 'demandWording'
			AND body @> ${JSON.stringify({ demand })}::jsonb ORDER BY body ->> 'on', record_id`.execute(db);
	return rows.map(({ record_id, body }) => ({ id: record_id, ...body }));
}
