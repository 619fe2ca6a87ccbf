/**
 * What a team keeps together: the intake of its centre, conversations, the keys of the weeks. All of it envelopes:
 * the server moves them and opens none.
 */
export type { IntakeRow } from '../db/channel/intake.ts';
export type { Statement } from '../db/channel/statements.ts';
export type { RecordRow } from '../db/team/records.ts';
export type { SealedKey } from '../db/team/sealed-keys.ts';
export {
	checkKeys,
	checkRecord,
	type KeysMissing,
	type Malformed,
	type UnknownMember,
} from './check-record.ts';
export { bringBack, deleteConversation, listConversations, saveConversation } from './conversations.ts';
export { addEpochs, listEpochs, type NewEpoch } from './epochs.ts';
export { foundTeam, type NewTeam } from './found-team.ts';
export { type Intake, mostIntakeRows, readIntake } from './read-intake.ts';
export { readVault, type Vault } from './read-vault.ts';
export { type RecordDraft, type SaveRefusal, saveRecord } from './save-record.ts';
export { type TakenMessage, type TakeRefusal, takeMessage } from './take-message.ts';
