import type { ChildProcess } from 'node:child_process';
import { accessSync, chmodSync, chownSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { err, ok, type Result } from '@schutznetz/kernel';
import {
	allowDroppingChangeLog,
	appRole,
	checkCluster,
	createCluster,
	databaseName,
	ownerRole,
	resetPasswords,
} from './cluster.ts';
import { type EngineFiles, findEngineFiles } from './engine-files.ts';
import type { EngineProblem } from './engine-problem.ts';
import { takeFolderLock } from './folder-lock.ts';
import { type ServerPlace, startPostmaster, stopProcess } from './postmaster.ts';
import { answersOnSocket, readPostmasterFile } from './postmaster-file.ts';
import { accountFor, blockingFolder } from './run-as.ts';
import { type DatabaseSecrets, makeSecrets, readSecrets } from './secrets.ts';
import { prepareSocketFolder } from './socket-folder.ts';

/** The addresses of the two roles; both hold a password. */
export interface EmbeddedAddresses {
	/** For the serving process: may read and write rows, owns nothing, subject to row-level security. */
	readonly appUrl: string;
	/** For migrations, content and backup. */
	readonly ownerUrl: string;
}

/** A running server of ours. */
export interface EmbeddedPostgres extends EmbeddedAddresses {
	readonly major: string;
	/** The host's account that the server runs as. */
	readonly accountName: string;
	readonly clusterFolder: string;
	/** Whether this start had to make the cluster. */
	readonly isNew: boolean;
	/** Stops the server in good order and gives the folder free. */
	stop(patienceMs?: number): Promise<void>;
	/** Ends the server at once, without waiting, for a process that is about to end; the next start recovers. */
	kill(): void;
}

/** What may interest the starting process. */
export interface StartOptions {
	readonly dataFolder: string;
	/** Another PostgreSQL than the one that comes along; tests run on the oldest that we support. */
	readonly engineFiles?: EngineFiles;
	/** Called when the server ended without `stop` and is being started again (`restarted` tells how it went). */
	readonly onCrash?: (restarted: Promise<Result<void, EngineProblem>>) => void;
}

/**
 * Starts the embedded PostgreSQL on `dataFolder` and keeps it running: one process per folder, as an unprivileged
 * account, in a session of its own, reachable by a Unix socket only. A server left behind by a killed process is
 * stopped first; after a crash PostgreSQL recovers what was committed.
 */
export async function startEmbedded(options: StartOptions): Promise<Result<EmbeddedPostgres, EngineProblem>> {
	const { dataFolder } = options;
	const clusterFolder = join(dataFolder, 'postgres');
	const writable = makeWritable(dataFolder);
	if (!writable.ok) return writable;
	const lock = await takeFolderLock(dataFolder, 'database');
	if (!lock) return err({ kind: 'alreadyRunning', folder: dataFolder });
	const refuse = async (problem: EngineProblem): Promise<Result<never, EngineProblem>> => {
		await lock.release();
		return err(problem);
	};

	const prepared = await prepare(options, clusterFolder);
	if (!prepared.ok) return refuse(prepared.error);
	const { place, secrets, isNew } = prepared.value;
	const started = await startPostmaster(place);
	if (!started.ok) return refuse(started.error);

	let child = started.value;
	let isStopping = false;
	const watch = (watched: ChildProcess): void => {
		watched.once('exit', () => {
			if (isStopping) return;
			const restarted = startPostmaster(place).then((again): Result<void, EngineProblem> => {
				if (!again.ok) return again;
				child = again.value;
				watch(child);
				return ok(undefined);
			});
			options.onCrash?.(restarted);
		});
	};
	watch(child);

	return ok({
		...addresses(place.socketFolder, secrets),
		major: place.engine.major,
		accountName: place.account.name,
		clusterFolder,
		isNew,
		async stop(patienceMs = 20_000) {
			isStopping = true;
			if (child.pid !== undefined && child.exitCode === null) await stopProcess(child.pid, patienceMs);
			await lock.release();
		},
		kill() {
			isStopping = true;
			if (child.pid !== undefined && child.exitCode === null) child.kill('SIGQUIT');
		},
	});
}

/** The addresses of a server that another process of ours runs on `dataFolder`, for a command beside it. */
export function attachEmbedded(dataFolder: string): Result<EmbeddedAddresses, EngineProblem> {
	const file = readPostmasterFile(join(dataFolder, 'postgres'));
	const secrets = readSecrets(dataFolder);
	if (!file?.isAlive || !secrets) return err({ kind: 'notRunning', folder: dataFolder });
	return ok(addresses(file.socketFolder, secrets));
}

interface Prepared {
	readonly place: ServerPlace;
	readonly secrets: DatabaseSecrets;
	readonly isNew: boolean;
}

async function prepare(
	options: StartOptions,
	clusterFolder: string,
): Promise<Result<Prepared, EngineProblem>> {
	const { dataFolder, engineFiles } = options;
	const account = accountFor(clusterFolder);
	if (!account.ok) return account;
	if (account.value.isOther) {
		// The account passes through to its own folders; the rest of ours stays closed to it.
		chmodSync(dataFolder, 0o711);
		const blockedBy = blockingFolder(account.value, dataFolder);
		if (blockedBy !== undefined) {
			return err({ kind: 'folderNotReachable', folder: dataFolder, blockedBy, account: account.value.name });
		}
	}
	const engine = engineFiles ? ok(engineFiles) : findEngineFiles(dataFolder, account.value);
	if (!engine.ok) return engine;
	const cluster = checkCluster(clusterFolder, engine.value);
	if (!cluster.ok) return cluster;

	const left = readPostmasterFile(clusterFolder);
	if (left?.isAlive) await stopProcess(left.pid, 20_000);
	else if (left && (await answersOnSocket(left.socketFolder))) {
		return err({ kind: 'alreadyRunning', folder: dataFolder });
	}

	const known = readSecrets(dataFolder);
	const secrets = known ?? makeSecrets(dataFolder);
	if (cluster.value === 'new') {
		const created = createCluster(clusterFolder, engine.value, account.value, secrets);
		if (!created.ok) return created;
	} else if (!known) {
		const reset = resetPasswords(clusterFolder, engine.value, account.value, secrets);
		if (!reset.ok) return reset;
	}
	// After a crash the server itself recovers first. Refused, the log is kept, and the house says so.
	if (cluster.value === 'there' && !left) {
		allowDroppingChangeLog(clusterFolder, engine.value, account.value);
	}
	const logFolder = join(dataFolder, 'log');
	if (!existsSync(logFolder)) mkdirSync(logFolder, { mode: 0o700 });
	const place = {
		clusterFolder,
		socketFolder: prepareSocketFolder(dataFolder, account.value),
		logFile: join(logFolder, 'postgres.log'),
		engine: engine.value,
		account: account.value,
	};
	return ok({ place, secrets, isNew: cluster.value === 'new' });
}

/** One by one from the top: where the kernel refuses (below /proc), a recursive mkdir of Node never returns. */
function makeFolder(folder: string, mode: number): void {
	if (existsSync(folder)) return;
	if (dirname(folder) !== folder) makeFolder(dirname(folder), 0o755);
	mkdirSync(folder, { mode });
}

function makeWritable(dataFolder: string): Result<void, EngineProblem> {
	if (existsSync(dataFolder) && !statSync(dataFolder).isDirectory()) {
		return err({ kind: 'folderIsFile', path: dataFolder });
	}
	try {
		makeFolder(dataFolder, 0o700);
		accessSync(dataFolder, constants.W_OK | constants.X_OK);
		// Root passes every permission check except that of a read-only file system, which chown meets.
		chownSync(dataFolder, process.geteuid?.() ?? -1, process.getegid?.() ?? -1);
		return ok(undefined);
	} catch (error) {
		const reason = (error as NodeJS.ErrnoException).code ?? String(error);
		return err({ kind: 'folderNotWritable', folder: dataFolder, reason });
	}
}

function addresses(socketFolder: string, secrets: DatabaseSecrets): EmbeddedAddresses {
	const address = (role: string, password: string): string =>
		`postgres://${role}:${password}@localhost/${databaseName}?host=${encodeURIComponent(socketFolder)}`;
	return {
		appUrl: address(appRole, secrets.appPassword),
		ownerUrl: address(ownerRole, secrets.ownerPassword),
	};
}
