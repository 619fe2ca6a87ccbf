/**
 * What people write into the monitor: records that the network edits with four eyes, and contributions that each
 * party makes on its own. Readers refuse what does not fit.
 */
export * from './contribution-bodies.ts';
export {
	type ContributionFieldProblem,
	contributionLimits,
	readContribution,
} from './read-contribution.ts';
export { recordLimits } from './read-field.ts';
export { readRecord } from './read-record.ts';
export * from './record-bodies.ts';
export { type LeafValue, type RecordChange, recordChanges } from './record-changes.ts';
export { type DescribedKind, type FieldType, fieldsOf, linkEndKinds, recordFields } from './record-fields.ts';
export { recordIdFor } from './record-id.ts';
export type { RecordProblem } from './record-problem.ts';
export { type RecordReference, recordReferences } from './record-references.ts';
export { recordTitle } from './record-title.ts';
