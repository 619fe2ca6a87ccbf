/** Who takes part in the plan monitor: members by organisation, how they are invited, and how an account ends. */
export type { Participant } from '../db/participants.ts';
export type { Invitation } from '../db/team/invitations.ts';
export {
	foundParticipant,
	type ParticipantDraft,
	type ParticipantKind,
	type ParticipantRefusal,
	participantKinds,
} from './found-participant.ts';
export {
	hashOfCode,
	invite,
	inviteFirst,
	inviteFirstWithin,
	inviteWithin,
	type NewInvitation,
	noteWithdrawal,
	withdrawInvitation,
} from './invite.ts';
export { findOwnOrganisation, type Member, memberOf } from './member.ts';
export { participantsOf } from './of-office.ts';
export { type ParticipantView, readParticipant } from './read-participant.ts';
export {
	answerInvited,
	type Invited,
	type InvitedAccount,
	lookAtInvitation,
	type NameRefusal,
	type NotInvited,
	redeemInvitation,
} from './redeem-invitation.ts';
export { setAccountClosed } from './set-account-closed.ts';
export { speakFor } from './speak-for.ts';
