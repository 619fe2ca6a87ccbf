import { sql } from 'kysely';
import type { Db, Tx } from '../connection.ts';
import type { ImportRunTable, OrganisationId } from '../schema.ts';
import type { VersionDraft } from './versions.ts';

/** A file that is to be kept, once a file and organisation. */
export interface NewDocument {
	readonly organisationId: OrganisationId | null;
	readonly name: string;
	readonly mediaType: string;
	readonly sha256: string;
	readonly bytes: Uint8Array;
	readonly addedBy: string | null;
}

/** A run of the import desk, without its file and what was read. */
export interface ImportRun {
	readonly id: string;
	readonly kind: ImportRunTable['kind'];
	readonly documentId: string;
	readonly documentName: string;
	readonly sha256: string;
	readonly mediaType: string;
	readonly target: Readonly<Record<string, unknown>>;
	readonly state: ImportRunTable['state'];
	readonly progressDone: number;
	readonly progressTotal: number | null;
	readonly createdBy: string | null;
	readonly createdAt: Temporal.Instant;
	readonly committedAt: Temporal.Instant | null;
	readonly undoneAt: Temporal.Instant | null;
	/** How many records still say in public what this run brought. */
	readonly publicCount: number;
}

/** Keeps a file; the same bytes of one organisation are kept once. Returns its id. */
export async function putDocument(tx: Tx, id: string, document: NewDocument): Promise<string> {
	const { organisationId, name, mediaType, sha256, bytes, addedBy } = document;
	const { rows } = await sql<{ id: string }>`
		WITH added AS (
			INSERT INTO document (id, organisation_id, name, media_type, sha256, bytes, added_by)
			VALUES (${id}, ${organisationId}, ${name}, ${mediaType}, ${sha256}, ${Buffer.from(bytes)}, ${addedBy})
			ON CONFLICT (organisation_id, sha256) DO NOTHING RETURNING id)
		SELECT id FROM added UNION ALL
		SELECT id FROM document WHERE organisation_id IS NOT DISTINCT FROM ${organisationId} AND sha256 = ${sha256}
		LIMIT 1`.execute(tx);
	const [row] = rows;
	// Somebody brought the same file in the same moment: it is there once their transaction has ended.
	return row ? row.id : putDocument(tx, id, document);
}

/** Notes a new run, about to be read. */
export async function insertRun(
	tx: Tx,
	run: {
		readonly id: string;
		readonly organisationId: OrganisationId | null;
		readonly kind: ImportRunTable['kind'];
		readonly documentId: string;
		readonly target: object;
		readonly createdBy: string | null;
	},
): Promise<void> {
	await sql`INSERT INTO import_run (id, organisation_id, kind, document_id, target, state, created_by)
		VALUES (${run.id}, ${run.organisationId}, ${run.kind}, ${run.documentId}, ${JSON.stringify(run.target)},
			'reading', ${run.createdBy})`.execute(tx);
}

const columns = sql`r.id, r.kind, r.document_id AS "documentId", d.name AS "documentName", d.sha256,
	d.media_type AS "mediaType", r.target, r.state, r.progress_done AS "progressDone",
	r.progress_total AS "progressTotal", r.created_by AS "createdBy", r.created_at AS "createdAt",
	r.committed_at AS "committedAt", r.undone_at AS "undoneAt",
	(SELECT count(*)::int FROM monitor_version v JOIN monitor_published m ON m.version_id = v.id
		WHERE v.import_id = r.id) AS "publicCount"`;

/** The newest runs first. */
export async function listRuns(tx: Tx, limit: number): Promise<readonly ImportRun[]> {
	const { rows } =
		await sql<ImportRun>`SELECT ${columns} FROM import_run r JOIN document d ON d.id = r.document_id
		WHERE r.kind IN ('plan', 'demands') ORDER BY r.created_at DESC LIMIT ${limit}`.execute(tx);
	return rows;
}

/** One run with what was read and chosen. */
export async function findRun(
	tx: Tx,
	id: string,
): Promise<(ImportRun & { readonly mapping: unknown; readonly reading: unknown }) | undefined> {
	const { rows } = await sql<ImportRun & { mapping: unknown; reading: unknown }>`
		SELECT ${columns}, r.mapping, r.reading FROM import_run r JOIN document d ON d.id = r.document_id
		WHERE r.id = ${id}::uuid`.execute(tx);
	return rows[0];
}

/** The file behind a run. */
export async function readDocumentBytes(tx: Tx, id: string): Promise<Uint8Array | undefined> {
	const { rows } = await sql<{ bytes: Buffer }>`SELECT bytes FROM document WHERE id = ${id}::uuid`.execute(
		tx,
	);
	return rows[0] && new Uint8Array(rows[0].bytes);
}

/** How far the reading is. */
export async function noteProgress(tx: Tx, id: string, done: number, total: number): Promise<void> {
	await sql`UPDATE import_run SET progress_done = ${done}, progress_total = ${total}
		WHERE id = ${id} AND state = 'reading'`.execute(tx);
}

/** Puts what was read, or why nothing was, in its place. */
export async function putReading(
	tx: Tx,
	id: string,
	state: 'open' | 'failed',
	reading: object,
): Promise<void> {
	await sql`UPDATE import_run SET reading = ${JSON.stringify(reading)}, state = ${state}
		WHERE id = ${id} AND state = 'reading'`.execute(tx);
}

/**
 * Keeps what a person chose; only while the run is open, and only upon the choices that they saw.
 *
 * @returns whether it was kept
 */
export async function putChoices(
	tx: Tx,
	id: string,
	before: object,
	choices: object,
	isReread: boolean,
): Promise<boolean> {
	const { rows } = await sql`UPDATE import_run SET mapping = ${JSON.stringify(choices)},
			state = CASE WHEN ${isReread} THEN 'reading' ELSE state END, progress_done = 0, progress_total = NULL
		WHERE id = ${id} AND state IN ('open', 'failed') AND mapping = ${JSON.stringify(before)}::jsonb
		RETURNING id`.execute(tx);
	return rows.length === 1;
}

/** Lets a reading that was cut off begin anew. */
export async function beginAgain(tx: Tx, id: string): Promise<void> {
	await sql`UPDATE import_run SET state = 'reading', progress_done = 0, progress_total = NULL
		WHERE id = ${id} AND state IN ('reading', 'failed', 'open')`.execute(tx);
}

/** Notes that a run's drafts are written, or taken back. */
export async function noteOutcome(
	tx: Tx,
	id: string,
	state: 'committed' | 'undone',
	at: Temporal.Instant,
): Promise<void> {
	const instant = at.toString();
	await sql`UPDATE import_run SET state = ${state},
			committed_at = CASE WHEN ${state} = 'committed' THEN ${instant}::timestamptz ELSE committed_at END,
			undone_at = CASE WHEN ${state} = 'undone' THEN ${instant}::timestamptz ELSE undone_at END
		WHERE id = ${id}`.execute(tx);
}

/** Runs `work` in one transaction with the rights of the house's owner, for the command line. */
export function asCommand<T>(ownerDb: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
	return ownerDb.transaction().execute(async (tx) => {
		await sql`SELECT set_config('schutznetz.maintenance', 'on', true)`.execute(tx);
		return work(tx);
	});
}

/** Writes versions that the command line brings; they wait for an account to publish them. */
export async function insertCommandVersions(tx: Tx, drafts: readonly VersionDraft[]): Promise<number> {
	const { numAffectedRows } = await sql`
		INSERT INTO monitor_version (kind, record_id, version, body, role, note, document_id, import_id)
		SELECT g.kind, g.id, g.version, nullif(g.body, 'null'), 'command', g.note, g."documentId", g."importId"
			FROM jsonb_to_recordset(${JSON.stringify(drafts)}::jsonb) AS g (kind text, id text, version integer,
				body jsonb, note text, "documentId" uuid, "importId" uuid)`.execute(tx);
	return Number(numAffectedRows ?? 0);
}
