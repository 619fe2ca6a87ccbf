/**
 * What each party says on its own of a measure: reports of leads, assessments side by side, practice counted, replies.
 * Append-only; nobody edits or hides another's word. Readers give what is public, by body and never by person.
 */
export {
	type ContributionDraft,
	type ContributionRefusal,
	type Contributor,
	contribute,
	contributeAll,
} from './contribute.ts';
export {
	draftKey,
	dropContributionDrafts,
	readContributionDrafts,
	saveContributionDraft,
} from './drafts.ts';
export { type PracticeSpread, practiceSpread } from './practice-spread.ts';
export {
	type MeasureContributions,
	type PublicAssessment,
	type PublicReply,
	type PublicReport,
	readContributions,
	type Speaker,
	type Spread,
	type Ties,
} from './read-contributions.ts';
export { releaseContributions, waitingContributions } from './release-contribution.ts';
export { type RequestState, requestStates, type Silence, silenceOf } from './silence-of.ts';
