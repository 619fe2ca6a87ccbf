import { err, ok, type Result } from '@schutznetz/kernel';
import { answerRegistration, checkRecord, type MalformedMessage } from '@schutznetz/vault/public/opaque';
import { appendAuditEntry } from '../db/audit-entries.ts';
import { type Db, inOrganisation } from '../db/index.ts';
import { renewAccount } from '../db/team/accounts.ts';
import { deleteOtherSessions } from '../db/team/staff-sessions.ts';
import { rewrapUnlocker } from '../db/team/unlockers.ts';
import { checkProof, type ProofDue } from './fresh-proof.ts';
import { isKeyEnvelope } from './is-key-envelope.ts';
import type { Session } from './sessions.ts';
import { servingOpaqueSetup } from './sign-in-desk.ts';

/** A new password as the browser brings it: neither the password nor the master key is in here. */
export interface NewPassword {
	/** The OPAQUE record. */
	readonly record: string;
	/** The master key, wrapped under what the new password opens. */
	readonly wrapped: Uint8Array;
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
	if (!isKeyEnvelope(wrapped)) return err({ kind: 'malformed', field: 'wrapped' });
	await inOrganisation(db, session.organisationId, async (tx) => {
		await renewAccount(tx, session.accountId, { opaqueRecord: record });
		await rewrapUnlocker(tx, session.accountId, { kind: 'password' }, wrapped);
		await deleteOtherSessions(tx, session.accountId, session.tokenSha256);
		await appendAuditEntry(tx, session.organisationId, {
			actor: session.accountId,
			action: 'password-changed',
			facts: {},
		});
	});
	return ok(undefined);
}
