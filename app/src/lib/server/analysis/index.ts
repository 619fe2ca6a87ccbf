/**
 * Figures of the plan monitor: what the plans cover, where they touch, what is missing, who is silent, what changed.
 * Reads what is public alone; every figure has its base, its day and its rule. Imports nothing of SvelteKit.
 */
export {
	compareEditions,
	type EditionChange,
	type EditionFate,
	type EditionsPage,
} from './compare-editions.ts';
export { type CoveragePage, coverageOf, type MatrixCell } from './coverage.ts';
export { type GapsPage, gapsOf } from './gaps.ts';
export { type LaenderPage, laenderOf } from './laender.ts';
export { type OverlapsPage, overlapsOf } from './overlaps.ts';
export type { PlanScope } from './plan-scope.ts';
export { type RegisterLine, type RegisterPage, registerOf } from './register.ts';
export { type SilencePage, silenceClock } from './silence.ts';
export { type ChangedRecord, type StatesPage, statesOf } from './states.ts';
export {
	findSeries,
	listStatistics,
	type SeriesPage,
	type StatisticsPage,
	seriesFile,
} from './statistics.ts';
export { type TimelineKind, type TimelinePage, timelineOf } from './timeline.ts';
