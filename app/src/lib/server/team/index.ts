/**
 * What a team keeps together: the intake of its centre, conversations, the keys of the weeks. All of it envelopes:
 * the server moves them and opens none.
 */
export type { IntakeRow } from '../db/channel/intake.ts';
export type { Statement } from '../db/channel/statements.ts';
export type { RecordRow } from '../db/team/records.ts';
export type { SealedKey } from '../db/team/sealed-keys.ts';
export { changeRoster, isCandidate, type NoCandidate, readRoster } from './change-roster.ts';
export type { EntryRefusal } from './check-entry.ts';
export {
	checkKeys,
	checkRecord,
	isSealedKey,
	type KeysMissing,
	type Malformed,
	type UnknownMember,
} from './check-record.ts';
export {
	bringBack,
	deleteConversation,
	hasConversation,
	listConversations,
	saveConversation,
} from './conversations.ts';
export { addEpochs, listEpochs, type NewEpoch } from './epochs.ts';
export { foundTeam, type NewTeam } from './found-team.ts';
export { isAsStored } from './is-as-stored.ts';
export { handOverKeys, mostMissingKeys, readMissingKeys } from './missing-keys.ts';
export { inviteToTeam, type People, readPeople, turnAway, withdrawFromTeam } from './people.ts';
export { type ProfileRefusal, readProfile, storeProfile } from './profile.ts';
export { publishKeys } from './public-keys.ts';
export { type Intake, mostIntakeRows, readIntake } from './read-intake.ts';
export { readVault, type Vault } from './read-vault.ts';
export { removeRecord } from './remove-record.ts';
export { type RecordDraft, type SaveRefusal, saveRecord } from './save-record.ts';
export { type TakenMessage, type TakeRefusal, takeMessage } from './take-message.ts';
export {
	readTeamRecords,
	saveTeamRecord,
	startTeamRecords,
	type TeamRecordDraft,
	type TeamRecordRefusal,
	type TeamRecords,
} from './team-records.ts';
