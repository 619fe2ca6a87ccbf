import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
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

	test('a connection and its timers hold nothing of the request that opened it', async () => {
		const request = new AsyncLocalStorage<string>();
		const seen: (string | undefined)[] = [];
		const connect = pg.Client.prototype.connect as (...args: readonly unknown[]) => unknown;
		const watchConnect = vi.spyOn(pg.Client.prototype, 'connect').mockImplementation(function (
			this: pg.Client,
			...args
		) {
			seen.push(request.getStore());
			return connect.apply(this, args);
		} as typeof pg.Client.prototype.connect);
		const setTimer = globalThis.setTimeout;
		const watchTimers = vi.spyOn(globalThis, 'setTimeout').mockImplementation(((...args: never) => {
			seen.push(request.getStore());
			return setTimer(...(args as Parameters<typeof setTimer>));
		}) as typeof setTimeout);
		const pool = database.pool(database.appUrl, 1);
		const asked = request.run('an address', async () => {
			for (let nth = 0; nth < 2; nth++) await sql`SELECT 1`.execute(pool);
			return request.getStore();
		});
		expect(await asked).toBe('an address');
		watchConnect.mockRestore();
		watchTimers.mockRestore();
		// One connection, and at least its timer while it connects and one each time it is given back.
		expect(seen.length).toBeGreaterThanOrEqual(4);
		expect(seen.filter((held) => held !== undefined)).toEqual([]);
	});
});
