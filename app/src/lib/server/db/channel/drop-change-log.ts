import { sql } from 'kysely';
import type { Db } from '../connection.ts';

/** Drops the database's log of changes up to here; false where the server's roles may not. */
export async function dropChangeLog(db: Db): Promise<boolean> {
	const { rows } = await sql<{ is_dropped: boolean }>`SELECT drop_change_log() AS is_dropped`.execute(db);
	return rows[0]?.is_dropped ?? false;
}
