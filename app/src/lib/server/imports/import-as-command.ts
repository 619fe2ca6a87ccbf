import { randomUUID } from 'node:crypto';
import type { PlanReading } from '@schutznetz/plans/readers';
import { readRecord } from '@schutznetz/plans/records';
import type { Db } from '../db/index.ts';
import {
	asCommand,
	insertCommandVersions,
	insertRun,
	noteOutcome,
	putDocument,
	putReading,
} from '../db/monitor/imports.ts';
import { lockDrafts } from '../db/monitor/versions.ts';
import { noChoices } from './import-choices.ts';
import { type ImportPlan, planDrafts } from './plan-drafts.ts';
import { fieldCounts, readPlanState, upon } from './plan-state.ts';
import type { PlanTarget } from './plan-target.ts';
import { type SentFile, toDocument } from './start-import.ts';

/** What the command line did, or would do. */
export interface CommandOutcome {
	readonly plan: ImportPlan;
	/** The run that the desk shows and undoes; null where nothing was written. */
	readonly runId: string | null;
	readonly written: number;
	/** Bodies that do not fit a record, by id; with any of them nothing is written. */
	readonly misfits: readonly { readonly id: string; readonly at: string; readonly due: string }[];
}

/**
 * Reads a plan into drafts as the house's owner, in one transaction with its run: all or nothing. What stands there
 * already is not written again, so a second time changes nothing and notes no run.
 *
 * @param isCommitted - false: works out everything and writes nothing
 */
export function importAsCommand(
	ownerDb: Db,
	file: SentFile,
	{
		target,
		reading,
		isCommitted,
		now,
	}: { target: PlanTarget; reading: PlanReading; isCommitted: boolean; now: Temporal.Instant },
): Promise<CommandOutcome> {
	return asCommand(ownerDb, async (tx) => {
		await lockDrafts(tx);
		const state = await readPlanState(tx, target.plan);
		const counts = fieldCounts(state);
		const document = toDocument(file, null);
		const documentId = isCommitted ? await putDocument(tx, randomUUID(), document) : null;
		// A dry run compares with the document as it may lie here already from an earlier time.
		const id = documentId ?? placeOf(state, document.name) ?? randomUUID();
		const planned = planDrafts({
			target,
			document: { id, name: document.name },
			reading,
			choices: noChoices,
			state,
			counts,
		});
		const plan = { ...planned, drafts: await upon(tx, planned.drafts) };
		const misfits = plan.drafts.flatMap(({ kind, id: record, body }) => {
			const read = readRecord(kind, body);
			return read.ok ? [] : read.error.map(({ at, due }) => ({ id: record, at, due }));
		});
		if (!isCommitted || plan.drafts.length === 0 || misfits.length > 0 || documentId === null) {
			return { plan, runId: null, written: 0, misfits };
		}
		const runId = randomUUID();
		await insertRun(tx, {
			id: runId,
			organisationId: null,
			kind: 'plan',
			documentId,
			target,
			createdBy: null,
		});
		const note = `Eingelesen aus „${document.name}“`.slice(0, 1000);
		const written = await insertCommandVersions(
			tx,
			plan.drafts.map(({ kind, id: record, body, basedOn }) => ({
				kind,
				id: record,
				body,
				version: (basedOn ?? 0) + 1,
				note,
				documentId,
				importId: runId,
			})),
		);
		await putReading(tx, runId, 'open', { kind: 'plan', plan: reading, pageCount: null, format: 'command' });
		await noteOutcome(tx, runId, 'committed', now);
		return { plan, runId, written, misfits };
	});
}

const placeOf = (state: Awaited<ReturnType<typeof readPlanState>>, name: string): string | undefined =>
	state.measures.find(({ body }) => body?.place?.name === name)?.body?.place?.document ?? undefined;
