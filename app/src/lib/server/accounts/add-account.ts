import { appendAuditEntry } from '../db/audit-entries.ts';
import type { Tx } from '../db/index.ts';
import { insertAccount, type NewAccount } from '../db/team/accounts.ts';

/** Adds an account whose keys and records were made elsewhere, in a transaction that acts for its organisation. */
export async function addAccount(tx: Tx, account: NewAccount, actor: string): Promise<void> {
	await insertAccount(tx, account);
	await appendAuditEntry(tx, account.organisationId, {
		actor,
		action: 'account-created',
		facts: { account: account.accountId },
	});
}
