import { err, ok, type Result } from '@schutznetz/kernel';
import { type Db, inOrganisation } from '../db/index.ts';
import { findOrganisation } from '../db/organisations.ts';
import type { AccountKey } from '../db/team/accounts.ts';
import { type LoadReport, listLoadReports, writeLoadReport } from '../db/team/load-reports.ts';
import { firstOpenMonth } from './first-open-month.ts';

/** Why a month was not stored. */
export type LoadRefusal =
	/** Only centres stand in sums: what anybody else adds would uncover theirs. */
	| { readonly kind: 'no-centre' }
	| { readonly kind: 'month-closed'; readonly month: string; readonly firstOpen: string };

/** What a centre has said of its months, to its own people. */
export function ownLoad(db: Db, { organisationId }: AccountKey): Promise<readonly LoadReport[]> {
	return inOrganisation(db, organisationId, listLoadReports);
}

/** Says it for one month, once more if need be, until that month is closed. */
export function reportLoad(
	db: Db,
	{ organisationId }: AccountKey,
	report: LoadReport,
	now: Temporal.Instant,
): Promise<Result<null, LoadRefusal>> {
	return inOrganisation(db, organisationId, async (tx): Promise<Result<null, LoadRefusal>> => {
		const { kind } = await findOrganisation(tx, organisationId);
		if (kind !== 'centre') return err({ kind: 'no-centre' });
		const firstOpen = firstOpenMonth(now);
		if (report.month < firstOpen) return err({ kind: 'month-closed', month: report.month, firstOpen });
		await writeLoadReport(tx, organisationId, report);
		return ok(null);
	});
}
