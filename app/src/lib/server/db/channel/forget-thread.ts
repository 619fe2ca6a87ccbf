import { sql } from 'kysely';
import type { Db } from '../connection.ts';
import { forgetConversation } from '../team/forget-conversation.ts';
import { forgetPieces } from './pieces.ts';

/** What the tokens of one conversation open, by their hashes; pieces of files are named among the slots. */
export interface ForgetOrder {
	readonly slots: readonly { readonly id: Uint8Array; readonly tokenHash: Uint8Array }[];
	readonly deletionHash: Uint8Array;
}

/** Deletes slots, pieces, first message and conversation, all or nothing; says nothing of what there was. */
export async function forgetThread(db: Db, { slots, deletionHash }: ForgetOrder): Promise<void> {
	const ids = slots.map(({ id }) => Buffer.from(id));
	const hashes = slots.map(({ tokenHash }) => Buffer.from(tokenHash));
	await db.transaction().execute(async (tx) => {
		// The intake first: a counsellor who is just taking the message out of it has made the conversation then.
		await sql`SELECT forget_thread(${ids}::bytea[], ${hashes}::bytea[], ${deletionHash})`.execute(tx);
		await forgetPieces(tx, ids, hashes);
		await forgetConversation(tx, deletionHash);
	});
}
