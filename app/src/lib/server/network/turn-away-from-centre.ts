import { err, ok, type Result } from '@schutznetz/kernel';
import { closeAccount } from '../accounts/index.ts';
import { listRoster } from '../db/channel/statements.ts';
import { type Db, inOrganisation } from '../db/index.ts';
import type { AccountKey } from '../db/team/accounts.ts';
import { type NoCentre, type OfficeOnly, unfoundedCentreOf } from './office-of.ts';

/** Closes the account of somebody who waits at a centre that is not founded: the digits were others. */
export async function turnAwayFromCentre(
	db: Db,
	account: AccountKey,
	{ centreId, candidateId }: { readonly centreId: string; readonly candidateId: string },
	now: Temporal.Instant,
): Promise<Result<void, OfficeOnly | NoCentre | { readonly kind: 'already-founded' | 'no-candidate' }>> {
	const centre = await unfoundedCentreOf(db, account, centreId);
	if (!centre.ok) return centre;
	const { id: organisationId } = centre.value;
	return inOrganisation(
		db,
		organisationId,
		async (tx): Promise<Result<void, { readonly kind: 'already-founded' | 'no-candidate' }>> => {
			// It may have been founded since it was looked at: then this is somebody of its team.
			if ((await listRoster(tx, organisationId)).length > 0) return err({ kind: 'already-founded' });
			const key = { accountId: candidateId, organisationId };
			const isClosed = await closeAccount(tx, key, account.accountId, now);
			return isClosed ? ok(undefined) : err({ kind: 'no-candidate' });
		},
	);
}
