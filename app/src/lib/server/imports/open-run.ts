import { createHash } from 'node:crypto';
import { type Db, inOrganisation, type Tx } from '../db/index.ts';
import { findRun, type ImportRun, listRuns } from '../db/monitor/imports.ts';
import { readNewest } from '../db/monitor/versions.ts';
import { canEdit, type Editor } from '../records/index.ts';
import { type DemandPlan, demandDrafts } from './demand-drafts.ts';
import { type ImportChoices, toChoices } from './import-choices.ts';
import { type ImportPlan, type PlannedDraft, planDrafts } from './plan-drafts.ts';
import { fieldCounts, readPlanState, upon } from './plan-state.ts';
import { toDemandTarget, toPlanTarget } from './plan-target.ts';
import { isBeingRead, type StoredReading } from './read-run.ts';

/** A run as the desk shows it. */
export interface OpenedRun {
	readonly run: ImportRun;
	readonly choices: ImportChoices;
	/** As the database holds them. */
	readonly storedChoices: object;
	readonly reading: StoredReading | null;
	/** Noted as being read, and nobody reads it: the house was stopped meanwhile. */
	readonly isCutOff: boolean;
	readonly plan: ImportPlan | null;
	readonly demands: DemandPlan | null;
	/** Known demands, for assigning. */
	readonly known: readonly { readonly id: string; readonly title: string }[];
	readonly drafts: readonly PlannedDraft[];
	/** Names the state that the dry run was made upon; another one at the commit refuses. */
	readonly basis: string;
}

/** The newest runs; none for whoever does not edit. */
export async function listImports(
	db: Db,
	editor: Editor,
): Promise<readonly (ImportRun & { readonly isCutOff: boolean })[]> {
	if (!canEdit(editor.role)) return [];
	const runs = await inOrganisation(db, editor.organisationId, (tx) => listRuns(tx, 100));
	return runs.map((run) => ({ ...run, isCutOff: run.state === 'reading' && !isBeingRead(run.id) }));
}

/** One run with its dry run; undefined where there is none for the one who asks. */
export async function openRun(db: Db, editor: Editor, id: string): Promise<OpenedRun | undefined> {
	if (!canEdit(editor.role)) return undefined;
	return inOrganisation(db, editor.organisationId, (tx) => openRunIn(tx, id));
}

/** The same inside a transaction of the caller. */
async function openRunIn(tx: Tx, id: string): Promise<OpenedRun | undefined> {
	const found = await findRun(tx, id);
	if (!found) return undefined;
	const { mapping, reading: stored, ...run } = found;
	const choices = toChoices(mapping);
	const isRead = run.state !== 'reading' && typeof stored === 'object' && stored !== null && 'kind' in stored;
	const reading = isRead ? (stored as StoredReading) : null;
	const storedChoices = (mapping ?? {}) as object;
	const common = {
		run,
		choices,
		storedChoices,
		reading,
		isCutOff: run.state === 'reading' && !isBeingRead(id),
	};
	if (reading?.kind === 'plan') {
		const target = toPlanTarget(run.target);
		const state = await readPlanState(tx, target.plan);
		const document = { id: run.documentId, name: run.documentName };
		const counts = fieldCounts(state);
		const planned = planDrafts({ target, document, reading: reading.plan, choices, state, counts });
		const plan = { ...planned, drafts: await upon(tx, planned.drafts) };
		return { ...common, plan, demands: null, known: [], drafts: plan.drafts, basis: basisOf(plan.drafts) };
	}
	if (reading?.kind === 'demands') {
		const known = await knownDemands(tx);
		const wordings = await readNewest(tx, 'demandWording');
		const target = toDemandTarget(run.target);
		const read = demandDrafts({ target, reading: reading.demands, choices, known, wordings, runId: id });
		const demands = { ...read, drafts: await upon(tx, read.drafts) };
		return { ...common, plan: null, demands, known, drafts: demands.drafts, basis: basisOf(demands.drafts) };
	}
	return { ...common, plan: null, demands: null, known: [], drafts: [], basis: '' };
}

async function knownDemands(tx: Tx) {
	const rows = await readNewest(tx, 'demand');
	return rows.map(({ id, body }) => ({
		id,
		title: String(body?.title ?? id),
		text: String(body?.summary ?? ''),
	}));
}

const basisOf = (drafts: readonly PlannedDraft[]): string =>
	createHash('sha256')
		.update(JSON.stringify(drafts.map(({ kind, id, basedOn, body }) => [kind, id, basedOn, body])))
		.digest('hex')
		.slice(0, 24);
