import { err, ok, type Result } from '@schutznetz/kernel';
import { type Db, inOrganisation } from '../db/index.ts';
import { noteOutcome, putChoices } from '../db/monitor/imports.ts';
import { type BatchProblem, type Editor, saveDrafts, undoImport } from '../records/index.ts';
import type { ImportChoices } from './import-choices.ts';
import { openRun } from './open-run.ts';

/** Why a run was not settled. */
export type SettleProblem =
	| { readonly kind: 'notFound' }
	| { readonly kind: 'notOpen'; readonly state: string }
	/** Something changed since the dry run was looked at. */
	| { readonly kind: 'outdated' }
	| { readonly kind: 'batch'; readonly problem: BatchProblem };

/**
 * Writes the drafts of a run in one transaction, all or none. They are public once a second account publishes them.
 *
 * @param basis - of the dry run that the person looked at
 * @returns how many records changed; 0 where everything stood there already
 */
export async function commitRun(
	db: Db,
	editor: Editor,
	id: string,
	basis: string,
	now: Temporal.Instant,
): Promise<Result<number, SettleProblem>> {
	const opened = await openRun(db, editor, id);
	if (!opened) return err({ kind: 'notFound' });
	const { run, drafts } = opened;
	if (run.state !== 'open') return err({ kind: 'notOpen', state: run.state });
	// Where the answer to an earlier try was lost, nothing is left to write, whatever the basis was.
	if (opened.basis !== basis && drafts.length > 0) return err({ kind: 'outdated' });
	const note = `Eingelesen aus „${run.documentName}“`.slice(0, 1000);
	const { documentId } = run;
	const saved = await saveDrafts(
		db,
		editor,
		drafts.map((draft) => ({ ...draft, note, documentId, importId: id })),
	);
	if (!saved.ok) return err({ kind: 'batch', problem: saved.error });
	await inOrganisation(db, editor.organisationId, (tx) => noteOutcome(tx, id, 'committed', now));
	return ok(saved.value.filter(({ isNew }) => isNew).length);
}

/** Takes a whole run back in one transaction; refused where somebody has worked on since. */
export async function undoRun(
	db: Db,
	editor: Editor,
	id: string,
	now: Temporal.Instant,
): Promise<Result<number, SettleProblem>> {
	const opened = await openRun(db, editor, id);
	if (!opened) return err({ kind: 'notFound' });
	if (opened.run.state !== 'committed') return err({ kind: 'notOpen', state: opened.run.state });
	const undone = await undoImport(
		db,
		editor,
		id,
		`Import aus „${opened.run.documentName}“ zurückgenommen`.slice(0, 1000),
	);
	if (!undone.ok) return err({ kind: 'batch', problem: undone.error });
	await inOrganisation(db, editor.organisationId, (tx) => noteOutcome(tx, id, 'undone', now));
	return ok(undone.value.filter(({ isNew }) => isNew).length);
}

/**
 * Keeps what a person decided, upon what they saw: two people at one desk never overwrite each other unseen.
 *
 * @param isReread - the columns changed, so the file is to be read again
 */
export async function decide(
	db: Db,
	editor: Editor,
	id: string,
	change: (before: ImportChoices) => ImportChoices,
	isReread = false,
): Promise<Result<void, SettleProblem>> {
	const opened = await openRun(db, editor, id);
	if (!opened) return err({ kind: 'notFound' });
	if (opened.run.state !== 'open' && opened.run.state !== 'failed') {
		return err({ kind: 'notOpen', state: opened.run.state });
	}
	const { storedChoices } = opened;
	const kept = await inOrganisation(db, editor.organisationId, (tx) =>
		putChoices(tx, id, storedChoices, change(opened.choices), isReread),
	);
	return kept ? ok(undefined) : err({ kind: 'outdated' });
}
