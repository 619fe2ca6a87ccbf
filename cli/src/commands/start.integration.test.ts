import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildApp } from '../build-app.ts';

const program = join(import.meta.dirname, '../schutznetz.ts');

interface Run {
	readonly child: ChildProcess;
	readonly output: () => string;
	readonly ended: Promise<number | null>;
}

let folder: string;
let port: number;
let runs: Run[];

beforeAll(async () => {
	const built = await buildApp(() => {});
	if (!built.ok) throw new Error(built.error);
});
beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'schutznetz-start-'));
	// As root the database's account passes through here.
	chmodSync(folder, 0o755);
	const server = await listen(0);
	const address = server.address();
	port = typeof address === 'object' && address ? address.port : 0;
	await new Promise((done) => server.close(done));
	runs = [];
});
afterEach(async () => {
	for (const { child } of runs) child.kill('SIGTERM');
	await Promise.all(runs.map(({ ended }) => ended));
	const left = serverPid();
	if (left !== undefined) process.kill(left, 'SIGQUIT');
	rmSync(folder, { recursive: true, force: true });
});

const listen = (at: number): Promise<Server> =>
	new Promise((done) => {
		const server = createServer();
		server.listen(at, '127.0.0.1', () => done(server));
	});

function run(args: readonly string[], env: Record<string, string> = {}): Run {
	const child = spawn(process.execPath, [program, ...args], {
		env: { PATH: process.env.PATH, PORT: String(port), DATA_DIR: join(folder, 'data'), ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let output = '';
	const take = (chunk: Buffer): void => {
		output += chunk.toString('utf8');
	};
	child.stdout.on('data', take);
	child.stderr.on('data', take);
	const ended = new Promise<number | null>((done) => child.once('close', done));
	const started = { child, output: () => output, ended };
	runs.push(started);
	return started;
}

/** Waits until it answers; returns the milliseconds since the call. */
async function ready(started: Run): Promise<number> {
	const startedAt = performance.now();
	for (;;) {
		const answer = await fetch(`http://127.0.0.1:${port}/ready`).catch(() => undefined);
		if (answer?.ok) return performance.now() - startedAt;
		if (started.child.exitCode !== null) throw new Error(`it ended:\n${started.output()}`);
		await sleep(20);
	}
}

function serverPid(): number | undefined {
	const file = join(folder, 'data/postgres/postmaster.pid');
	return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : undefined;
}

describe('schutznetz start', () => {
	test('refuses a busy port before it touches anything', async () => {
		const other = await listen(port);
		const refused = run(['start']);
		expect(await refused.ended).toBe(1);
		expect(refused.output()).toMatch(new RegExp(`^Port ${port} ist schon belegt[^\n]+\\.\n$`));
		expect(existsSync(join(folder, 'data'))).toBe(false);
		await new Promise((done) => other.close(done));
	});

	test('refuses wrong settings and an unreachable server, a sentence each', async () => {
		const settings = run(['start'], { PORT: 'abc', LOG_LEVEL: 'loud' });
		expect(await settings.ended).toBe(1);
		expect(settings.output().trim().split('\n')).toHaveLength(2);
		const server = run(['start'], {
			DATABASE_URL: 'postgres://app:geheim@127.0.0.1:1/schutznetz',
			DATABASE_OWNER_URL: 'postgres://owner:geheim@127.0.0.1:1/schutznetz',
		});
		expect(await server.ended).toBe(1);
		expect(server.output()).toMatch(/^Unter DATABASE_OWNER_URL antwortet kein PostgreSQL[^\n]+\.\n$/m);
		expect(server.output()).not.toContain('geheim');
	});

	test('starts empty with a set-up link, refuses a twin, drains on Ctrl-C and leaves nothing running', async () => {
		const first = run(['start', '--empty']);
		await ready(first);
		const link = `http://team.localhost:${port}/de/einrichten#`;
		await expect.poll(() => first.output()).toContain(link);
		expect(first.output()).toContain(join(folder, 'data'));
		const serving = readFileSync(`/proc/${first.child.pid}/environ`, 'utf8');
		expect(serving).not.toContain('schutznetz_owner');

		const twin = run(['start'], { PORT: String(port + 1) });
		expect(await twin.ended).toBe(1);
		expect(twin.output()).toContain('läuft Schutznetz schon');

		first.child.kill('SIGINT');
		expect(await first.ended).toBe(0);
		expect(serverPid()).toBeUndefined();
	});

	test('starts the second time in under 3 seconds, and again after kill -9', async () => {
		const first = run(['start']);
		await ready(first);
		first.child.kill('SIGINT');
		expect(await first.ended).toBe(0);

		// The fastest of three: what else the machine is doing must not decide.
		let second = run(['start']);
		let fastest = await ready(second);
		for (let again = 1; again < 3 && fastest >= 3_000; again += 1) {
			second.child.kill('SIGINT');
			expect(await second.ended).toBe(0);
			second = run(['start']);
			fastest = Math.min(fastest, await ready(second));
		}
		expect(fastest).toBeLessThan(3_000);
		const orphan = serverPid();
		second.child.kill('SIGKILL');
		await second.ended;
		expect(serverPid()).toBe(orphan);

		const third = run(['start']);
		await ready(third);
		expect(serverPid()).not.toBe(orphan);
		third.child.kill('SIGTERM');
		expect(await third.ended).toBe(0);
		expect(serverPid()).toBeUndefined();
	});

	test('stays ready when PostgreSQL is killed', async () => {
		const started = run(['start']);
		await ready(started);
		const killed = serverPid();
		if (killed === undefined) throw new Error('no server');
		process.kill(killed, 'SIGKILL');
		await expect.poll(() => serverPid(), { timeout: 20_000 }).not.toBe(killed);
		await ready(started);
		expect(started.output()).toContain('wird neu gestartet');
		started.child.kill('SIGTERM');
		expect(await started.ended).toBe(0);
	});
});
