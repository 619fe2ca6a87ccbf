import { createHash, randomBytes } from 'node:crypto';
import { err, ok, type Result } from '@schutznetz/kernel';
import { listAccounts } from '../accounts/index.ts';
import { appendAuditEntry } from '../db/audit-entries.ts';
import { type Db, inOrganisation, type OrganisationId, type Tx } from '../db/index.ts';
import { endInvitation, insertInvitation, lockInvitation } from '../db/team/invitations.ts';
import type { Member } from './member.ts';
import { type NoParticipant, type OfficeOnly, ownParticipantOf, type RapporteurOnly } from './of-office.ts';

const validDays = 14;

/** A one-time code as it is shown once; only its hash is stored. */
export interface NewInvitation {
	readonly code: string;
	readonly expiresAt: Temporal.Instant;
}

/** What is stored of a one-time code; whoever copies one may have taken blanks along. */
export const hashOfCode = (code: string): Buffer => createHash('sha256').update(code.trim()).digest();

/** Invites one more person to a participant; whoever invites shows or sends the code itself. */
export async function invite(
	db: Db,
	member: Member,
	participantId: string,
	now: Temporal.Instant,
): Promise<Result<NewInvitation, OfficeOnly | NoParticipant | RapporteurOnly>> {
	const found = await ownParticipantOf(db, member, participantId);
	if (!found.ok) return found;
	const { id } = found.value;
	return inOrganisation(db, id, async (tx) => ok(await inviteWithin(tx, id, member.accountId, now)));
}

/**
 * An office without any account gets an invitation: with its set-up, or again where that one was lost. Nothing once
 * somebody can sign in.
 */
export function inviteFirst(
	db: Db,
	officeId: OrganisationId,
	now: Temporal.Instant,
): Promise<NewInvitation | undefined> {
	return inOrganisation(db, officeId, (tx) => inviteFirstWithin(tx, officeId, now));
}

/** `inviteFirst` as a part of a larger deed, in its transaction. */
export async function inviteFirstWithin(
	tx: Tx,
	officeId: OrganisationId,
	now: Temporal.Instant,
): Promise<NewInvitation | undefined> {
	if ((await listAccounts(tx, officeId)).length > 0) return undefined;
	return inviteWithin(tx, officeId, null, now);
}

/** `invite` as a part of a larger deed, in a transaction that acts for the organisation. */
export async function inviteWithin(
	tx: Tx,
	organisationId: OrganisationId,
	issuedBy: string | null,
	now: Temporal.Instant,
): Promise<NewInvitation> {
	const code = randomBytes(24).toString('base64url');
	const expiresAt = now.add({ hours: 24 * validDays });
	await insertInvitation(tx, organisationId, {
		codeSha256: hashOfCode(code),
		issuedBy,
		createdAt: now,
		expiresAt,
	});
	await appendAuditEntry(tx, organisationId, {
		actor: issuedBy ?? 'setup',
		action: 'invitation-made',
		facts: { expiresAt: expiresAt.toString() },
	});
	return { code, expiresAt };
}

/** Takes back an invitation that nobody has used. */
export async function withdrawInvitation(
	db: Db,
	member: Member,
	participantId: string,
	codeSha256: Uint8Array,
	now: Temporal.Instant,
): Promise<Result<void, OfficeOnly | NoParticipant | RapporteurOnly | { readonly kind: 'noInvitation' }>> {
	const found = await ownParticipantOf(db, member, participantId);
	if (!found.ok) return found;
	const { id } = found.value;
	return inOrganisation(db, id, async (tx) => {
		const invitation = await lockInvitation(tx, codeSha256);
		if (!invitation || invitation.usedAt || invitation.withdrawnAt) return err({ kind: 'noInvitation' });
		await endInvitation(tx, codeSha256, 'withdrawn_at', now);
		await noteWithdrawal(tx, id, member.accountId);
		return ok(undefined);
	});
}

/** Writes down that somebody took an invitation back. */
export const noteWithdrawal = (tx: Tx, organisationId: OrganisationId, actor: string): Promise<void> =>
	appendAuditEntry(tx, organisationId, { actor, action: 'invitation-withdrawn', facts: {} });
