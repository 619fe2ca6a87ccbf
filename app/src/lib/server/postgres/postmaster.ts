import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { err, ok, type Result } from '@schutznetz/kernel';
import { failure } from './cluster.ts';
import type { EngineFiles } from './engine-files.ts';
import type { EngineProblem } from './engine-problem.ts';
import { isProcessAlive, readPostmasterFile } from './postmaster-file.ts';
import { type Account, childOptions } from './run-as.ts';

/** Where one server lives. */
export interface ServerPlace {
	readonly clusterFolder: string;
	readonly socketFolder: string;
	readonly logFile: string;
	readonly engine: EngineFiles;
	readonly account: Account;
}

const longestLogBytes = 1_000_000;
const startLimitMs = 60_000;

/** Starts the server and waits until it answers; after a crash this includes its recovery. */
export async function startPostmaster(place: ServerPlace): Promise<Result<ChildProcess, EngineProblem>> {
	const deadline = Date.now() + startLimitMs;
	for (;;) {
		const attempt = await attemptStart(place, deadline);
		if (attempt.ok) return attempt;
		// Backends of a killed server need a moment until they notice; until then the new one refuses.
		const isLeftover =
			attempt.error.kind === 'didNotStart' &&
			/pre-existing shared memory block/.test(attempt.error.lastWords);
		if (!isLeftover || Date.now() > deadline) return attempt;
		await sleep(100);
	}
}

async function attemptStart(
	place: ServerPlace,
	deadline: number,
): Promise<Result<ChildProcess, EngineProblem>> {
	const { clusterFolder, logFile } = place;
	dropStaleFiles(place);
	if (existsSync(logFile) && statSync(logFile).size > longestLogBytes) renameSync(logFile, `${logFile}.1`);
	const logStart = existsSync(logFile) ? statSync(logFile).size : 0;
	const log = openSync(logFile, 'a', 0o600);
	const child = spawn(join(place.engine.binFolder, 'postgres'), serverArguments(place), {
		...childOptions(place.account),
		// A session of its own: Ctrl-C reaches the whole process group and would stop it before the app has drained.
		detached: true,
		stdio: ['ignore', log, log],
	});
	closeSync(log);
	child.unref();
	let hasEnded = false;
	child.once('exit', () => {
		hasEnded = true;
	});
	child.once('error', () => {
		hasEnded = true;
	});
	while (!hasEnded && Date.now() < deadline) {
		const file = readPostmasterFile(clusterFolder);
		if (file?.pid === child.pid && file?.isReady) return ok(child);
		await sleep(15);
	}
	if (!hasEnded && child.pid !== undefined) await stopProcess(child.pid, 0);
	const output = readFileSync(logFile).subarray(logStart).toString('utf8');
	return err(failure(clusterFolder, output, logFile));
}

function serverArguments({ clusterFolder, socketFolder }: ServerPlace): string[] {
	const settings = {
		listen_addresses: '',
		unix_socket_directories: socketFolder,
		unix_socket_permissions: '0700',
		port: '5432',
		max_connections: '50',
		shared_buffers: '64MB',
		timezone: 'UTC',
		log_timezone: 'UTC',
		// Neither a row's content nor the moment of a write may reach the log: no statements, no DETAIL lines, and no
		// messages about checkpoints and recovery, which tell when the last transactions were. Only what ends the
		// server or a connection is written, without a time.
		log_min_messages: 'fatal',
		log_min_error_statement: 'panic',
		log_error_verbosity: 'terse',
		log_line_prefix: '',
		log_statement: 'none',
		log_min_duration_statement: '-1',
		log_duration: 'off',
		log_checkpoints: 'off',
		log_autovacuum_min_duration: '-1',
		log_connections: 'off',
		log_disconnections: 'off',
		log_lock_waits: 'off',
		log_temp_files: '-1',
		// The log of changes (WAL) holds rows as they came, beside the second of their commit: as little of it as
		// recovery needs, removed instead of kept for use again.
		wal_level: 'minimal',
		max_wal_senders: '0',
		wal_recycle: 'off',
		min_wal_size: '32MB',
		max_wal_size: '64MB',
		fsync: 'on',
		synchronous_commit: 'on',
		full_page_writes: 'on',
	};
	return [
		'-D',
		clusterFolder,
		...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
	];
}

/**
 * Takes away what a killed server left. PostgreSQL itself trusts any living process with the noted number: after
 * a reboot that may be a stranger's, after kill -9 a zombie that nobody has collected, and it would never start.
 */
function dropStaleFiles({ clusterFolder, socketFolder }: ServerPlace): void {
	if (readPostmasterFile(clusterFolder)?.isAlive) return;
	rmSync(join(clusterFolder, 'postmaster.pid'), { force: true });
	rmSync(join(socketFolder, '.s.PGSQL.5432.lock'), { force: true });
}

/** Ends a server: in good order, and after `patienceMs` at once, which the next start repairs from its log. */
export async function stopProcess(pid: number, patienceMs: number): Promise<void> {
	signal(pid, 'SIGINT');
	const deadline = Date.now() + patienceMs;
	while (isProcessAlive(pid) && Date.now() < deadline) await sleep(20);
	if (isProcessAlive(pid)) signal(pid, 'SIGQUIT');
	while (isProcessAlive(pid)) await sleep(20);
}

function signal(pid: number, name: NodeJS.Signals): void {
	try {
		process.kill(pid, name);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
	}
}
