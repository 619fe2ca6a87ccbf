import type { RecordBodies, RecordKind } from '@schutznetz/plans/records';
import { recordTerms } from '@schutznetz/plans/terms';
import { sql } from 'kysely';
import type { Db } from '../connection.ts';

/** A record that the product brings; a draft one is for the network to confirm. */
export interface ReleasedRecord<Kind extends RecordKind = RecordKind> {
	readonly kind: Kind;
	readonly id: string;
	readonly body: RecordBodies[Kind];
	readonly isDraft?: boolean;
}

/**
 * Brings records of the product, as the owner and in one transaction. A record that somebody has edited is left
 * alone: what the release would change waits as a draft. The same records a second time change nothing.
 *
 * @param role - who brings them, as the history says it
 * @returns how many versions were written
 */
export async function releaseRecords(
	ownerDb: Db,
	records: readonly ReleasedRecord[],
	role: 'release' | 'command' = 'release',
): Promise<number> {
	return ownerDb.transaction().execute(async (tx) => {
		await sql`SELECT set_config('schutznetz.maintenance', 'on', true)`.execute(tx);
		await sql`SELECT pg_advisory_xact_lock(hashtextextended('release-records', 0))`.execute(tx);
		const given = JSON.stringify(
			records.map(({ kind, id, body, isDraft }) => ({
				kind,
				id,
				body,
				is_draft: isDraft ?? false,
				...recordTerms(kind, body),
			})),
		);
		const { rows } = await sql<{ id: string; is_draft: boolean; heading: string; text: string }>`
			WITH given AS (
				SELECT * FROM jsonb_to_recordset(${given}::jsonb)
					AS g (kind text, id text, body jsonb, is_draft boolean, heading text, text text)),
			latest AS (
				SELECT DISTINCT ON (v.kind, v.record_id) v.kind, v.record_id, v.version, v.role
					FROM monitor_version v JOIN given g ON g.kind = v.kind AND g.id = v.record_id
					ORDER BY v.kind, v.record_id, v.version DESC),
			brought AS (
				SELECT DISTINCT ON (v.kind, v.record_id) v.kind, v.record_id, v.body
					FROM monitor_version v JOIN given g ON g.kind = v.kind AND g.id = v.record_id
					WHERE v.role = ${role} ORDER BY v.kind, v.record_id, v.version DESC),
			written AS (
				INSERT INTO monitor_version (kind, record_id, version, body, role)
				SELECT g.kind, g.id, coalesce(l.version, 0) + 1, g.body, ${role}
					FROM given g
					LEFT JOIN latest l ON l.kind = g.kind AND l.record_id = g.id
					LEFT JOIN brought b ON b.kind = g.kind AND b.record_id = g.id
					WHERE b.body IS DISTINCT FROM g.body
				RETURNING id, kind, record_id)
			SELECT w.id, g.is_draft OR coalesce(l.role, ${role}) <> ${role} AS is_draft, g.heading, g.text
				FROM written w JOIN given g ON g.kind = w.kind AND g.id = w.record_id
				LEFT JOIN latest l ON l.kind = w.kind AND l.record_id = w.record_id`.execute(tx);
		const open = rows.filter(({ is_draft }) => !is_draft);
		await sql`SELECT put_public(${open.map(({ id }) => id)}::uuid[], ${open.map(({ heading }) => heading)}::text[],
			${open.map(({ text }) => text)}::text[], NULL, ${role})`.execute(tx);
		return rows.length;
	});
}
