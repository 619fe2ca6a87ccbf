import { err, ok, type Result } from '@schutznetz/kernel';
import { readEnvelopeHeader, SUITES } from '@schutznetz/vault/public';
import { answerRegistration, type MalformedMessage } from '@schutznetz/vault/public/opaque';
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

/** The server's half of a new password's registration; nothing is stored yet. */
export async function answerNewPassword(
	{ name }: Session,
	request: string,
): Promise<Result<string, MalformedMessage>> {
	return answerRegistration(await servingOpaqueSetup(), name, request);
}

/** Puts a new password in the place of the old one and ends the account's other sessions. */
export async function changePassword(
	db: Db,
	session: Session,
	{ record, wrapped }: NewPassword,
): Promise<Result<void, { readonly kind: 'malformed'; readonly field: string }>> {
	// 192 bytes: public key, masking key, envelope.
	if (!/^[\w-]{256}$/.test(record)) return err({ kind: 'malformed', field: 'record' });
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
