import { sql } from 'kysely';
import type { Db, Tx } from '../connection.ts';

/** Deletes the conversation that a seeker's word opens, with its keys; says nothing of whether there was one. */
export async function forgetConversation(db: Db | Tx, deletionHash: Uint8Array): Promise<void> {
	await sql`SELECT forget_conversation(${deletionHash})`.execute(db);
}
