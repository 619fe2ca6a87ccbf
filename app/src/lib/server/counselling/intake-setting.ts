import { dayInBerlin, ok, type Result } from '@schutznetz/kernel';
import { appendAuditEntry } from '../db/audit-entries.ts';
import { countIntakeOf } from '../db/channel/intake.ts';
import { type IntakeSetting, readIntakeSetting, setIntakeSetting } from '../db/channel/intake-setting.ts';
import { readStop } from '../db/channel/intake-stop.ts';
import { type Db, inOrganisation } from '../db/index.ts';
import type { AccountKey } from '../db/team/accounts.ts';
import { type AdminsOnly, asAdmin } from '../roster/index.ts';

/** How much a centre takes in a day, and how much of today is spent. */
export interface IntakeDay extends IntakeSetting {
	/** First messages that came today, as far as they are still here. */
	readonly today: number;
	/** 'YYYY-MM-DD': since when the network's office lets nobody write to it; null where it does. */
	readonly stoppedSince: string | null;
}

/** What the account's centre takes in a day: what it has said, or else what is usual in this house. */
export function readIntakeDay(
	db: Db,
	{ organisationId }: AccountKey,
	usualPerDay: number,
	now: Temporal.Instant,
): Promise<IntakeDay> {
	return inOrganisation(db, organisationId, async (tx) => {
		const said = await readIntakeSetting(tx, organisationId);
		const today = await countIntakeOf(tx, organisationId, dayInBerlin(now).toString());
		const stoppedSince = await readStop(tx, organisationId);
		return { mostPerDay: said?.mostPerDay ?? usualPerDay, today, stoppedSince };
	});
}

/** Sets how much the account's centre takes in a day, where the account is an admin, and writes down who did it. */
export function saveIntakeSetting(
	db: Db,
	account: AccountKey,
	setting: IntakeSetting,
	now: Temporal.Instant,
): Promise<Result<null, AdminsOnly>> {
	return asAdmin(db, account, async (tx) => {
		await setIntakeSetting(tx, account.organisationId, setting);
		await appendAuditEntry(tx, account.organisationId, {
			actor: account.accountId,
			action: 'intake-set',
			facts: { ...setting },
			on: dayInBerlin(now),
		});
		return ok(null);
	});
}
