import { ok, type Result } from '@schutznetz/kernel';
import { intakeDays } from '../counselling/index.ts';
import { listAwayCentres } from '../db/channel/cover.ts';
import { listStopped } from '../db/channel/intake-stop.ts';
import { readProfile } from '../db/channel/statements.ts';
import { type Db, inOrganisation } from '../db/index.ts';
import type { NetworkCentreRow } from '../db/network-centres.ts';
import { type AccountEntry, type AccountKey, listAccounts } from '../db/team/accounts.ts';
import { type Invitation, listInvitations } from '../db/team/invitations.ts';
import { listSealedKeys } from '../db/team/sealed-keys.ts';
import { confirmedProfile } from '../roster/index.ts';
import { centresOf, type OfficeOnly } from './office-of.ts';

/** A centre with who waits there to be its first; of one that is founded nobody is named. */
export interface NetworkCentre extends NetworkCentreRow {
	readonly accounts: readonly AccountEntry[];
	readonly invitations: readonly Invitation[];
	/** Whether it takes first messages, by its public profile; null where it has none. */
	readonly intake: 'open' | 'closed' | null;
	/** In which languages and on what it advises, by that profile; null where it has none that an admin stands by. */
	readonly offer: { readonly languages: readonly string[]; readonly topics: readonly string[] } | null;
	/** 'YYYY-MM-DD': since when the office lets nobody write there; null where it does. */
	readonly stoppedSince: string | null;
	/** Nobody of its team has looked for so long that it takes no first messages. */
	readonly isAway: boolean;
}

/** What the office's page shows and works with. */
export interface Network {
	/** The root's private half, sealed to the one who asks; null where it is not hers to use. */
	readonly wrappedRoot: Uint8Array | null;
	readonly centres: readonly NetworkCentre[];
}

/** The centres of the network, for its office. */
export async function readNetwork(
	db: Db,
	account: AccountKey,
	now: Temporal.Instant,
): Promise<Result<Network, OfficeOnly>> {
	const rows = await centresOf(db, account);
	if (!rows.ok) return rows;
	const stopped = await listStopped(db);
	const away = await listAwayCentres(db, intakeDays(now).awaySince);
	const centres: NetworkCentre[] = [];
	for (const row of rows.value) {
		// From its founding on a centre's people are its own affair.
		const people =
			row.entries > 0
				? { accounts: [], invitations: [] }
				: await inOrganisation(db, row.id, async (tx) => ({
						accounts: await listAccounts(tx, row.id),
						invitations: await listInvitations(tx, row.id),
					}));
		const said = await confirmedProfile(db, row.id);
		const hasProfile = said !== undefined || (await readProfile(db, row.id)) !== undefined;
		centres.push({
			...row,
			...people,
			intake: hasProfile ? (said?.intake === 'closed' ? 'closed' : 'open') : null,
			offer: said ? { languages: textsOf(said.languages), topics: textsOf(said.topics) } : null,
			stoppedSince: stopped.get(row.id) ?? null,
			isAway: away.has(row.id),
		});
	}
	const [root] = await inOrganisation(db, account.organisationId, (tx) =>
		listSealedKeys(tx, account.accountId, 'root/'),
	);
	return ok({ wrappedRoot: root?.wrapped ?? null, centres });
}

const textsOf = (value: unknown): readonly string[] =>
	Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
