import { dayInBerlin, err, ok, type Result } from '@schutznetz/kernel';
import { appendAuditEntry } from '../db/audit-entries.ts';
import { deleteStop, insertStop } from '../db/channel/intake-stop.ts';
import type { Db } from '../db/index.ts';
import { listNetworkCentres } from '../db/network-centres.ts';
import type { AccountKey } from '../db/team/accounts.ts';
import { asOffice, type NoCentre, type OfficeOnly } from './office-of.ts';

/**
 * Stops a centre, so that nobody can write to it for the first time, or lets it take messages again. What it has is
 * still its own: it goes on reading and answering.
 */
export function stopIntake(
	db: Db,
	account: AccountKey,
	{ centreId, isStopped }: { readonly centreId: string; readonly isStopped: boolean },
	now: Temporal.Instant,
): Promise<Result<void, OfficeOnly | NoCentre>> {
	return asOffice(db, account, async (tx): Promise<Result<void, NoCentre>> => {
		const centre = (await listNetworkCentres(tx)).find(({ id }) => id === centreId);
		if (!centre) return err({ kind: 'no-centre' });
		if (isStopped) await insertStop(tx, centre.id, dayInBerlin(now).toString());
		else await deleteStop(tx, centre.id);
		await appendAuditEntry(tx, account.organisationId, {
			actor: account.accountId,
			action: isStopped ? 'intake-stopped' : 'intake-released',
			facts: { centre: centre.id },
		});
		return ok(undefined);
	});
}
