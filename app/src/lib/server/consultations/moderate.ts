import { err, ok, type Result } from '@schutznetz/kernel';
import type { Contributor } from '../contributions/index.ts';
import {
	countWaitingComments,
	type Db,
	inOrganisation,
	listComments,
	type ModeratedComment,
	moderateComment,
} from '../db/index.ts';

/** How many comments wait in each consultation; for the office. */
export function waitingByConsultation(db: Db, member: Contributor): Promise<ReadonlyMap<string, number>> {
	if (member.role !== 'office') return Promise.resolve(new Map());
	return inOrganisation(db, member.organisationId, countWaitingComments);
}

/** Every comment of a consultation, what waits first; for the office. */
export function listModeration(
	db: Db,
	member: Contributor,
	consultationId: string,
): Promise<readonly ModeratedComment[]> {
	if (member.role !== 'office') return Promise.resolve([]);
	return inOrganisation(db, member.organisationId, (tx) => listComments(tx, consultationId));
}

/** Releases a comment, or refuses it with a reason. */
export async function moderate(
	db: Db,
	member: Contributor,
	id: string,
	decision: { readonly state: 'public' | 'refused'; readonly reason: string },
	now: Temporal.Instant,
): Promise<Result<undefined, { readonly kind: 'notOffice' | 'reasonMissing' | 'decidedAlready' }>> {
	if (member.role !== 'office') return err({ kind: 'notOffice' });
	const reason = decision.reason.trim();
	if (decision.state === 'refused' && reason === '') return err({ kind: 'reasonMissing' });
	const isDone = await inOrganisation(db, member.organisationId, (tx) =>
		moderateComment(tx, id, { state: decision.state, reason }, member.accountId, now),
	);
	return isDone ? ok(undefined) : err({ kind: 'decidedAlready' });
}
