import { err, ok, type Result } from '@schutznetz/kernel';
import { closeAccount } from '../accounts/index.ts';
import { listRoster } from '../db/channel/statements.ts';
import { type Db, inOrganisation } from '../db/index.ts';
import { type AccountEntry, type AccountKey, listAccounts } from '../db/team/accounts.ts';
import { endInvitation, type Invitation, listInvitations, lockInvitation } from '../db/team/invitations.ts';
import { inviteWithin, type NewInvitation, noteWithdrawal } from '../participants/index.ts';
import { type AdminsOnly, asAdmin, readMembers } from '../roster/index.ts';

/** Who can sign in for an organisation, and who was invited. */
export interface People {
	readonly accounts: readonly AccountEntry[];
	readonly invitations: readonly Invitation[];
}

/** The people of an organisation, for everybody in its team. */
export function readPeople(db: Db, { organisationId }: AccountKey): Promise<People> {
	return inOrganisation(db, organisationId, async (tx) => ({
		accounts: await listAccounts(tx, organisationId),
		invitations: await listInvitations(tx, organisationId),
	}));
}

/** Invites somebody to make an account; in the team they are only when an admin has compared their fingerprint. */
export function inviteToTeam(
	db: Db,
	account: AccountKey,
	now: Temporal.Instant,
): Promise<Result<NewInvitation, AdminsOnly>> {
	return asAdmin(db, account, async (tx) =>
		ok(await inviteWithin(tx, account.organisationId, account.accountId, now)),
	);
}

/** Takes back an invitation that nobody has used. */
export function withdrawFromTeam(
	db: Db,
	account: AccountKey,
	codeSha256: Uint8Array,
	now: Temporal.Instant,
): Promise<Result<void, AdminsOnly | { readonly kind: 'no-invitation' }>> {
	return asAdmin(db, account, async (tx): Promise<Result<void, { readonly kind: 'no-invitation' }>> => {
		const invitation = await lockInvitation(tx, codeSha256);
		if (!invitation || invitation.usedAt || invitation.withdrawnAt) return err({ kind: 'no-invitation' });
		await endInvitation(tx, codeSha256, 'withdrawn_at', now);
		await noteWithdrawal(tx, account.organisationId, account.accountId);
		return ok(undefined);
	});
}

/** Closes the account of somebody who waits and is not who was meant. Who is in the roster leaves by its next entry. */
export function turnAway(
	db: Db,
	account: AccountKey,
	candidateId: string,
	now: Temporal.Instant,
): Promise<Result<void, AdminsOnly | { readonly kind: 'no-candidate' }>> {
	const { organisationId, accountId } = account;
	return asAdmin(db, account, async (tx): Promise<Result<void, { readonly kind: 'no-candidate' }>> => {
		const { members } = readMembers(await listRoster(tx, organisationId));
		if (members.some(({ id }) => id === candidateId)) return err({ kind: 'no-candidate' });
		const isClosed = await closeAccount(tx, { accountId: candidateId, organisationId }, accountId, now);
		return isClosed ? ok(undefined) : err({ kind: 'no-candidate' });
	});
}
