import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Origins } from '../../src/lib/doors.ts';

export type RunningHouse = {
	readonly origins: Origins;
	readonly dataDir: string;
	/** Where everything that the process writes goes, both streams. */
	readonly logPath: string;
	readonly pid: number;
	readonly port: number;
	readonly stop: () => Promise<number | null>;
	/** Ends the process without a word, as a power cut does; its data stays, for a start in the same place. */
	readonly kill: () => Promise<void>;
};

/** Where a house stood before, to start it there again. */
export type Place = { readonly dataDir: string; readonly port: number };

const root = join(import.meta.dirname, '../../..');

/** A port that was free a moment ago. */
function freePort(): Promise<number> {
	return new Promise((done, fail) => {
		const server = createServer();
		server.once('error', fail);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() =>
				typeof address === 'object' && address ? done(address.port) : fail(new Error('no port')),
			);
		});
	});
}

/** Starts Schutznetz by its own command in a folder of its own, as `npm start` does, and waits until it serves. */
export async function startHouse(
	args: readonly string[] = [],
	env: Record<string, string> = {},
	place?: Place,
): Promise<RunningHouse> {
	const port = place?.port ?? (await freePort());
	// Directly below the temporary folder: the database's account must reach it.
	const dataDir = place?.dataDir ?? mkdtempSync(join(tmpdir(), 'schutznetz-house-'));
	const logPath = `${dataDir}.log`;
	const log = openSync(logPath, 'a');
	const child = spawn(process.execPath, [join(root, 'cli/src/schutznetz.ts'), 'start', ...args], {
		cwd: root,
		env: {
			...process.env,
			RATE_LIMIT_PER_MINUTE: '0',
			WORK_BITS: '0',
			FIRST_MESSAGES_PER_DAY: '100000',
			...env,
			PORT: String(port),
			DATA_DIR: dataDir,
		},
		stdio: ['ignore', log, log],
	});
	closeSync(log);
	const ended = new Promise<number | null>((done) => child.on('close', done));
	let hasEnded = false;
	void ended.then(() => {
		hasEnded = true;
	});
	const origins = {
		public: `http://localhost:${port}`,
		seeker: `http://info.localhost:${port}`,
		staff: `http://team.localhost:${port}`,
	};
	const giveUpAt = Date.now() + 300_000;
	while (!(await isReady(port))) {
		if (hasEnded || Date.now() > giveUpAt)
			throw new Error(`the house did not start:\n${readFileSync(logPath, 'utf8')}`);
		await new Promise((done) => setTimeout(done, 50));
	}
	return {
		origins,
		dataDir,
		logPath,
		pid: child.pid ?? 0,
		port,
		stop: async () => {
			child.kill('SIGTERM');
			const code = await ended;
			for (const path of [dataDir, logPath]) rmSync(path, { recursive: true, force: true });
			return code;
		},
		kill: async () => {
			child.kill('SIGKILL');
			await ended;
		},
	};
}

async function isReady(port: number): Promise<boolean> {
	try {
		return (await fetch(`http://127.0.0.1:${port}/ready`)).ok;
	} catch {
		return false;
	}
}
