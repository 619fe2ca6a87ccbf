/**
 * The public plan monitor: loads the content that a version brings, and answers what its pages ask. Every page
 * is made from one checked release that is held in memory; imports nothing of SvelteKit.
 */
export type { CountView } from './count-view.ts';
export type { ColumnName, DataSetName } from './data-sets.ts';
export type { AttributedName, DemandDetail, DemandItem } from './demand-view.ts';
export { type ChapterPage, findChapter } from './find-chapter.ts';
export { type DemandPage, findDemand, type Neighbour, type NotFound } from './find-demand.ts';
export { findPlan, type MentionView, type PlanPage, type StatementView } from './find-plan.ts';
export { type DemandList, type FilterOption, listDemands } from './list-demands.ts';
export { listSources, type SourceList } from './list-sources.ts';
export { hashOfContent, loadPublicContent } from './load-public-content.ts';
export { type DataFile, type DataSetList, licenceNote, listDataSets, openDataFile } from './open-data.ts';
export { type CatalogueView, type Overview, overview } from './overview.ts';
export type { ConflictView, EventView, PlanView, ProvenText, TallyView } from './plan-view.ts';
export {
	findRecommendation,
	listRecommendations,
	type RecommendationItem,
	type RecommendationList,
	type RecommendationPage,
} from './recommendations.ts';
