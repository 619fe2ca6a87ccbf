import { sql } from 'kysely';
import type { Tx } from '../connection.ts';

/** Lets one transaction at a time load content; reading goes on meanwhile. */
export async function lockContentReleases(tx: Tx): Promise<void> {
	await sql`LOCK TABLE content_release IN EXCLUSIVE MODE`.execute(tx);
}
