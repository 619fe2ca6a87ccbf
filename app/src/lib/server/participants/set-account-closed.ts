import { err, isUuid, ok, type Result } from '@schutznetz/kernel';
import { closeAccount, openAccount } from '../accounts/index.ts';
import { type Db, inOrganisation } from '../db/index.ts';
import type { Member } from './member.ts';
import { type NoParticipant, type OfficeOnly, ownParticipantOf, type RapporteurOnly } from './of-office.ts';

/**
 * Closes or opens an account of a participant or of the office itself, and the rapporteur one of its own; nobody closes
 * their own.
 */
export async function setAccountClosed(
	db: Db,
	member: Member,
	{ participantId, accountId }: { readonly participantId: string; readonly accountId: string },
	isClosed: boolean,
	now: Temporal.Instant,
): Promise<
	Result<void, OfficeOnly | NoParticipant | RapporteurOnly | { readonly kind: 'noAccount' | 'ownAccount' }>
> {
	if (accountId === member.accountId) return err({ kind: 'ownAccount' });
	const found = await ownParticipantOf(db, member, participantId);
	if (!found.ok) return found;
	const { id: organisationId } = found.value;
	if (!isUuid(accountId)) return err({ kind: 'noAccount' });
	return inOrganisation(db, organisationId, async (tx) => {
		const key = { accountId, organisationId };
		const isDone = isClosed
			? await closeAccount(tx, key, member.accountId, now)
			: await openAccount(tx, key, member.accountId);
		return isDone ? ok(undefined) : err({ kind: 'noAccount' });
	});
}
