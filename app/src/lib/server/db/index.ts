/**
 * The database: the only folder with SQL, and the only importer of Kysely and pg. One repository file per
 * aggregate; use cases in `server/<subject>/` call those and never write SQL of their own.
 *
 * In the serving process: `appDatabase()` is the pool of the role `schutznetz_app`, which owns nothing, reads the
 * public content, and sees an organisation's rows only inside `inOrganisation(db, organisationId, (tx) => …)`.
 *
 * In a command: `prepareDatabase` checks both roles and migrates; content is loaded through a pool of the owner,
 * see `cli/src/prepare-house.ts`.
 *
 * In a test: `testing/index.ts` gives every test file databases of its own.
 *
 * Types of columns: `date` is text 'YYYY-MM-DD', `timestamptz` is `Temporal.Instant` (written as ISO text),
 * `bigint` is a number, `jsonb` comes parsed and is written with `JSON.stringify`.
 *
 * A new table: a file `migrations/<timestamp>_<name>.sql` (with `SELECT protect_by_organisation('…')` when it has
 * organisation_id), its shape in `schema.ts`, its rights in `grants.ts`; tests compare the three.
 */
export { appDatabase } from './app-database.ts';
export type { Access } from './check-access.ts';
export { type Db, openDatabase, type Tx } from './connection.ts';
export { isConnectionLoss, isStorageFull, reasonOf } from './connection-loss.ts';
export { findContentRelease, recordContentRelease } from './content-releases.ts';
export { type DatabaseProblem, describeDatabaseProblem } from './database-problem.ts';
export { contentHash } from './dump/content-hash.ts';
export { type RestoreOptions, type RestoreProblem, restoreDump } from './dump/restore-dump.ts';
export { type RunningDump, writeDump } from './dump/write-dump.ts';
export { type HouseLock, holdHouseLock } from './house-lock.ts';
export { inOrganisation } from './in-organisation.ts';
export { type Finding, inspectDatabase } from './inspect-database.ts';
export {
	insertLawChange,
	insertLawCheck,
	insertLawWithdrawal,
	type LawChange,
	type LawCheck,
	listLawChanges,
	listLawChecks,
} from './law-records.ts';
export type { MigrationReport } from './migrate.ts';
export {
	type CoverageCounts,
	type CoveragePair,
	type CurrentMeasures,
	countCoverage,
	countCurrentMeasures,
	countStates,
	firstPublicAt,
	listStateChanges,
	type StateChange,
	type StateCount,
} from './monitor/analysis.ts';
export { type BodyContact, deleteContact, insertContact, listContacts } from './monitor/body-contacts.ts';
export {
	addComment,
	countWaitingComments,
	listComments,
	listPublicComments,
	type ModeratedComment,
	moderateComment,
	type PublicComment,
} from './monitor/comments.ts';
export { deleteDrafts, listDrafts, putDraft } from './monitor/contribution-drafts.ts';
export {
	type ContributionFilter,
	type ContributionRow,
	countPractice,
	findContribution,
	insertContribution,
	insertRelease,
	listContributions,
	listNamedPractice,
	listWaiting,
	type NewContribution,
	type WaitingContribution,
} from './monitor/contributions.ts';
export { readFormerEditions } from './monitor/former-editions.ts';
export { type LatestBody, readLatestBodies } from './monitor/latest-bodies.ts';
export {
	claimMail,
	insertMail,
	listMail,
	noteMail,
	type OutgoingMail,
	retryMail,
} from './monitor/mail.ts';
export {
	countMeasures,
	type DueMeasure,
	listAnswerCounts,
	listChangesAbout,
	listChangesOfPlan,
	listDueMeasures,
	listEvidence,
	listObservations,
	listPublicStates,
	type MeasureCount,
	type PublicChange,
	type PublicState,
	readDemandWordings,
} from './monitor/measure-records.ts';
export {
	countMeasureFacets,
	type FacetCount,
	listMeasureRows,
	type MeasureFacet,
	type MeasureFilter,
	type MeasureRow,
} from './monitor/measures.ts';
export { newestWord } from './monitor/newest-word.ts';
export { type PublicWords, publicStateMark, readPublicWords } from './monitor/public-words.ts';
export {
	contentEditsMark,
	findPublished,
	type PublishedFilter,
	type PublishedRecord,
	readLinksOf,
	readPublished,
} from './monitor/published.ts';
export { refusalOf } from './monitor/refusal-of.ts';
export { type ReleasedRecord, releaseRecords } from './monitor/release-records.ts';
export {
	insertReplyLink,
	listReplyLinks,
	openReplyLink,
	putReplyDraft,
	readReplyDraft,
	useReplyLink,
} from './monitor/reply-links.ts';
export {
	findRequest,
	insertRequest,
	listRequestedReports,
	listRequests,
	type ReportRequest,
	type RequestChannel,
	type RequestedReport,
} from './monitor/requests.ts';
export {
	findSnapshot,
	insertSnapshot,
	listSnapshots,
	nextSnapshotId,
	readSnapshotPart,
	type SnapshotEntry,
	type SnapshotPart,
} from './monitor/snapshots.ts';
export { closeOpenPools } from './open-pools.ts';
export { pingDatabase } from './ping-database.ts';
export { lockContentReleases } from './plans/lock-content-releases.ts';
export { readPublicContent } from './plans/read-public-content.ts';
export { replacePublicContent } from './plans/replace-public-content.ts';
export { checkDatabase, type DatabaseAddresses, prepareDatabase } from './prepare-database.ts';
export type {
	Database,
	DemandState,
	OperatorPageKind,
	OrganisationId,
	OrganisationKind,
} from './schema.ts';
