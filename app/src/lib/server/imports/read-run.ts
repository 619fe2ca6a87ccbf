import {
	type DemandReading,
	type PlanReading,
	readApart,
	readDemands,
	readPlan,
	type UnreadableFile,
} from '@schutznetz/plans/readers';
import { type Db, inOrganisation } from '../db/index.ts';
import { beginAgain, findRun, noteProgress, putReading, readDocumentBytes } from '../db/monitor/imports.ts';
import type { Editor } from '../records/index.ts';
import { toChoices } from './import-choices.ts';
import { fieldCounts, readPlanState } from './plan-state.ts';
import { toPlanTarget } from './plan-target.ts';

/** What a run keeps of its reading. */
export type StoredReading =
	| {
			readonly kind: 'plan';
			readonly plan: PlanReading;
			readonly pageCount: number | null;
			readonly format: string;
	  }
	| {
			readonly kind: 'demands';
			readonly demands: DemandReading;
			readonly pageCount: number | null;
			readonly format: string;
	  }
	| { readonly kind: 'unreadable'; readonly problem: UnreadableFile }
	| { readonly kind: 'broke' };

/** Runs that this process is reading just now. */
const reading = new Set<string>();

/** Whether this process reads a run; a run that is noted as being read and is not was cut off. */
export const isBeingRead = (runId: string): boolean => reading.has(runId);

/**
 * Reads the file of a run outside any request, in a thread of its own: others are served meanwhile. Whatever
 * happens, the run ends open or failed; where the database is lost it stays "reading" and can be begun again.
 */
export async function readRun(db: Db, editor: Pick<Editor, 'organisationId'>, runId: string): Promise<void> {
	if (reading.has(runId)) return;
	reading.add(runId);
	const inside = <T>(work: Parameters<typeof inOrganisation<T>>[2]): Promise<T> =>
		inOrganisation(db, editor.organisationId, work);
	try {
		const result = await readInto(inside, runId).catch((): StoredReading => ({ kind: 'broke' }));
		const state = result.kind === 'unreadable' || result.kind === 'broke' ? 'failed' : 'open';
		await inside((tx) => putReading(tx, runId, state, result));
	} finally {
		reading.delete(runId);
	}
}

type Inside = <T>(work: Parameters<typeof inOrganisation<T>>[2]) => Promise<T>;

async function readInto(inside: Inside, runId: string): Promise<StoredReading> {
	const found = await inside(async (tx) => {
		const run = await findRun(tx, runId);
		if (!run) return undefined;
		const bytes = await readDocumentBytes(tx, run.documentId);
		const state = run.kind === 'plan' ? await readPlanState(tx, toPlanTarget(run.target).plan) : null;
		return bytes && { run, bytes, counts: state ? fieldCounts(state) : new Map<number, number>() };
	});
	if (!found) throw new Error(`run ${runId} has no file`);
	let told = 0;
	const document = await readApart(found.bytes, found.run.documentName, async (done, total) => {
		const now = performance.now();
		if (now - told > 700 || done === total) {
			told = now;
			await inside((tx) => noteProgress(tx, runId, done, total));
		}
	});
	if (!document.ok) return { kind: 'unreadable', problem: document.error };
	const { pageCount, format } = document.value;
	if (found.run.kind === 'demands')
		return { kind: 'demands', demands: readDemands(document.value), pageCount, format };
	const { columns } = toChoices(found.run.mapping);
	const plan = readPlan(document.value, { mapping: columns, counts: found.counts });
	return { kind: 'plan', plan, pageCount, format };
}

/** Reads a run again from its file: after a cut, or with columns that mean something else. */
export async function readAgain(db: Db, editor: Editor, runId: string): Promise<void> {
	if (isBeingRead(runId)) return;
	await inOrganisation(db, editor.organisationId, (tx) => beginAgain(tx, runId));
	await readRun(db, editor, runId);
}
