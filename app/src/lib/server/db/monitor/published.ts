import type { LinkEnd, RecordBodies, RecordKind } from '@schutznetz/plans/records';
import { sql } from 'kysely';
import type { Db, Tx } from '../connection.ts';

/** A record as everybody sees it. */
export interface PublishedRecord<Kind extends RecordKind = RecordKind> {
	readonly kind: Kind;
	readonly id: string;
	readonly version: number;
	readonly versionId: string;
	readonly body: RecordBodies[Kind];
	readonly publishedAt: Temporal.Instant;
}

/** Which records of a kind; what is absent does not matter. */
export interface PublishedFilter {
	readonly plan?: string;
	readonly field?: string;
	/** Of those that are about a measure. */
	readonly measure?: string;
	readonly ids?: readonly string[];
}

const selectPublished = (db: Db | Tx) =>
	db
		.selectFrom('monitor_published')
		.select(['kind', 'record_id', 'version', 'version_id', 'body', 'published_at']);

type Row = Awaited<ReturnType<ReturnType<typeof selectPublished>['execute']>>[number];

// What stands here was checked before it was published.
const toRecord = <Kind extends RecordKind>(row: Row): PublishedRecord<Kind> => ({
	kind: row.kind as Kind,
	id: row.record_id,
	version: row.version,
	versionId: row.version_id,
	body: row.body as RecordBodies[Kind],
	publishedAt: row.published_at,
});

/** Every public record of a kind, by id. */
export async function readPublished<Kind extends RecordKind>(
	db: Db | Tx,
	kind: Kind,
	{ plan, field, measure, ids }: PublishedFilter = {},
): Promise<readonly PublishedRecord<Kind>[]> {
	const rows = await selectPublished(db)
		.where('kind', '=', kind)
		.$if(plan !== undefined, (q) => q.where('plan_id', '=', plan ?? ''))
		.$if(field !== undefined, (q) => q.where('field_id', '=', field ?? ''))
		.$if(measure !== undefined, (q) => q.where('measure_id', '=', measure ?? ''))
		.$if(ids !== undefined, (q) => q.where('record_id', '=', sql<string>`ANY (${ids ?? []})`))
		.orderBy('record_id')
		.execute();
	return rows.map((row) => toRecord<Kind>(row));
}

/** One public record; undefined where there is none, or none any more. */
export async function findPublished<Kind extends RecordKind>(
	db: Db | Tx,
	kind: Kind,
	id: string,
): Promise<PublishedRecord<Kind> | undefined> {
	const row = await selectPublished(db)
		.where('kind', '=', kind)
		.where('record_id', '=', id)
		.executeTakeFirst();
	return row && toRecord<Kind>(row);
}

/** Every public link that begins or ends there. */
export async function readLinksOf(db: Db | Tx, end: LinkEnd): Promise<readonly PublishedRecord<'link'>[]> {
	const rows = await selectPublished(db)
		.where('kind', '=', 'link')
		.where(
			sql<boolean>`(body #>> '{from,kind}' = ${end.kind} AND body #>> '{from,id}' = ${end.id})
				OR (body #>> '{to,kind}' = ${end.kind} AND body #>> '{to,id}' = ${end.id})`,
		)
		.orderBy('record_id')
		.execute();
	return rows.map((row) => toRecord<'link'>(row));
}

/** Another number after each publication of a plan, demand or recommendation, whose kinds are never withdrawn. */
export async function contentEditsMark(db: Db): Promise<number> {
	const { rows } = await sql<{ mark: number }>`
		SELECT coalesce(sum(version), 0)::integer AS mark FROM monitor_published
		WHERE kind IN ('plan', 'demand', 'recommendation')`.execute(db);
	return rows[0]?.mark ?? 0;
}
