/**
 * Statistics that stand behind demands: series with their versions and conflicts, a reader, and the lines that may
 * honestly be drawn. Pure.
 */
export { bundledStatistics } from './bundled-statistics.ts';
export {
	doubledYears,
	hasMixedUnits,
	type LinePoint,
	latestOf,
	linesOf,
	type StatisticLine,
} from './lines-of.ts';
export { readStatistics } from './read-statistics.ts';
export {
	type PointStatus,
	pointStatuses,
	type StatisticConflict,
	type StatisticPoint,
	type StatisticSeries,
	type StatisticSource,
	type Statistics,
} from './statistics.ts';
