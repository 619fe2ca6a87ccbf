import { sql } from 'kysely';
import type { Db } from './connection.ts';

/** Whether the database answers, with the serving role's own rights on its own tables. */
export async function pingDatabase(db: Db): Promise<boolean> {
	try {
		await sql`SELECT kind FROM content_release LIMIT 1`.execute(db);
		return true;
	} catch {
		return false;
	}
}
