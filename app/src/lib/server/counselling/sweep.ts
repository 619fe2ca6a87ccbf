import { dayInBerlin } from '@schutznetz/kernel';
import { sweepPieces } from '../db/channel/pieces.ts';
import { sweepChannel } from '../db/channel/sweep-channel.ts';
import type { Db } from '../db/index.ts';

/**
 * Removes what has expired and writes all that is left anew, in an order that has nothing to do with the order in
 * which it came. What this does not reach: rows since the last sweep, freed pages, the database's log of changes
 * (`dropChangeLog`, afterwards), and whoever watches the running server.
 */
export async function sweep(db: Db, now: Temporal.Instant): Promise<void> {
	const today = dayInBerlin(now).toString();
	await sweepChannel(db, today);
	await sweepPieces(db, today);
}
