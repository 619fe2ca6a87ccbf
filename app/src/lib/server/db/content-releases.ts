import { sql } from 'kysely';
import type { Db } from './connection.ts';

/** The SHA-256 of the content of a kind that was loaded last; `undefined` before the first. */
export async function findContentRelease(db: Db, kind: string): Promise<string | undefined> {
	const row = await db
		.selectFrom('content_release')
		.select('sha256')
		.where('kind', '=', kind)
		.executeTakeFirst();
	return row?.sha256;
}

/** Records that content of a kind was loaded, in the transaction that loads it. */
export async function recordContentRelease(db: Db, kind: string, sha256: string): Promise<void> {
	await db
		.insertInto('content_release')
		.values({ kind, sha256 })
		.onConflict((conflict) => conflict.column('kind').doUpdateSet({ sha256, loaded_at: sql`now()` }))
		.execute();
}
