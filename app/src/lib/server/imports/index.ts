/**
 * The import desk: files become proposals, proposals become drafts that somebody else publishes. Imports nothing of
 * SvelteKit.
 */
export type { DemandPlan, PlannedDemand } from './demand-drafts.ts';
export { hasOcr } from './has-ocr.ts';
export { type CommandOutcome, importAsCommand } from './import-as-command.ts';
export { type ImportChoices, isMeaning } from './import-choices.ts';
export { listImports, type OpenedRun, openRun } from './open-run.ts';
export { pageImage } from './page-image.ts';
export type {
	Fate,
	ImportPlan,
	PlannedDraft,
	PlannedMeasure,
	PlannedPlace,
} from './plan-drafts.ts';
export type { PlanState } from './plan-state.ts';
export type { DemandTarget, PlanTarget } from './plan-target.ts';
export { readAgain, readRun, type StoredReading } from './read-run.ts';
export { commitRun, decide, type SettleProblem, undoRun } from './settle-run.ts';
export {
	type ImportOrder,
	type SentFile,
	type StartProblem,
	startImport,
	toDocument,
} from './start-import.ts';
