import type { RecordKind } from '@schutznetz/plans/records';
import type { Db } from '#lib/server/db/index.ts';
import { wordingHash } from '#lib/server/measures/index.ts';
import { type Editor, openRecord } from '#lib/server/records/index.ts';

/** Adds what nobody types: the hash of the wording that a plain text or a translation is made from. */
export async function completeBody(
	db: Db,
	editor: Editor,
	kind: RecordKind,
	body: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>>> {
	if (kind !== 'variant' || typeof body.measure !== 'string') return body;
	const measure = await openRecord(db, editor, 'measure', body.measure);
	const wording = measure?.newest.publicBody ?? measure?.newest.body;
	return wording ? { ...body, sourceHash: wordingHash(wording) } : body;
}
