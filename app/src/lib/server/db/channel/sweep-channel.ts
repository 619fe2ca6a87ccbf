import { sql } from 'kysely';
import type { Db } from '../connection.ts';

/** Removes what expired before this day and writes what is left anew, in the order of its hashes. */
export async function sweepChannel(db: Db, today: string): Promise<void> {
	await sql`SELECT sweep_channel(${today})`.execute(db);
	await sql`SELECT sweep_team_records()`.execute(db);
	await sql`SELECT sweep_mediations()`.execute(db);
}
