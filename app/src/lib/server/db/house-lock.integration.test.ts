import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { holdHouseLock } from './house-lock.ts';
import { type TestServer, testEngines } from './testing/index.ts';

describe.each(testEngines)('the lock of a house, on $name', (engine) => {
	let server: TestServer;
	beforeAll(async () => {
		server = await engine.start();
	});
	afterAll(() => server.stop());

	test('is shared by those that serve, comes back after a break, and waits for a restore', async () => {
		const owner = new pg.Client(server.ownerUrl);
		await owner.connect();
		const app = new pg.Client(server.appUrl);
		await app.connect();
		const holders = async () =>
			(
				await owner.query<{ pid: number }>(
					"SELECT pid FROM pg_locks WHERE locktype = 'advisory' ORDER BY pid",
				)
			).rows;
		const one = await holdHouseLock(server.appUrl);
		const two = await holdHouseLock(server.appUrl);
		if (!one.ok || !two.ok) throw new Error('it was not taken');
		const [first] = await holders();
		await app.query('SELECT pg_terminate_backend($1)', [first?.pid]);
		await expect.poll(async () => (await holders()).length, { timeout: 5_000 }).toBe(1);
		await expect.poll(async () => (await holders()).length, { timeout: 5_000 }).toBe(2);
		expect(await holders()).not.toContainEqual(first);
		await one.value.release();
		await two.value.release();
		await expect.poll(holders).toEqual([]);

		await owner.query('BEGIN');
		await owner.query('SELECT pg_try_advisory_xact_lock(7254881094)');
		expect(await holdHouseLock(server.appUrl)).toEqual({ ok: false, error: { kind: 'beingRestored' } });
		await Promise.all([owner.end(), app.end()]);
	});
});
