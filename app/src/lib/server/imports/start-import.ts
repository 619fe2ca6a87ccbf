import { createHash, randomUUID } from 'node:crypto';
import { err, ok, type Result } from '@schutznetz/kernel';
import { readLimits, type UnreadableFile } from '@schutznetz/plans/readers';
import { type Db, inOrganisation } from '../db/index.ts';
import { insertRun, putDocument } from '../db/monitor/imports.ts';
import { canEdit, type Editor } from '../records/index.ts';
import type { DemandTarget, PlanTarget } from './plan-target.ts';

/** A file as it was sent. */
export interface SentFile {
	readonly name: string;
	readonly mediaType: string;
	readonly bytes: Uint8Array;
}

/** What is to be read out of it. */
export type ImportOrder =
	| { readonly kind: 'plan'; readonly target: PlanTarget }
	| { readonly kind: 'demands'; readonly target: DemandTarget };

/** Why nothing was begun. */
export type StartProblem = UnreadableFile | { readonly kind: 'refused' };

/** Keeps a file and notes a run, both or neither; the reading itself is `readRun`. Returns the run's id. */
export async function startImport(
	db: Db,
	editor: Editor,
	file: SentFile,
	order: ImportOrder,
): Promise<Result<string, StartProblem>> {
	if (!canEdit(editor.role)) return err({ kind: 'refused' });
	const { name, bytes } = file;
	if (bytes.length === 0) return err({ kind: 'empty', name });
	if (bytes.length > readLimits.bytes) {
		return err({ kind: 'tooLarge', name, bytes: bytes.length, limit: readLimits.bytes });
	}
	const id = randomUUID();
	await inOrganisation(db, editor.organisationId, async (tx) => {
		const documentId = await putDocument(tx, randomUUID(), toDocument(file, editor));
		const { organisationId, accountId: createdBy } = editor;
		await insertRun(tx, {
			id,
			organisationId,
			kind: order.kind,
			documentId,
			target: order.target,
			createdBy,
		});
	});
	return ok(id);
}

/** A file with its hash, as it is kept. */
export function toDocument(
	{ name, mediaType, bytes }: SentFile,
	by: Pick<Editor, 'organisationId' | 'accountId'> | null,
) {
	return {
		organisationId: by?.organisationId ?? null,
		name: name.trim().slice(-300) || 'Datei',
		mediaType: /^[\w.+-]+\/[\w.+-]+$/.test(mediaType) ? mediaType.slice(0, 150) : 'application/octet-stream',
		sha256: createHash('sha256').update(bytes).digest('hex'),
		bytes,
		addedBy: by?.accountId ?? null,
	};
}
