/** From one edition of a plan to the next: what became of each measure, and what changed in its words. */
export type {
	EditionMatch,
	LoneProposal,
	MatchReason,
	MergeProposal,
	PairProposal,
	SplitProposal,
} from './edition-match.ts';
export { type FieldDifference, fieldDiff } from './field-diff.ts';
export { matchEditions } from './match-editions.ts';
export { type DiffSegment, wordDiff } from './word-diff.ts';
