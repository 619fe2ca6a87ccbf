import { err, ok, type Result } from '@schutznetz/kernel';
import { ROSTER_ENTRY_LABEL } from '@schutznetz/vault/public';
import { appendAuditEntry } from '../db/audit-entries.ts';
import { readInstance } from '../db/channel/instance.ts';
import { insertRosterEntry, type Statement } from '../db/channel/statements.ts';
import { type Db, inOrganisation } from '../db/index.ts';
import type { AccountKey } from '../db/team/accounts.ts';
import { isSignedBy, type RosterChange, statementFields } from '../roster/index.ts';
import { isCandidate } from '../team/index.ts';
import { type NoCentre, type OfficeOnly, unfoundedCentreOf } from './office-of.ts';

/** Why a centre was not founded. */
export type FoundCentreRefusal =
	| OfficeOnly
	| NoCentre
	| { readonly kind: 'already-founded' | 'not-signed' | 'no-candidate' };

/** Stores the first entry of a centre's roster, which the root has signed: from then on the centre is its first admin's. */
export async function foundCentre(
	db: Db,
	account: AccountKey,
	centreId: string,
	entry: Statement,
): Promise<Result<void, FoundCentreRefusal>> {
	const centre = await unfoundedCentreOf(db, account, centreId);
	if (!centre.ok) return centre;
	const { id } = centre.value;
	const { rootPublic } = await readInstance(db);
	const change = firstChange(entry, id, rootPublic);
	if (!change) return err({ kind: 'not-signed' });
	return inOrganisation(db, id, async (tx): Promise<Result<void, FoundCentreRefusal>> => {
		if (!(await isCandidate(tx, id, change.member))) return err({ kind: 'no-candidate' });
		if (!(await insertRosterEntry(tx, id, 0, entry))) return err({ kind: 'already-founded' });
		await appendAuditEntry(tx, id, {
			actor: account.accountId,
			action: 'centre-founded',
			facts: { account: change.member.id },
		});
		return ok(undefined);
	});
}

/** What a first entry says, where the root has signed it for this organisation. */
export function firstChange(
	entry: Statement,
	organisationId: string,
	rootPublic: Uint8Array | null,
): Extract<RosterChange, { kind: 'add' }> | undefined {
	const { v, centreId, position, previous, signer, change } = statementFields(entry);
	const root = rootPublic && Buffer.from(rootPublic).toString('base64url');
	const isDue = v === 1 && centreId === organisationId && position === 0 && previous === null;
	if (!root || !isDue || signer !== null || !isSignedBy({ signing: root }, ROSTER_ENTRY_LABEL, entry))
		return undefined;
	const first = change as RosterChange;
	return first.kind === 'add' && first.member.role === 'admin' ? first : undefined;
}
