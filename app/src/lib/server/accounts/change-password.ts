import { err, ok, type Result } from '@schutznetz/kernel';
import { readEnvelopeHeader, SUITES } from '@schutznetz/vault/public';
import { answerRegistration, checkRecord, type MalformedMessage } from '@schutznetz/vault/public/opaque';
import { appendAuditEntry } from '../db/audit-entries.ts';
import { type Db, inOrganisation } from '../db/index.ts';
import { replacePassword } from '../db/team/accounts.ts';
import { deleteOtherSessions } from '../db/team/staff-sessions.ts';
import type { Session } from './sessions.ts';
import { servingOpaqueSetup } from './sign-in-desk.ts';

/** A new password as the browser brings it: neither the password nor the master key is in here. */
export interface NewPassword {
	/** The OPAQUE record. */
	readonly record: string;
	/** The master key, wrapped under what the new password opens. */
	readonly wrapped: Uint8Array;
}

/** How long a password or recovery words that were proven stand for a change of the password. */
const proofMinutes = 10;

/** Too long ago: whoever only found the page open must not become its owner. */
export interface ProofDue {
	readonly kind: 'proof-due';
}

function checkProof({ provedAt }: Session, now: Temporal.Instant): Result<void, ProofDue> {
	const isFresh = Temporal.Instant.compare(now, provedAt.add({ minutes: proofMinutes })) < 0;
	return isFresh ? ok(undefined) : err({ kind: 'proof-due' });
}

/** The server's half of a new password's registration; nothing is stored yet. */
export async function answerNewPassword(
	session: Session,
	request: string,
	now: Temporal.Instant,
): Promise<Result<string, MalformedMessage | ProofDue>> {
	const proven = checkProof(session, now);
	return proven.ok ? answerRegistration(await servingOpaqueSetup(), session.name, request) : proven;
}

/**
 * Puts a new password in the place of the old one and ends the account's other sessions. The old wrapping is gone
 * then: so the proof has to be fresh, and the new record one that a sign-in works with.
 */
export async function changePassword(
	db: Db,
	session: Session,
	{ record, wrapped }: NewPassword,
	now: Temporal.Instant,
): Promise<Result<void, MalformedMessage | ProofDue>> {
	const proven = checkProof(session, now);
	if (!proven.ok) return proven;
	if (!(await checkRecord(record)).ok) return err({ kind: 'malformed', field: 'record' });
	const header = readEnvelopeHeader(wrapped);
	if (!header.ok || header.value.suite !== SUITES.key) return err({ kind: 'malformed', field: 'wrapped' });
	await inOrganisation(db, session.organisationId, async (tx) => {
		await replacePassword(tx, session.accountId, record, wrapped);
		await deleteOtherSessions(tx, session.accountId, session.tokenSha256);
		await appendAuditEntry(tx, session.organisationId, {
			actor: session.accountId,
			action: 'password-changed',
			facts: {},
		});
	});
	return ok(undefined);
}
