import { dayInBerlin } from '@schutznetz/kernel';
import { appendAuditEntry } from '../db/audit-entries.ts';
import { listSetAside, setIntakeAside } from '../db/channel/intake.ts';
import { type Db, inOrganisation } from '../db/index.ts';
import type { AccountKey } from '../db/team/accounts.ts';

/** A first message that somebody has laid aside. */
export type SetAside = Awaited<ReturnType<typeof listSetAside>>[number];

/**
 * Lays a first message aside that opens for nobody, or takes it back: it is listed no more, and kept with its week's
 * secret until it expires. False where no such message waits.
 */
export function setAside(
	db: Db,
	{ organisationId, accountId }: AccountKey,
	{ envelopeSha256, back }: { readonly envelopeSha256: Uint8Array; readonly back: boolean },
	now: Temporal.Instant,
): Promise<boolean> {
	return inOrganisation(db, organisationId, async (tx) => {
		const on = dayInBerlin(now);
		const day = back ? null : on.toString();
		const row = await setIntakeAside(tx, organisationId, envelopeSha256, day);
		if (!row) return false;
		await appendAuditEntry(tx, organisationId, {
			actor: accountId,
			action: back ? 'message-taken-back' : 'message-set-aside',
			facts: { epoch: row.epoch },
			on,
		});
		return true;
	});
}

/** What the team has laid aside and can take back. */
export function readSetAside(db: Db, { organisationId }: AccountKey): Promise<readonly SetAside[]> {
	return inOrganisation(db, organisationId, (tx) => listSetAside(tx, organisationId));
}
