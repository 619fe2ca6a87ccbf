import { err, ok, type Result } from '@schutznetz/kernel';
import { type Db, inOrganisation } from '../db/index.ts';
import { listParticipants, type Participant } from '../db/participants.ts';
import type { Member } from './member.ts';

/** Only the office does this. */
export interface OfficeOnly {
	readonly kind: 'officeOnly';
}

/** Once somebody can sign in for it, the rapporteur alone decides on its people. */
export interface RapporteurOnly {
	readonly kind: 'rapporteurOnly';
}

/** Whom the office invited, and itself; for the rapporteur its own organisation alone. */
export function participantsOf(
	db: Db,
	{ role, organisationId }: Member,
): Promise<Result<readonly Participant[], OfficeOnly>> {
	if (role !== 'office' && role !== 'rapporteur') return Promise.resolve(err({ kind: 'officeOnly' }));
	return inOrganisation(db, organisationId, async (tx) => ok(await listParticipants(tx)));
}

/** There is no such participant. */
export interface NoParticipant {
	readonly kind: 'noParticipant';
}

/** One of them, to look at. */
export async function participantOf(
	db: Db,
	member: Member,
	id: string,
): Promise<Result<Participant, OfficeOnly | NoParticipant>> {
	const all = await participantsOf(db, member);
	if (!all.ok) return all;
	const found = all.value.find((one) => one.id === id);
	return found ? ok(found) : err({ kind: 'noParticipant' });
}

/** Whether the people of a participant are this member's to invite, to shut out and to let in again. */
export const decidesOn = (member: Member, { id, kind, accounts }: Participant): boolean =>
	member.organisationId === id || (member.role === 'office' && (kind !== 'rapporteur' || accounts === 0));

/** One of them, to act on. */
export async function ownParticipantOf(
	db: Db,
	member: Member,
	id: string,
): Promise<Result<Participant, OfficeOnly | NoParticipant | RapporteurOnly>> {
	const found = await participantOf(db, member, id);
	if (!found.ok) return found;
	return decidesOn(member, found.value) ? found : err({ kind: 'rapporteurOnly' });
}
