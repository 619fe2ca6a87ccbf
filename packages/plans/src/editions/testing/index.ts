/** Invented editions of an invented plan, for tests and benchmarks. */
export { changedShare } from './changed-share.ts';
export { type Grade, type Grades, gradeMatch, proposalsOf } from './grade-match.ts';
export {
	type EditionChanges,
	type EditionTruth,
	type InventedEditions,
	inventedEditions,
} from './invented-editions.ts';
export { type InventedLists, inventedMeasures } from './invented-measures.ts';
export { type Random, random } from './random.ts';
export { type ComparisonTimes, timeComparisons } from './time-comparisons.ts';
