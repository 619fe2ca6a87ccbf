import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isConnectionLoss } from './connection-loss.ts';
import { type TemporaryDatabase, temporaryDatabase, testEngines } from './testing/index.ts';

describe.each(testEngines)('a pool, on $name', (engine) => {
	let database: TemporaryDatabase;
	beforeAll(async () => {
		database = await temporaryDatabase(engine);
	});
	afterAll(() => database.stop());

	test('lives on when the server ends a connection in the middle of a transaction that asks nothing', async () => {
		const pool = database.pool(database.appUrl, 1);
		const broken = pool.transaction().execute(async (tx) => {
			const { rows } = await sql<{ pid: number }>`SELECT pg_backend_pid() AS pid`.execute(tx);
			await sql`SELECT pg_terminate_backend(${rows[0]?.pid})`.execute(database.app);
			// Its word arrives between two of our statements, where nobody waits for one.
			await sleep(200);
			await sql`SELECT 1`.execute(tx);
		});
		expect(await broken.catch(isConnectionLoss)).toBe(true);
		expect((await sql`SELECT 1 AS one`.execute(pool)).rows).toEqual([{ one: 1 }]);
	});
});
