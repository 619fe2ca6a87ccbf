import { err, type Result } from '@schutznetz/kernel';
import type { RecordKind } from '@schutznetz/plans/records';
import { type Db, inOrganisation } from '../db/index.ts';
import { readBeforeImport, readVersions } from '../db/monitor/versions.ts';
import type { Editor } from './editor.ts';
import {
	type BatchProblem,
	type DraftProblem,
	type SavedDraft,
	saveDraft,
	saveDrafts,
} from './save-draft.ts';

/**
 * Lets an older version stand again, as a new one with its body: nothing is taken out of the history, and a second
 * person publishes it like any other.
 *
 * @param toVersion - 0 is the time before the record was there: it is withdrawn
 */
export async function undo(
	db: Db,
	editor: Editor,
	target: {
		readonly kind: RecordKind;
		readonly id: string;
		readonly toVersion: number;
		readonly basedOn: number;
		readonly note: string;
	},
): Promise<Result<SavedDraft, DraftProblem | { readonly kind: 'notFound' }>> {
	const { kind, id, toVersion, basedOn, note } = target;
	if (toVersion === 0) return saveDraft(db, editor, { kind, id, body: null, basedOn, note });
	const versions = await inOrganisation(db, editor.organisationId, (tx) => readVersions(tx, kind, id));
	const old = versions.find(({ version }) => version === toVersion);
	if (!old) return err({ kind: 'notFound' });
	return saveDraft(db, editor, { kind, id, body: old.body, basedOn, note });
}

/**
 * Takes a whole import back, in one transaction: each record says again what it said before, one that the import
 * brought is withdrawn. A record that somebody edited since is a conflict, and nothing is taken back.
 */
export async function undoImport(
	db: Db,
	editor: Editor,
	importId: string,
	note: string,
): Promise<Result<readonly SavedDraft[], BatchProblem>> {
	const written = await inOrganisation(db, editor.organisationId, (tx) => readBeforeImport(tx, importId));
	return saveDrafts(
		db,
		editor,
		written.map(({ kind, id, version, before }) => ({ kind, id, body: before, basedOn: version, note })),
	);
}
