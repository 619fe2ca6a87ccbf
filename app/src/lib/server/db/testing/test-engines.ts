import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeEngineProblem, type EngineFiles, startEmbedded } from '../../postgres/index.ts';
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
	start(): Promise<TestServer>;
}

const debianBin = '/usr/lib/postgresql/15/bin';

const start = async (engineFiles?: EngineFiles): Promise<TestServer> => {
	// Directly below the temporary folder: the account that PostgreSQL runs as must reach it.
	const dataFolder = mkdtempSync(join(tmpdir(), 'schutznetz-test-'));
	const started = await startEmbedded({ dataFolder, ...(engineFiles ? { engineFiles } : {}) });
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

const embedded: TestEngine = { name: 'embedded PostgreSQL 18', start: () => start() };
const debian: TestEngine = {
	name: "Debian's PostgreSQL 15",
	start: () => start({ binFolder: debianBin, major: '15' }),
};

const hasDebian = existsSync(join(debianBin, 'initdb'));
if (!hasDebian) console.warn(`${debianBin} is not there: these tests ran on one engine, the embedded one`);

/** The engines of this machine: the embedded one, and the oldest supported where Debian's is installed. */
export const testEngines: readonly TestEngine[] = hasDebian ? [embedded, debian] : [embedded];
