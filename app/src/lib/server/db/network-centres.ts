import { sql } from 'kysely';
import type { Tx } from './connection.ts';
import type { OrganisationId } from './schema.ts';

/** A centre as the network's office has to know it. */
export interface NetworkCentreRow {
	readonly id: OrganisationId;
	readonly name: string;
	readonly isDemo: boolean;
	/** 'YYYY-MM-DD': the day that the root's entry names; null before that. */
	readonly foundedOn: string | null;
	/** How many entries its roster has. */
	readonly entries: number;
	/** The last week that has a key; null where none has. */
	readonly lastEpoch: number | null;
}

/** Every centre, in a transaction that acts for the office. */
export async function listNetworkCentres(tx: Tx): Promise<readonly NetworkCentreRow[]> {
	const { rows } = await sql<{
		id: OrganisationId;
		name: string;
		is_demo: boolean;
		founded_on: string | null;
		entries: number;
		last_epoch: number | null;
	}>`SELECT * FROM list_centres()`.execute(tx);
	return rows.map(({ is_demo: isDemo, founded_on: foundedOn, last_epoch: lastEpoch, ...row }) => ({
		...row,
		isDemo,
		foundedOn,
		lastEpoch,
	}));
}
