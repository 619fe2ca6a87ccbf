/**
 * The public plan monitor: loads the content that a version brings, and answers what its pages ask. Every page
 * is made from one checked release that is held in memory; imports nothing of SvelteKit.
 */
export { type CurrentContent, currentContent, storedContent } from './current-content.ts';
export { findChapter } from './find-chapter.ts';
export { findDemand } from './find-demand.ts';
export { findPlan } from './find-plan.ts';
export { listDemands } from './list-demands.ts';
export { listSources } from './list-sources.ts';
export { hashOfContent, loadPublicContent } from './load-public-content.ts';
export { dataSetCells, licenceNote, listDataSets, openDataFile } from './open-data.ts';
export { overview } from './overview.ts';
export { findRecommendation, listRecommendations } from './recommendations.ts';
