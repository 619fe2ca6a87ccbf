import { type Db, inOrganisation } from '../db/index.ts';
import { type AccountKey, readDrillDay, setDrillDay } from '../db/team/accounts.ts';
import { listUnlockers, type StoredUnlocker } from '../db/team/unlockers.ts';
import { utcDayOf } from './sessions.ts';

/** The ways into an account, as its owner may see them. */
export interface WaysIn {
	readonly unlockers: readonly Pick<StoredUnlocker, 'id' | 'kind' | 'madeOn'>[];
	/** When the ways back were last tried; null for never. */
	readonly drilledOn: string | null;
}

/** Reads the ways into an account. */
export function readWaysIn(db: Db, { organisationId, accountId }: AccountKey): Promise<WaysIn> {
	return inOrganisation(db, organisationId, async (tx) => ({
		unlockers: (await listUnlockers(tx, accountId)).map(({ id, kind, madeOn }) => ({ id, kind, madeOn })),
		drilledOn: await readDrillDay(tx, accountId),
	}));
}

/** Writes down that the ways back were tried today. */
export async function noteDrill(
	db: Db,
	{ organisationId, accountId }: AccountKey,
	now: Temporal.Instant,
): Promise<void> {
	await inOrganisation(db, organisationId, (tx) => setDrillDay(tx, accountId, utcDayOf(now)));
}
