import type { RecordBodies, RecordKind } from '@schutznetz/plans/records';
import { type SqlBool, sql } from 'kysely';
import type { Db, Tx } from '../connection.ts';
import type { OrganisationId } from '../schema.ts';

/** Names a record. */
export interface RecordKey<Kind extends RecordKind = RecordKind> {
	readonly kind: Kind;
	readonly id: string;
}

/** One version of a record as it lies in the history. */
export interface RecordVersion<Kind extends RecordKind = RecordKind> extends RecordKey<Kind> {
	readonly versionId: string;
	readonly version: number;
	/** null: withdrawn. */
	readonly body: RecordBodies[Kind] | null;
	/** An account; null where the product brought it. */
	readonly author: string | null;
	/** 'release', 'command', or the kind of the author's organisation. */
	readonly role: string;
	readonly note: string;
	readonly documentId: string | null;
	readonly importId: string | null;
	readonly at: Temporal.Instant;
	/** null: a draft. */
	readonly publishedAt: Temporal.Instant | null;
	readonly publishedByRole: string | null;
}

/** The newest version of a record, beside what of it is public. */
export interface NewestVersion<Kind extends RecordKind = RecordKind> extends RecordVersion<Kind> {
	/** null: nothing of it is public. */
	readonly publicVersion: number | null;
	readonly publicBody: RecordBodies[Kind] | null;
}

/** A version that is to be written. */
export interface VersionDraft extends RecordKey {
	readonly version: number;
	readonly body: object | null;
	readonly note: string;
	readonly documentId: string | null;
	readonly importId: string | null;
}

const columns = sql`v.kind, v.record_id AS id, v.id AS "versionId", v.version, v.body, v.author, v.role, v.note,
	v.document_id AS "documentId", v.import_id AS "importId", v.at, p.at AS "publishedAt", p.role AS "publishedByRole"`;
const tables = sql`monitor_version v LEFT JOIN monitor_publication p ON p.version_id = v.id`;

/** Lets one transaction at a time write drafts, so that the newest version that it sees is the newest there is. */
export async function lockDrafts(tx: Tx): Promise<void> {
	await sql`SELECT pg_advisory_xact_lock(hashtextextended('monitor-drafts', 0))`.execute(tx);
}

/** Every version of a record that the one who asks may see, newest first. */
export async function readVersions<Kind extends RecordKind>(
	db: Db | Tx,
	kind: Kind,
	id: string,
): Promise<readonly RecordVersion<Kind>[]> {
	const { rows } = await sql<RecordVersion<Kind>>`
		SELECT ${columns} FROM ${tables} WHERE v.kind = ${kind} AND v.record_id = ${id}
		ORDER BY v.version DESC`.execute(db);
	return rows;
}

/** Versions by their own ids. */
export async function readVersionsById(tx: Tx, ids: readonly string[]): Promise<readonly RecordVersion[]> {
	const { rows } = await sql<RecordVersion>`
		SELECT ${columns} FROM ${tables} WHERE v.id = ANY (${ids}::uuid[]) ORDER BY v.kind, v.record_id`.execute(
		tx,
	);
	return rows;
}

/** What an import wrote, with what each record said right before; null where it was not there. */
export async function readBeforeImport(
	tx: Tx,
	importId: string,
): Promise<readonly (RecordKey & { readonly version: number; readonly before: object | null })[]> {
	const { rows } = await sql<RecordKey & { version: number; before: object | null }>`
		SELECT v.kind, v.record_id AS id, v.version, b.body AS before FROM monitor_version v
		LEFT JOIN monitor_version b ON b.kind = v.kind AND b.record_id = v.record_id AND b.version = v.version - 1
		WHERE v.import_id = ${importId} ORDER BY v.kind, v.record_id`.execute(tx);
	return rows;
}

const newest = sql`SELECT ${columns}, m.version AS "publicVersion", m.body AS "publicBody" FROM ${tables}
	LEFT JOIN monitor_published m ON m.kind = v.kind AND m.record_id = v.record_id`;

/** The newest version of each of the named records; a record that is not there is left out. */
export async function readNewestOf(tx: Tx, keys: readonly RecordKey[]): Promise<readonly NewestVersion[]> {
	const { rows } = await sql<NewestVersion>`
		WITH wanted AS (SELECT DISTINCT * FROM unnest(${keys.map(({ kind }) => kind)}::text[],
			${keys.map(({ id }) => id)}::text[]) AS w (kind, id)),
		latest AS (SELECT v.kind, v.record_id, max(v.version) AS version FROM monitor_version v
			JOIN wanted w ON w.kind = v.kind AND w.id = v.record_id GROUP BY v.kind, v.record_id)
		${newest} JOIN latest l ON l.kind = v.kind AND l.record_id = v.record_id AND l.version = v.version`.execute(
		tx,
	);
	return rows;
}

/** The newest version of every record of a kind, drafts among them, withdrawn ones not; by id. */
export async function readNewest<Kind extends RecordKind>(
	tx: Tx,
	kind: Kind,
): Promise<readonly NewestVersion<Kind>[]> {
	const { rows } = await sql<NewestVersion<Kind>>`
		WITH latest AS (SELECT record_id, max(version) AS version FROM monitor_version WHERE kind = ${kind}
			GROUP BY record_id)
		${newest} JOIN latest l ON l.record_id = v.record_id AND l.version = v.version
		WHERE v.kind = ${kind} AND v.body IS NOT NULL ORDER BY v.record_id`.execute(tx);
	return rows;
}

/** How many records of each kind there are in their newest state, and how many of those states are no public ones. */
export async function countByKind(
	tx: Tx,
): Promise<readonly { readonly kind: string; readonly total: number; readonly drafts: number }[]> {
	const { rows } = await sql<{ kind: string; total: number; drafts: number }>`
		SELECT kind, count(*)::integer AS total, count(*) FILTER (WHERE NOT is_public)::integer AS drafts
		FROM (SELECT DISTINCT ON (v.kind, v.record_id) v.kind, v.body IS NULL AS is_gone, p.version_id IS NOT NULL AS is_public
			FROM ${tables} ORDER BY v.kind, v.record_id, v.version DESC) AS newest
		WHERE NOT is_gone GROUP BY kind`.execute(tx);
	return rows;
}

// More than a page can show: a body that leads everything.
const mostNaming = 200;

/** The newest states that name a record: in a field called after its kind, in a list, or as an end of a link. */
export async function readNaming(
	tx: Tx,
	kind: RecordKind,
	id: string,
): Promise<readonly (RecordKey & { readonly body: object })[]> {
	const end = JSON.stringify({ kind, id });
	const { rows } = await sql<RecordKey & { body: object }>`
		SELECT * FROM (SELECT DISTINCT ON (v.kind, v.record_id) v.kind, v.record_id AS id, v.body
			FROM monitor_version v ORDER BY v.kind, v.record_id, v.version DESC) AS newest
		WHERE body ->> ${kind} = ${id} OR body -> 'from' @> ${end}::jsonb OR body -> 'to' @> ${end}::jsonb
			OR body -> 'about' @> ${end}::jsonb
			OR (${kind} = 'edition' AND body ->> 'follows' = ${id})
			OR (${kind} = 'body' AND (body -> 'leads' ? ${id} OR body -> 'involved' ? ${id}))
			OR (${kind} = 'measure' AND body -> 'measures' ? ${id})
		ORDER BY kind, id LIMIT ${mostNaming}`.execute(tx);
	return rows;
}

/** The newest versions that nobody has published yet, and that could be; oldest first. */
export async function readWaiting(tx: Tx): Promise<readonly NewestVersion[]> {
	const { rows } = await sql<NewestVersion>`
		WITH latest AS (SELECT kind, record_id, max(version) AS version FROM monitor_version GROUP BY kind, record_id)
		${newest} JOIN latest l ON l.kind = v.kind AND l.record_id = v.record_id AND l.version = v.version
		WHERE p.version_id IS NULL AND v.kind NOT IN ('group', 'meeting', 'action')
			AND (v.body IS NOT NULL OR m.version IS NOT NULL)
		ORDER BY v.at, v.kind, v.record_id`.execute(tx);
	return rows;
}

/** What was written last by anybody, newest first. */
export async function readRecent(tx: Tx, limit: number, author?: string): Promise<readonly RecordVersion[]> {
	const { rows } = await sql<RecordVersion>`
		SELECT ${columns} FROM ${tables}
		WHERE v.author IS NOT NULL AND (${author ?? null}::uuid IS NULL OR v.author = ${author ?? null}::uuid)
		ORDER BY v.at DESC LIMIT ${limit}`.execute(tx);
	return rows;
}

/** Which of these are about a measure that a body leads. */
export async function findLed(
	tx: Tx,
	records: readonly (RecordKey & { readonly body: object | null })[],
	bodyId: string | null,
): Promise<readonly RecordKey[]> {
	if (bodyId === null || records.length === 0) return [];
	const { rows } = await sql<RecordKey>`
		SELECT g.kind, g.id FROM jsonb_to_recordset(${JSON.stringify(records.map(({ kind, id, body }) => ({ kind, id, body })))}::jsonb)
			AS g (kind text, id text, body jsonb)
		WHERE is_led_by(g.kind, g.id, nullif(g.body, 'null'), ${bodyId})`.execute(tx);
	return rows;
}

/** Writes versions; what stands there already is left as it is, and not among those that come back. */
export async function insertVersions(
	tx: Tx,
	by: { readonly accountId: string; readonly organisationId: OrganisationId; readonly role: string },
	drafts: readonly VersionDraft[],
): Promise<readonly (RecordKey & { readonly version: number; readonly versionId: string })[]> {
	if (drafts.length === 0) return [];
	const { rows } = await sql<RecordKey & { version: number; versionId: string }>`
		INSERT INTO monitor_version
			(kind, record_id, version, body, author, organisation_id, role, note, document_id, import_id)
		SELECT g.kind, g.id, g.version, nullif(g.body, 'null'), ${by.accountId}::uuid, ${by.organisationId}::uuid,
				${by.role}, g.note, g."documentId", g."importId"
			FROM jsonb_to_recordset(${JSON.stringify(drafts)}::jsonb) AS g (kind text, id text, version integer,
				body jsonb, note text, "documentId" uuid, "importId" uuid)
		ON CONFLICT (kind, record_id, version) DO NOTHING
		RETURNING kind, record_id AS id, version, id AS "versionId"`.execute(tx);
	return rows;
}

/** What a version is found by once it is public. */
export interface VersionTerms {
	readonly versionId: string;
	readonly heading: string;
	readonly text: string;
}

/**
 * Publishes versions for an account that did not write them.
 *
 * @returns how many are public now that were not before; or that the database refused, with its reason: what the
 *   account must not do, or that something newer is public
 */
export async function publishVersions(
	tx: Tx,
	versions: readonly VersionTerms[],
	publisher: string,
): Promise<
	{ readonly published: number } | { readonly refused: 'forbidden' | 'outdated'; readonly why: string }
> {
	try {
		const { rows } = await sql<{ done: number }>`
			SELECT publish_versions(${versions.map(({ versionId }) => versionId)}::uuid[],
				${versions.map(({ heading }) => heading)}::text[], ${versions.map(({ text }) => text)}::text[],
				${publisher}::uuid) AS done`.execute(tx);
		return { published: rows[0]?.done ?? 0 };
	} catch (error) {
		const { code, message } = error as { code?: string; message: string };
		if (code === '42501') return { refused: 'forbidden', why: message };
		if (code === '40001') return { refused: 'outdated', why: message };
		throw error;
	}
}

const published = sql`SELECT DISTINCT ON (v.kind, v.record_id) ${columns} FROM monitor_version v
	JOIN monitor_publication p ON p.version_id = v.id`;

/** What of a kind was public at an instant, by id. */
export async function readPublishedOn<Kind extends RecordKind>(
	db: Db | Tx,
	kind: Kind,
	at: Temporal.Instant,
): Promise<readonly RecordVersion<Kind>[]> {
	const { rows } = await sql<RecordVersion<Kind>>`
		SELECT * FROM (${published} WHERE v.kind = ${kind} AND p.at <= ${at.toString()}::timestamptz
			ORDER BY v.kind, v.record_id, v.version DESC) AS stood
		WHERE body IS NOT NULL ORDER BY id`.execute(db);
	return rows;
}

/**
 * Fields, goals and measures as an edition has them: the last public wording that each had while it belonged there.
 * What was withdrawn right after was no part of it.
 */
export async function readPublishedOfEdition(
	db: Db | Tx,
	edition: string,
): Promise<readonly RecordVersion<'field' | 'goal' | 'measure'>[]> {
	const isGone: ReturnType<typeof sql<SqlBool>> = sql<SqlBool>`EXISTS (SELECT FROM monitor_version later
		JOIN monitor_publication q ON q.version_id = later.id
		WHERE later.kind = stood.kind AND later.record_id = stood.id AND later.body IS NULL
			AND later.version > stood.version
			AND NOT EXISTS (SELECT FROM monitor_version between_them JOIN monitor_publication r ON r.version_id = between_them.id
				WHERE between_them.kind = stood.kind AND between_them.record_id = stood.id
					AND between_them.version > stood.version AND between_them.version < later.version))`;
	const { rows } = await sql<RecordVersion<'field' | 'goal' | 'measure'>>`
		SELECT * FROM (${published} WHERE v.kind IN ('field', 'goal', 'measure') AND v.body ->> 'edition' = ${edition}
			ORDER BY v.kind, v.record_id, v.version DESC) AS stood
		WHERE NOT ${isGone} ORDER BY kind, id`.execute(db);
	return rows;
}
