/**
 * What leaves the monitor for others to use: the whole public state as one canonical text, open data, the API,
 * citable snapshots, reports, requests. Imports nothing of SvelteKit.
 */
export { type ApiProblem, apiAnswer, largestPage } from './api-answer.ts';
export { conditionalResponse, preflightResponse, type Sendable } from './conditional-response.ts';
export {
	dataFile,
	dataFormats,
	dictionaryName,
	formulaNote,
	type ShortSet,
	wholeFileName,
} from './data-file.ts';
export {
	type Block,
	heading,
	items,
	label,
	type NotedText,
	type OutputDocument,
	paragraph,
} from './document/document.ts';
export { toPdf } from './document/to-pdf.ts';
export { guardFormula, withoutFormulaGuard } from './formula-guard.ts';
export type { IfgProblem, IfgRequest } from './ifg-request.ts';
export { openApi } from './open-api.ts';
export { type HeldState, type PublicItem, type PublicState, publicState } from './public-state.ts';
export { ifgFile, type ReportFile, readIfgRequest, readReport, reportFile } from './reports.ts';
export { type Resource, resources } from './resources.ts';
export {
	maySnapshot,
	readSnapshot,
	readSnapshots,
	type SnapshotProblem,
	type SnapshotView,
	snapshotFile,
	snapshotFiles,
	takeSnapshot,
} from './snapshots.ts';
export { type Column, columnsOf } from './table-of.ts';
