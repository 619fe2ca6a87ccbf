import { createHash, type Hash } from 'node:crypto';
import type pg from 'pg';
import { connectClient } from '../connect.ts';
import { describeDatabaseProblem } from '../database-problem.ts';
import { inTransaction } from '../migrate.ts';
import { readRows, settleDumpSession } from './copy-rows.ts';
import { type DumpTable, listDumpTables } from './dump-tables.ts';

/** Begins the hash of one table: its name and columns belong to its content. */
export function startTableHash(table: DumpTable): Hash {
	return createHash('sha256').update(`${JSON.stringify([table.name, table.columns])}\n`);
}

/** The hash of a whole database from those of its tables; the order of the tables does not matter. */
export function combineTableHashes(hashes: ReadonlyMap<string, string>): string {
	const lines = [...hashes].map(([name, hash]) => `${name} ${hash}\n`).sort();
	return createHash('sha256').update(lines.join('')).digest('hex');
}

/** `contentHash` inside a transaction for which `settleDumpSession` was called. */
export async function hashContent(owner: pg.Client): Promise<string> {
	const hashes = new Map<string, string>();
	for (const table of await listDumpTables(owner)) {
		const hash = startTableHash(table);
		for await (const chunk of readRows(owner, table)) hash.update(chunk);
		hashes.set(table.name, hash.digest('hex'));
	}
	return combineTableHashes(hashes);
}

/**
 * SHA-256 over every row of every table, in hexadecimal. Two databases with the same rows have the same hash,
 * whatever their server's version, their files or the order of their rows.
 */
export async function contentHash(ownerUrl: string): Promise<string> {
	const owner = await connectClient(ownerUrl, 'DATABASE_OWNER_URL');
	if (!owner.ok) throw new Error(describeDatabaseProblem(owner.error));
	try {
		return await inTransaction(
			owner.value,
			async () => {
				await settleDumpSession(owner.value);
				return hashContent(owner.value);
			},
			'ISOLATION LEVEL REPEATABLE READ READ ONLY',
		);
	} finally {
		await owner.value.end();
	}
}
