import { err, ok, type Result } from '@schutznetz/kernel';
import { appendAuditEntry } from '../db/audit-entries.ts';
import { foundRoot, readInstance } from '../db/channel/instance.ts';
import { insertRosterEntry, type Statement } from '../db/channel/statements.ts';
import { type Db, inOrganisation } from '../db/index.ts';
import { findOrganisation } from '../db/organisations.ts';
import { type AccountKey, renewAccount } from '../db/team/accounts.ts';
import { insertSealedKeys } from '../db/team/sealed-keys.ts';
import { isCandidate, isSealedKey, type Malformed } from '../team/index.ts';
import { firstChange } from './found-centre.ts';
import type { OfficeOnly } from './office-of.ts';

/** The root as the office's first member has made it. */
export interface NewRoot {
	readonly publicKey: Uint8Array;
	/** Its private half, sealed to her who made it. */
	readonly wrapped: Uint8Array;
	/** The first entry of the office's own roster, signed with it. */
	readonly entry: Statement;
	/** Her own keys, wrapped anew with the root in them, so that no other is ever taken for it. */
	readonly personalKeys: Uint8Array;
}

/** Stores the root, the office's roster and the root's private half: all of it, once, or nothing. */
export async function foundNetworkRoot(
	db: Db,
	{ organisationId, accountId }: AccountKey,
	{ publicKey, wrapped, entry, personalKeys }: NewRoot,
): Promise<Result<void, OfficeOnly | Malformed | { readonly kind: 'root-exists' }>> {
	if (!isSealedKey(wrapped)) return err({ kind: 'malformed', field: 'wrapped' });
	const change = firstChange(entry, organisationId, publicKey);
	if (change?.member.id !== accountId) return err({ kind: 'malformed', field: 'entry' });
	const { id: instanceId, rootPublic } = await readInstance(db);
	if (rootPublic) return err({ kind: 'root-exists' });
	return inOrganisation(
		db,
		organisationId,
		async (tx): Promise<Result<void, OfficeOnly | Malformed | { readonly kind: 'root-exists' }>> => {
			const { kind } = await findOrganisation(tx, organisationId);
			if (kind !== 'office') return err({ kind: 'office-only' });
			if (!(await isCandidate(tx, organisationId, change.member))) {
				return err({ kind: 'malformed', field: 'entry' });
			}
			if (!(await foundRoot(tx, publicKey))) return err({ kind: 'root-exists' });
			await insertRosterEntry(tx, organisationId, 0, entry);
			await insertSealedKeys(tx, organisationId, `root/${instanceId}`, [{ memberId: accountId, wrapped }]);
			await renewAccount(tx, accountId, { personalKeys });
			await appendAuditEntry(tx, organisationId, { actor: accountId, action: 'root-founded', facts: {} });
			return ok(undefined);
		},
	);
}
