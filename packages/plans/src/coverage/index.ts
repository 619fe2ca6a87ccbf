/** Whom the measures of plans cover: groups, forms of exploitation, fields. */
export {
	type Coverage,
	type CoverageCell,
	type CoveringMeasure,
	coverage,
	coverageRule,
	type UnsaidInField,
} from './coverage.ts';
export { type CoverageCount, coverageCount } from './coverage-count.ts';
