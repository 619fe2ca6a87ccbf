/**
 * Measures as everybody sees them: lists, search, one measure with all that is said of it, the bodies that lead,
 * obligations, rounds, ledgers of demands, feeds and dates. Reads published records and public contributions alone;
 * imports nothing of SvelteKit.
 */
export { type BodyItem, type BodyPage, findBody, listBodies, type SilenceView } from './bodies.ts';
export type { EndView, LinkView } from './describe-links.ts';
export { type DueDates, readDueDates } from './due-dates.ts';
export { type FeedEntry, type FeedSubject, type FeedView, readFeed } from './feed-entries.ts';
export { type FieldPage, findField } from './find-field.ts';
export {
	findMeasure,
	type MeasurePage,
	type NotFound,
	type Relation,
	type VariantView,
} from './find-measure.ts';
export { type AnswerCounts, countAnswers, type Ledger, type LedgerEntry, readLedger } from './ledger.ts';
export {
	listMeasures,
	type MarkedMeasure,
	type MeasureList,
	type MeasureOption,
} from './list-measures.ts';
export type { MeasureItem, NamedLink } from './measure-item.ts';
export {
	type MeasureQuery,
	readMeasureQuery,
	writeMeasureQuery,
} from './measure-query.ts';
export { findObligation, listObligations, type ObligationView } from './obligations.ts';
export { findOtherPlan, listOtherPlans, type OtherPlan, type OtherPlanPage } from './other-plans.ts';
export type { Change, HistoryEntry } from './read-history.ts';
export type { IndicatorView } from './read-indicators.ts';
export { type FieldName, type Names, type PlanName, readNames } from './read-names.ts';
export { findRound, listRounds, type RoundItem, type RoundPage, type RoundProgress } from './rounds.ts';
export { wordingHash } from './wording-hash.ts';
