import { err, ok, type Result } from '@schutznetz/kernel';
import { appendAuditEntry } from '../db/audit-entries.ts';
import { type Db, inOrganisation } from '../db/index.ts';
import type { AccountKey } from '../db/team/accounts.ts';
import { readHintAddress, writeHintAddress } from '../db/team/hint-addresses.ts';

/** Where somebody is told that something waits; null for nowhere. */
export function hintAddressOf(db: Db, { organisationId, accountId }: AccountKey): Promise<string | null> {
	return inOrganisation(db, organisationId, (tx) => readHintAddress(tx, accountId));
}

/** Chooses where, or with null that nowhere. */
export async function chooseHintAddress(
	db: Db,
	{ organisationId, accountId }: AccountKey,
	given: string | null,
): Promise<Result<string | null, { readonly kind: 'not-an-address' }>> {
	const mail = given?.trim() || null;
	// One address and nothing that could end a header.
	if (mail !== null && (mail.length > 254 || !/^[^\s@<>,;:"()]+@[^\s@<>,;:"()]+$/.test(mail))) {
		return err({ kind: 'not-an-address' });
	}
	await inOrganisation(db, organisationId, async (tx) => {
		await writeHintAddress(tx, organisationId, accountId, mail);
		// Not the address: it may be somebody's own.
		const action = mail === null ? 'hints-ended' : 'hints-chosen';
		await appendAuditEntry(tx, organisationId, { actor: accountId, action, facts: {} });
	});
	return ok(mail);
}
