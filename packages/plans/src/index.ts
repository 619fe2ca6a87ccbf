/**
 * Plans, demands, recommendations and what is said about them: types, a reader that believes nothing it has
 * not checked, honest counts, search and filters. Pure; imports the kernel alone.
 */
export { bundledContent } from './bundled-content.ts';
export { type CitationLine, citationLine, sourceLine } from './citation-line.ts';
export {
	type Access,
	type Addressee,
	accesses,
	type Basis,
	bases,
	type Catalogue,
	type CatalogueKind,
	type Chapter,
	type Citation,
	type Conflict,
	catalogueKinds,
	type Demand,
	type DemandState,
	demandStates,
	type LegalReference,
	type MeasureTally,
	type MentionedUndertaking,
	type Plan,
	type PlanEvent,
	type PlanFact,
	type PlanFactKey,
	type PlanField,
	type PlanStatement,
	type PublicContent,
	planFactKeys,
	type Recommendation,
	type Source,
	type StatementNature,
	statementNatures,
	type Term,
	type Verdict,
	verdicts,
} from './content.ts';
export { type ContentProblem, describeContentProblem } from './content-problem.ts';
export { type CountProblem, type HonestCount, honestCount, percentOf } from './honest-count.ts';
export { nearestIds } from './nearest-ids.ts';
export { type ContentRecord, contentRecords, overlayContent } from './overlay-content.ts';
export { findParagraphReferences, type ParagraphReference } from './paragraph-reference.ts';
export { type RawContent, readContent } from './read-content.ts';
export {
	isEmptyQuery,
	type MatchRange,
	matchTexts,
	parseQuery,
	type Query,
	type Searchable,
	toSearchable,
} from './search.ts';
export {
	type DemandFilter,
	type DemandSelection,
	type DemandText,
	everyDemand,
	type FacetOption,
	type Marks,
	type RecommendationFilter,
	type RecommendationSelection,
	selectDemands,
	selectRecommendations,
} from './select-demands.ts';
export { type StatementFilter, type StatementSelection, selectStatements } from './select-statements.ts';
