import { sql } from 'kysely';
import type pg from 'pg';
import type { Db, Tx } from '../connection.ts';
import { schemaName } from '../connection.ts';

/** What names this installation, and the key that vouches for its centres. */
export interface Instance {
	readonly id: string;
	readonly rootPublic: Uint8Array | null;
}

/** Gives a database its name once; one that has a name, its own or a backup's, keeps it. Owner only. */
export async function ensureInstance(owner: pg.Client): Promise<void> {
	await owner.query(
		`INSERT INTO ${schemaName}.instance (id) VALUES (gen_random_uuid()) ON CONFLICT DO NOTHING`,
	);
}

/** The installation's name; every prepared database has one. */
export async function readInstance(db: Db): Promise<Instance> {
	const row = await db.selectFrom('instance').select(['id', 'root_public']).executeTakeFirstOrThrow();
	return { id: row.id, rootPublic: row.root_public };
}

/** Sets the root's public key for the office that the transaction acts for; false where there is one already. */
export async function foundRoot(tx: Tx, rootPublic: Uint8Array): Promise<boolean> {
	const { rows } = await sql<{ founded: boolean }>`SELECT found_root(${rootPublic}) AS founded`.execute(tx);
	return rows[0]?.founded === true;
}

/** Sets the root's public key; false when there is one already, as clients hold on to the first. Owner only. */
export async function setRootPublic(ownerDb: Db, rootPublic: Uint8Array): Promise<boolean> {
	const { numUpdatedRows } = await ownerDb
		.updateTable('instance')
		.set({ root_public: rootPublic })
		.where('root_public', 'is', null)
		.executeTakeFirst();
	return numUpdatedRows === 1n;
}
