import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { err, ok, type Result } from '@schutznetz/kernel';
import {
	type RecordBodies,
	type RecordKind,
	type RecordProblem,
	readRecord,
	recordIdFor,
} from '@schutznetz/plans/records';
import { type Db, inOrganisation, type Tx } from '../db/index.ts';
import {
	findLed,
	insertVersions,
	lockDrafts,
	type NewestVersion,
	type RecordKey,
	readNewestOf,
} from '../db/monitor/versions.ts';
import { checkContentDrafts } from './check-content-drafts.ts';
import { checkDrafts } from './check-drafts.ts';
import { canEdit, type Editor } from './editor.ts';

/** What somebody wants a record to say. */
export interface DraftInput {
	readonly kind: RecordKind;
	/** Left out: the record is new and is named after what it says. */
	readonly id?: string;
	/** Not yet believed; null withdraws the record. */
	readonly body: unknown;
	/** The version that the one who writes had before their eyes; null where there was none. */
	readonly basedOn: number | null;
	readonly note: string;
	readonly documentId?: string;
	readonly importId?: string;
}

/** A version as it was written, or as it stood there already. */
export interface SavedDraft extends RecordKey {
	readonly version: number;
	readonly versionId: string;
	/** false: exactly this stood there, so nothing was written. */
	readonly isNew: boolean;
	/** What fits and is odd all the same, like a number beyond the field's count. */
	readonly warnings: readonly RecordProblem[];
}

/** Somebody else was faster: both sides, and what both began with. */
export interface DraftConflict extends RecordKey {
	readonly kindOfConflict: 'changed' | 'exists';
	readonly basedOn: number | null;
	readonly mine: RecordBodies[RecordKind] | null;
	readonly theirs: NewestVersion;
	/** By the same account, in another window. */
	readonly isOwn: boolean;
}

/** Why a draft was not saved. */
export type DraftProblem =
	| Readonly<{ kind: 'conflict'; conflict: DraftConflict }>
	| Readonly<{ kind: 'invalid'; problems: readonly RecordProblem[] }>
	| Readonly<{ kind: 'refused'; reason: 'role' | 'leads' }>;

/** Why none of a batch was saved; each entry names the draft by its place in the batch. */
export type BatchProblem =
	| Readonly<{ kind: 'conflict'; conflicts: readonly (DraftConflict & { readonly index: number })[] }>
	| Readonly<{
			kind: 'invalid';
			problems: readonly (RecordProblem & { readonly index: number; readonly id: string })[];
	  }>
	| Readonly<{ kind: 'refused'; reason: 'role' | 'leads'; records: readonly RecordKey[] }>;

/** Writes one draft; see `saveDrafts`. */
export async function saveDraft(
	db: Db,
	editor: Editor,
	input: DraftInput,
): Promise<Result<SavedDraft, DraftProblem>> {
	const saved = await saveDrafts(db, editor, [input]);
	if (!saved.ok) {
		const problem = saved.error;
		if (problem.kind === 'conflict') {
			const [conflict] = problem.conflicts;
			if (!conflict) throw new Error('saveDrafts reported a conflict without a record');
			return err({ kind: 'conflict', conflict });
		}
		return problem.kind === 'invalid'
			? err({ kind: 'invalid', problems: problem.problems })
			: err({ kind: 'refused', reason: problem.reason });
	}
	const [first] = saved.value;
	if (!first) throw new Error('saveDrafts was given one draft and wrote none');
	return ok(first);
}

interface ReadDraft extends RecordKey {
	readonly index: number;
	readonly input: DraftInput;
	readonly body: RecordBodies[RecordKind] | null;
}

/**
 * Writes drafts in one transaction: all of them or none. What stands there already, word for word, is not written
 * again, so the same batch a second time changes nothing.
 */
export async function saveDrafts(
	db: Db,
	editor: Editor,
	inputs: readonly DraftInput[],
): Promise<Result<readonly SavedDraft[], BatchProblem>> {
	if (!canEdit(editor.role)) return err({ kind: 'refused', reason: 'role', records: [] });
	const read = readAll(inputs);
	if (!read.ok) return read;
	const misfits = await checkContentDrafts(db, read.value);
	if (misfits.length > 0) return err({ kind: 'invalid', problems: misfits });
	return inOrganisation(db, editor.organisationId, (tx) => writeAll(tx, editor, read.value));
}

function readAll(inputs: readonly DraftInput[]): Result<readonly ReadDraft[], BatchProblem> {
	const problems: (RecordProblem & { index: number; id: string })[] = [];
	const drafts = inputs.map((input, index): ReadDraft => {
		const body = input.body === null ? ok(null) : readRecord(input.kind, input.body);
		const id =
			input.id ?? (body.ok && body.value ? recordIdFor(input.kind, { ...body.value }, randomPart()) : '');
		if (!body.ok) problems.push(...body.error.map((problem) => ({ ...problem, index, id })));
		return { kind: input.kind, id, index, input, body: body.ok ? body.value : null };
	});
	const seen = new Set<string>();
	for (const { kind, id, index } of drafts) {
		if (seen.has(`${kind}/${id}`)) {
			problems.push({ kind: 'brokenRule', at: '', came: id, due: 'each record once in a batch', index, id });
		}
		seen.add(`${kind}/${id}`);
	}
	return problems.length > 0 ? err({ kind: 'invalid', problems }) : ok(drafts);
}

async function writeAll(
	tx: Tx,
	editor: Editor,
	drafts: readonly ReadDraft[],
): Promise<Result<readonly SavedDraft[], BatchProblem>> {
	await lockDrafts(tx);
	const led = await findLed(tx, drafts, editor.bodyId);
	if (led.length > 0) return err({ kind: 'refused', reason: 'leads', records: led });
	const newest = new Map((await readNewestOf(tx, drafts)).map((row) => [`${row.kind}/${row.id}`, row]));
	const conflicts: (DraftConflict & { index: number })[] = [];
	const unchanged = new Map<number, NewestVersion>();
	for (const { kind, id, index, input, body } of drafts) {
		const there = newest.get(`${kind}/${id}`);
		if (there && isDeepStrictEqual(there.body, toJson(body))) unchanged.set(index, there);
		else if (there && there.version !== input.basedOn) {
			conflicts.push({
				kind,
				id,
				index,
				kindOfConflict: input.basedOn === null ? 'exists' : 'changed',
				basedOn: input.basedOn,
				mine: body,
				theirs: there,
				isOwn: there.author === editor.accountId,
			});
		}
	}
	if (conflicts.length > 0) return err({ kind: 'conflict', conflicts });
	const fresh = drafts.filter(({ index }) => !unchanged.has(index));
	const checked = await checkDrafts(tx, fresh);
	if (checked.problems.length > 0) return err({ kind: 'invalid', problems: checked.problems });
	const written = await insertVersions(
		tx,
		editor,
		fresh.map(({ kind, id, body, input }) => ({
			kind,
			id,
			version: (newest.get(`${kind}/${id}`)?.version ?? 0) + 1,
			body,
			note: input.note,
			documentId: input.documentId ?? null,
			importId: input.importId ?? null,
		})),
	);
	if (written.length !== fresh.length) {
		// Somebody without the lock, a release of the product: the transaction has to end with nothing written.
		throw new Error(
			`saveDrafts wrote ${written.length} of ${fresh.length} versions: another writer came between`,
		);
	}
	const ids = new Map(written.map((row) => [`${row.kind}/${row.id}`, row]));
	return ok(
		drafts.map(({ kind, id, index }): SavedDraft => {
			const old = unchanged.get(index);
			const row = old ?? ids.get(`${kind}/${id}`);
			if (!row) throw new Error(`saveDrafts lost ${kind}/${id}`);
			const warnings = checked.warnings.filter((warning) => warning.index === index);
			return { kind, id, version: row.version, versionId: row.versionId, isNew: !old, warnings };
		}),
	);
}

/** As the database gives it back. */
const toJson = (body: object | null): unknown => JSON.parse(JSON.stringify(body));

const randomPart = (): string => randomBytes(6).toString('hex');
