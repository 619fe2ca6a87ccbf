import { sql } from 'kysely';
import type { Db, Tx } from './connection.ts';

/** What the database knows of a set-up code. */
export interface SetupToken {
	readonly expiresAt: Temporal.Instant;
	readonly usedAt: Temporal.Instant | null;
}

/** Puts one set-up code in the place of all earlier ones, so that only the newest link works. Owner only. */
export function replaceSetupTokens(db: Db, codeSha256: Buffer, expiresAt: Temporal.Instant): Promise<void> {
	return db.transaction().execute(async (tx) => {
		await tx.deleteFrom('setup_token').where('used_at', 'is', null).execute();
		await tx
			.insertInto('setup_token')
			.values({ code_sha256: codeSha256, expires_at: expiresAt.toString() })
			.execute();
	});
}

/** Finds a set-up code by its hash and keeps others from using it until the transaction ends. */
export async function lockSetupToken(tx: Tx, codeSha256: Buffer): Promise<SetupToken | undefined> {
	const { rows } = await sql<{
		expires_at: Temporal.Instant;
		used_at: Temporal.Instant | null;
	}>`SELECT expires_at, used_at FROM lock_setup_token(${codeSha256})`.execute(tx);
	const [row] = rows;
	return row && { expiresAt: row.expires_at, usedAt: row.used_at };
}

/** Marks a set-up code as used. */
export async function useSetupToken(tx: Tx, codeSha256: Buffer): Promise<void> {
	await sql`SELECT use_setup_token(${codeSha256})`.execute(tx);
}

/** Whether this house was ever given a set-up code. */
export async function hasSetupToken(db: Db): Promise<boolean> {
	return (await db.selectFrom('setup_token').select('created_at').limit(1).executeTakeFirst()) !== undefined;
}
