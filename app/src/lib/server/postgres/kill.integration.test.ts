import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startEmbedded } from './index.ts';
import { isProcessAlive, readPostmasterFile } from './postmaster-file.ts';

let dataFolder: string;
let writer: Writer | undefined;

beforeEach(() => {
	dataFolder = mkdtempSync(join(tmpdir(), 'schutznetz-kill-'));
});
afterEach(async () => {
	writer?.process.kill('SIGKILL');
	const server = readPostmasterFile(join(dataFolder, 'postgres'));
	if (server?.isAlive) process.kill(server.pid, 'SIGKILL');
	while (server && isProcessAlive(server.pid)) await sleep(20);
	rmSync(dataFolder, { recursive: true, force: true });
});

/** The writer process, with what it has said so far. */
interface Writer {
	readonly process: ChildProcess;
	readonly lines: string[];
}

function startWriter(first: number): Writer {
	const child = spawn(
		process.execPath,
		[join(import.meta.dirname, 'testing/writer.ts'), dataFolder, String(first)],
		{
			stdio: ['ignore', 'pipe', 'inherit'],
		},
	);
	const lines: string[] = [];
	createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
	return { process: child, lines };
}

const committed = ({ lines }: Writer): number[] => lines.filter((line) => /^\d+$/.test(line)).map(Number);

async function until(isSo: () => boolean, what: string): Promise<void> {
	const deadline = Date.now() + 30_000;
	while (!isSo()) {
		if (Date.now() > deadline) throw new Error(`waited 30 seconds for ${what}; ${writer?.lines.slice(-3)}`);
		await sleep(5);
	}
}

async function storedIds(): Promise<Set<number>> {
	const started = await startEmbedded({ dataFolder });
	if (!started.ok) throw new Error(JSON.stringify(started.error));
	const client = new pg.Client(started.value.ownerUrl);
	await client.connect();
	const { rows } = await client.query<{ id: number }>('SELECT id FROM public.written');
	await client.end();
	await started.value.stop();
	return new Set(rows.map(({ id }) => id));
}

const rounds = 10;

describe('nothing that was committed is lost', () => {
	test(`when the app is killed ${rounds} times under writes; the next start takes the orphan away`, async () => {
		const all: number[] = [];
		for (let round = 0; round < rounds; round += 1) {
			writer = startWriter(round * 1_000_000);
			const { process: child } = writer;
			const wanted = 20 + ((round * 37) % 90);
			const current = writer;
			await until(() => committed(current).length >= wanted, `${wanted} rows`);
			const orphan = readPostmasterFile(join(dataFolder, 'postgres'));
			child.kill('SIGKILL');
			await once(child, 'close');
			expect(orphan?.isAlive && isProcessAlive(orphan.pid)).toBe(true);
			all.push(...committed(current));
		}
		const stored = await storedIds();
		expect(all.length).toBeGreaterThanOrEqual(rounds * 20);
		expect(all.filter((id) => !stored.has(id))).toEqual([]);
	});

	test(`when PostgreSQL is killed ${rounds} times under writes; the running app brings it back`, async () => {
		writer = startWriter(0);
		const current = writer;
		for (let round = 0; round < rounds; round += 1) {
			const wanted = committed(current).length + 20 + ((round * 37) % 90);
			await until(() => committed(current).length >= wanted, `${wanted} rows`);
			const server = readPostmasterFile(join(dataFolder, 'postgres'));
			if (!server?.isAlive) throw new Error('the server that writes is not there');
			process.kill(server.pid, 'SIGKILL');
			await until(() => current.lines.filter((line) => line === 'restarted').length > round, 'the restart');
		}
		const before = committed(current).length;
		await until(() => committed(current).length > before + 20, 'rows after the last restart');
		current.process.kill('SIGKILL');
		await once(current.process, 'close');
		const all = committed(current);
		const stored = await storedIds();
		expect(all.length).toBeGreaterThanOrEqual(rounds * 20);
		expect(all.filter((id) => !stored.has(id))).toEqual([]);
	});

	test('when both are killed at once; the stale postmaster.pid does not stop the next start', async () => {
		writer = startWriter(0);
		const current = writer;
		await until(() => committed(current).length >= 50, '50 rows');
		const server = readPostmasterFile(join(dataFolder, 'postgres'));
		current.process.kill('SIGKILL');
		if (server) process.kill(server.pid, 'SIGKILL');
		await once(current.process, 'close');
		const stored = await storedIds();
		expect(committed(current).filter((id) => !stored.has(id))).toEqual([]);
	});
});
