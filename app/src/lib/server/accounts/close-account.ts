import { appendAuditEntry } from '../db/audit-entries.ts';
import type { Tx } from '../db/index.ts';
import { type AccountKey, setDisabled } from '../db/team/accounts.ts';
import { writeHintAddress } from '../db/team/hint-addresses.ts';
import { deleteSessions } from '../db/team/staff-sessions.ts';

/**
 * Closes an account, in a transaction that acts for its organisation: nobody signs in with it any more, and whoever is
 * signed in is no longer, nor told by mail that something waits. Its keys and its words stay.
 */
export async function closeAccount(
	tx: Tx,
	{ accountId, organisationId }: AccountKey,
	actor: string,
	now: Temporal.Instant,
): Promise<boolean> {
	if (!(await setDisabled(tx, accountId, now, actor))) return false;
	await deleteSessions(tx, accountId);
	await writeHintAddress(tx, organisationId, accountId, null);
	await appendAuditEntry(tx, organisationId, {
		actor,
		action: 'account-closed',
		facts: { account: accountId },
	});
	return true;
}

/** Lets a closed account sign in again. */
export async function openAccount(
	tx: Tx,
	{ accountId, organisationId }: AccountKey,
	actor: string,
): Promise<boolean> {
	if (!(await setDisabled(tx, accountId, null, actor))) return false;
	await appendAuditEntry(tx, organisationId, {
		actor,
		action: 'account-opened',
		facts: { account: accountId },
	});
	return true;
}
