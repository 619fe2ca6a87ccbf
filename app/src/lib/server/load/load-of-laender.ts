import { dayInBerlin, err, ok, type Result } from '@schutznetz/kernel';
import { type Db, inOrganisation } from '../db/index.ts';
import { type LandLoad, sumLoadByLand } from '../db/team/load-reports.ts';
import type { Member } from '../participants/index.ts';

/** The sums of Länder with three centres or more, of months that are closed, for the office. */
export async function loadOfLaender(
	db: Db,
	member: Member,
	now: Temporal.Instant,
): Promise<Result<readonly LandLoad[], { readonly kind: 'officeOnly' }>> {
	if (member.role !== 'office') return err({ kind: 'officeOnly' });
	const today = dayInBerlin(now).toString();
	return ok(await inOrganisation(db, member.organisationId, (tx) => sumLoadByLand(tx, today)));
}
