import { err, ok, type Result } from '@schutznetz/kernel';
import { answerRegistration, checkRecord, type MalformedMessage } from '@schutznetz/vault/public/opaque';
import {
	addAccount,
	isAccountNameTaken,
	isKeyEnvelope,
	isNameTaken,
	listAccounts,
	type NewAccount,
	stepOfCode,
} from '../accounts/index.ts';
import { type Db, inOrganisation, type Tx } from '../db/index.ts';
import { findOrganisation, type SpeakingOrganisation } from '../db/organisations.ts';
import {
	endInvitation,
	findInvitedOrganisation,
	type Invitation,
	lockInvitation,
} from '../db/team/invitations.ts';
import { isOwnWord } from '../roster/index.ts';
import { hashOfCode } from './invite.ts';

/** Why a code invites nobody. */
export interface NotInvited {
	readonly kind: 'codeUnknown' | 'codeUsed' | 'codeWithdrawn' | 'codeExpired';
}

/** To what somebody is invited. */
export interface Invited {
	readonly organisation: SpeakingOrganisation;
	readonly expiresAt: Temporal.Instant;
}

/** What a code invites to, without using it. */
export function lookAtInvitation(
	db: Db,
	code: string,
	now: Temporal.Instant,
): Promise<Result<Invited, NotInvited>> {
	return withInvitation(db, code, now, async (_tx, invited) => ok(invited));
}

/** Why a name cannot be an account's. */
export interface NameRefusal {
	readonly kind: 'nameRefused' | 'nameTaken';
}

const isName = (name: string): boolean =>
	/^[a-z0-9]+([.-][a-z0-9]+)*$/.test(name) && name.length >= 3 && name.length <= 60;

/**
 * The server's half of a password's registration; nothing is stored yet. A name that somebody has is not answered: the
 * answer would let whoever holds an invitation try passwords of that account uncounted.
 */
export async function answerInvited(
	db: Db,
	opaqueSetup: string,
	{ code, name, request }: { readonly code: string; readonly name: string; readonly request: string },
	now: Temporal.Instant,
): Promise<Result<string, NotInvited | NameRefusal | MalformedMessage>> {
	const invited = await lookAtInvitation(db, code, now);
	if (!invited.ok) return invited;
	if (!isName(name)) return err({ kind: 'nameRefused' });
	if (await isAccountNameTaken(db, name)) return err({ kind: 'nameTaken' });
	return answerRegistration(opaqueSetup, name, request);
}

/** An account as the invited person's browser made it, and a code that proves the second factor. */
export type InvitedAccount = Omit<NewAccount, 'organisationId' | 'totpLastStep'>;

/**
 * Uses a code up and adds the account to the organisation of the invitation: both, or nothing. Which organisation it is
 * stands with the code alone, whatever the browser says.
 */
export async function redeemInvitation(
	db: Db,
	code: string,
	account: InvitedAccount,
	totpCode: string,
	now: Temporal.Instant,
): Promise<Result<Invited, NotInvited | NameRefusal | MalformedMessage | { readonly kind: 'wrongCode' }>> {
	if (!isName(account.name)) return err({ kind: 'nameRefused' });
	const malformed = await fieldThatIsMalformed(account);
	if (malformed) return err({ kind: 'malformed', field: malformed });
	const totpLastStep = stepOfCode(account.totpSecret, totpCode, now);
	if (totpLastStep === undefined) return err({ kind: 'wrongCode' });
	try {
		return await withInvitation(db, code, now, async (tx, invited) => {
			const { organisation } = invited;
			await endInvitation(tx, hashOfCode(code), 'used_at', now);
			await addAccount(tx, { ...account, organisationId: organisation.id, totpLastStep }, 'invitation');
			return ok(invited);
		});
	} catch (error) {
		if (isNameTaken(error)) return err({ kind: 'nameTaken' });
		throw error;
	}
}

async function fieldThatIsMalformed(account: InvitedAccount): Promise<string | undefined> {
	if (!(await checkRecord(account.opaqueRecord)).ok) return 'record';
	if (!isKeyEnvelope(account.personalKeys)) return 'personalKeys';
	if (account.publicKeys && !isOwnWord(account.publicKeys, account.accountId)) return 'publicKeys';
	const kinds = account.unlockers.map(({ kind }) => kind).sort();
	const isGood =
		kinds.join() === 'password,recovery' && account.unlockers.every(({ wrapped }) => isKeyEnvelope(wrapped));
	return isGood ? undefined : 'unlockers';
}

async function withInvitation<T, E>(
	db: Db,
	code: string,
	now: Temporal.Instant,
	work: (tx: Tx, invited: Invited) => Promise<Result<T, E>>,
): Promise<Result<T, E | NotInvited>> {
	const codeSha256 = hashOfCode(code);
	const organisationId = await findInvitedOrganisation(db, codeSha256);
	if (!organisationId) return err({ kind: 'codeUnknown' });
	return inOrganisation(db, organisationId, async (tx) => {
		const invitation = await lockInvitation(tx, codeSha256);
		const refusal = refusalOf(invitation, now);
		if (refusal || !invitation) return err(refusal ?? { kind: 'codeUnknown' });
		const organisation = await findOrganisation(tx, organisationId);
		if (organisation.kind === 'rapporteur') {
			// The office's invitations end with the first account: from there on the rapporteur invites its own people.
			const people = await listAccounts(tx, organisationId);
			const isOwn = people.some(({ accountId }) => accountId === invitation.issuedBy);
			if (people.length > 0 && !isOwn) return err({ kind: 'codeWithdrawn' });
		}
		return work(tx, { organisation, expiresAt: invitation.expiresAt });
	});
}

function refusalOf(invitation: Invitation | undefined, now: Temporal.Instant): NotInvited | undefined {
	if (!invitation) return { kind: 'codeUnknown' };
	if (invitation.usedAt) return { kind: 'codeUsed' };
	if (invitation.withdrawnAt) return { kind: 'codeWithdrawn' };
	return Temporal.Instant.compare(now, invitation.expiresAt) >= 0 ? { kind: 'codeExpired' } : undefined;
}
