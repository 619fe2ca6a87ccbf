import { sql } from 'kysely';
import pg from 'pg';
import type { Db } from '../connection.ts';
import { isConnectionLoss } from '../connection-loss.ts';

/** The tables in whose files dead copies of rows stay until the next time. */
export interface NotRewritten {
	/** Somebody was using them. */
	readonly inUse: readonly string[];
	/** The server could not do it, and says why in a code (SQLSTATE). */
	readonly failed: readonly { readonly table: string; readonly code: string }[];
}

/**
 * Writes all tables that hold sealed things into fresh files, each in a transaction of its own, so that no dead copy
 * of a row stays behind. One that cannot be written anew keeps no other from it.
 */
export async function rewriteTables(db: Db): Promise<NotRewritten> {
	const { rows } = await sql<{ name: string }>`SELECT name FROM sealed_tables() AS t (name)`.execute(db);
	const inUse: string[] = [];
	const failed: { table: string; code: string }[] = [];
	for (const { name } of rows) {
		try {
			const rewritten = await sql<{ is_done: boolean }>`SELECT rewrite_table(${name}) AS is_done`.execute(db);
			if (!rewritten.rows[0]?.is_done) inUse.push(name);
		} catch (error) {
			if (!(error instanceof pg.DatabaseError) || isConnectionLoss(error)) throw error;
			failed.push({ table: name, code: error.code ?? '' });
		}
	}
	return { inUse, failed };
}
