import { appendFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ok } from '@schutznetz/kernel';
import { runAlone } from '../../postgres/cluster.ts';
import { findEngineFiles } from '../../postgres/engine-files.ts';
import {
	describeEngineProblem,
	type EngineFiles,
	type StartOptions,
	startEmbedded,
} from '../../postgres/index.ts';
import { accountFor } from '../../postgres/run-as.ts';
import { type Db, openDatabase } from '../connection.ts';
import type { DatabaseAddresses } from '../prepare-database.ts';

/** A server for one test file: a cluster of its own with both roles and an empty database. */
export interface TestServer extends DatabaseAddresses {
	readonly dataFolder: string;
	/** Opens a pool that ends with the server. */
	pool(url: string, max?: number): Db;
	stop(): Promise<void>;
}

/** One PostgreSQL that integration tests run on. */
export interface TestEngine {
	readonly name: string;
	/** Starts it; `asSuperuser` runs before, for roles and databases that only a superuser can make. */
	start(asSuperuser?: readonly string[]): Promise<TestServer>;
}

const debianBin = '/usr/lib/postgresql/15/bin';

const start = async (asSuperuser: readonly string[], engineFiles?: EngineFiles): Promise<TestServer> => {
	// Directly below the temporary folder: the account that PostgreSQL runs as must reach it.
	const dataFolder = mkdtempSync(join(tmpdir(), 'schutznetz-test-'));
	const options = { dataFolder, ...(engineFiles ? { engineFiles } : {}) };
	if (asSuperuser.length > 0) await prepareAsSuperuser(options, asSuperuser);
	const started = await startEmbedded(options);
	if (!started.ok) throw new Error(describeEngineProblem(started.error));
	const server = started.value;
	const pools: Db[] = [];
	// A test run that is broken off must leave no server behind.
	const abandon = (): void => {
		server.kill();
		rmSync(dataFolder, { recursive: true, force: true });
	};
	process.once('exit', abandon);
	return {
		appUrl: server.appUrl,
		ownerUrl: server.ownerUrl,
		dataFolder,
		pool(url, max) {
			const db = openDatabase(url, undefined, max);
			pools.push(db);
			return db;
		},
		async stop() {
			await Promise.all(pools.map((db) => db.destroy()));
			await server.stop();
			process.off('exit', abandon);
			rmSync(dataFolder, { recursive: true, force: true });
		},
	};
};

/** Makes the cluster, then speaks to it in single-user mode, the only way in for its superuser. */
async function prepareAsSuperuser(options: StartOptions, statements: readonly string[]): Promise<void> {
	const first = await startEmbedded(options);
	if (!first.ok) throw new Error(describeEngineProblem(first.error));
	await first.value.stop();
	const { clusterFolder } = first.value;
	const account = accountFor(clusterFolder);
	if (!account.ok) throw new Error(describeEngineProblem(account.error));
	const files = options.engineFiles
		? ok(options.engineFiles)
		: findEngineFiles(options.dataFolder, account.value);
	if (!files.ok) throw new Error(describeEngineProblem(files.error));
	const done = runAlone(clusterFolder, files.value, account.value, statements);
	if (!done.ok) throw new Error(describeEngineProblem(done.error));
	appendFileSync(join(clusterFolder, 'pg_hba.conf'), 'local all all scram-sha-256\n');
}

const embedded: TestEngine = {
	name: 'embedded PostgreSQL 18',
	start: (asSuperuser = []) => start(asSuperuser),
};
const debian: TestEngine = {
	name: "Debian's PostgreSQL 15",
	start: (asSuperuser = []) => start(asSuperuser, { binFolder: debianBin, major: '15' }),
};

const hasDebian = existsSync(join(debianBin, 'initdb'));
if (!hasDebian)
	console.warn(`[limited] ${debianBin} is not there: these tests ran on one engine, the embedded one`);

/** The engines of this machine: the embedded one, and the oldest supported where Debian's is installed. */
export const testEngines: readonly TestEngine[] = hasDebian ? [embedded, debian] : [embedded];
