import { ok, type Result } from '@schutznetz/kernel';
import { type AccountEntry, listAccounts } from '../accounts/index.ts';
import { type Db, inOrganisation } from '../db/index.ts';
import type { Participant } from '../db/participants.ts';
import { type Invitation, listInvitations } from '../db/team/invitations.ts';
import type { Member } from './member.ts';
import { decidesOn, type NoParticipant, type OfficeOnly, participantOf } from './of-office.ts';

/** A participant with everybody who can sign in for it, and every invitation. */
export interface ParticipantView extends Participant {
	readonly people: readonly AccountEntry[];
	readonly invited: readonly Invitation[];
	/** Whether its people are this member's to invite and to shut out. */
	readonly isOurs: boolean;
}

/** One participant, for the office; for the rapporteur itself. */
export async function readParticipant(
	db: Db,
	member: Member,
	id: string,
): Promise<Result<ParticipantView, OfficeOnly | NoParticipant>> {
	const found = await participantOf(db, member, id);
	if (!found.ok) return found;
	const { id: organisationId } = found.value;
	return inOrganisation(db, organisationId, async (tx) =>
		ok({
			...found.value,
			isOurs: decidesOn(member, found.value),
			people: await listAccounts(tx, organisationId),
			invited: await listInvitations(tx, organisationId),
		}),
	);
}
