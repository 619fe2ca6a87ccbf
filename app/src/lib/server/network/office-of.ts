import { err, ok, type Result } from '@schutznetz/kernel';
import { type Db, inOrganisation, type Tx } from '../db/index.ts';
import { listNetworkCentres, type NetworkCentreRow } from '../db/network-centres.ts';
import { findOrganisation } from '../db/organisations.ts';
import type { AccountKey } from '../db/team/accounts.ts';

/** Only the network's office does this. */
export interface OfficeOnly {
	readonly kind: 'office-only';
}

/** There is no such centre. */
export interface NoCentre {
	readonly kind: 'no-centre';
}

/** Does something in one transaction, where the account is of the office. */
export function asOffice<T, E = never>(
	db: Db,
	{ organisationId }: AccountKey,
	work: (tx: Tx) => Promise<Result<T, E>>,
): Promise<Result<T, E | OfficeOnly>> {
	return inOrganisation(db, organisationId, async (tx): Promise<Result<T, E | OfficeOnly>> => {
		const { kind } = await findOrganisation(tx, organisationId);
		return kind === 'office' ? work(tx) : err({ kind: 'office-only' });
	});
}

/** All centres, for the office. */
export const centresOf = (
	db: Db,
	account: AccountKey,
): Promise<Result<readonly NetworkCentreRow[], OfficeOnly>> =>
	asOffice(db, account, async (tx) => ok(await listNetworkCentres(tx)));

/** One of them, for the office to act on while nobody works there yet. */
export async function unfoundedCentreOf(
	db: Db,
	account: AccountKey,
	centreId: string,
): Promise<Result<NetworkCentreRow, OfficeOnly | NoCentre | { readonly kind: 'already-founded' }>> {
	const all = await centresOf(db, account);
	if (!all.ok) return all;
	const found = all.value.find(({ id }) => id === centreId);
	if (!found) return err({ kind: 'no-centre' });
	return found.entries === 0 ? ok(found) : err({ kind: 'already-founded' });
}
