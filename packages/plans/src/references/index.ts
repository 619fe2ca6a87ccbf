/** What a text refers to: measures by plan, field and number, paragraphs by statute; and what does not fit. */
export { findMeasurePhrases, type MeasurePhrase } from './find-measure-phrases.ts';
export { findReusedNumbers, type ReusedNumber } from './find-reused-numbers.ts';
export { indexOfPlans } from './index-of-plans.ts';
export {
	hasMeasure,
	type IndexedField,
	type IndexedPlan,
	measureIdOf,
	type ReferenceIndex,
} from './reference-index.ts';
export {
	type Reference,
	type ReferenceReason,
	type ReferenceStatus,
	type ReferenceTarget,
	type ResolvedNumber,
	resolveReferences,
} from './resolve-references.ts';
