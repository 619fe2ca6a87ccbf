/** How far measures can be checked, read from the plan's own words. */
export { type Criterion, criteria, criterionRules } from './criteria.ts';
export {
	type Measurability,
	type MeasurabilityPoint,
	measurability,
	type ReadableMeasure,
} from './measurability.ts';
export { type CriterionCount, type MeasurabilityCount, measurabilityCount } from './measurability-count.ts';
export { datesNamed, groupsNamedForAll, sumsNamed } from './named-in-text.ts';
export { findVagueWords, type VagueWord } from './vague-words.ts';
