import { setTimeout as sleep } from 'node:timers/promises';
import { err, ok, type Result } from '@schutznetz/kernel';
import type pg from 'pg';
import { connectClient } from './connect.ts';
import { isConnectionLoss, reasonOf } from './connection-loss.ts';
import type { DatabaseProblem } from './database-problem.ts';

/** Any number that no other program on the same database is likely to take, and not that of the migrations. */
const lockNumber = 7_254_881_094;

/** Says to every other process, for as long as it is held, that a Schutznetz serves from this database. */
export interface HouseLock {
	release(): Promise<void>;
}

/**
 * Takes the lock that several serving processes share and that a restore needs alone. When its connection
 * breaks, it is taken again as soon as the server answers.
 */
export async function holdHouseLock(appUrl: string): Promise<Result<HouseLock, DatabaseProblem>> {
	const first = await takeLock(appUrl);
	if (!first.ok) return first;
	let client = first.value;
	const released = new AbortController();
	const watch = (): void => {
		client.once('end', () => void takeAgain());
	};
	const takeAgain = async (): Promise<void> => {
		while (!released.signal.aborted) {
			await sleep(500, undefined, { ref: false });
			const again = released.signal.aborted ? undefined : await takeLock(appUrl);
			if (!again?.ok) continue;
			client = again.value;
			if (released.signal.aborted) await client.end();
			else watch();
			return;
		}
	};
	watch();
	return ok({
		async release() {
			released.abort();
			await client.end();
		},
	});
}

async function takeLock(appUrl: string): Promise<Result<pg.Client, DatabaseProblem>> {
	const connected = await connectClient(appUrl, 'DATABASE_URL');
	if (!connected.ok) return connected;
	const client = connected.value;
	try {
		const { rows } = await client.query<{ taken: boolean }>(
			'SELECT pg_try_advisory_lock_shared($1) AS taken',
			[lockNumber],
		);
		if (rows[0]?.taken) return connected;
	} catch (error) {
		await client.end();
		if (!isConnectionLoss(error)) throw error;
		return err({ kind: 'connectionLost', reason: reasonOf(error) });
	}
	await client.end();
	return err({ kind: 'beingRestored' });
}

/** Whether nobody serves from the database; nobody can begin to until the running transaction ends. */
export async function keepServingOut(owner: pg.Client): Promise<boolean> {
	const { rows } = await owner.query<{ taken: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS taken', [
		lockNumber,
	]);
	return rows[0]?.taken === true;
}
