import { spawnSync } from 'node:child_process';
import {
	chownSync,
	closeSync,
	existsSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statfsSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { err, ok, type Result } from '@schutznetz/kernel';
import type { EngineFiles } from './engine-files.ts';
import type { EngineProblem } from './engine-problem.ts';
import { type Account, childOptions } from './run-as.ts';
import type { DatabaseSecrets } from './secrets.ts';

/** The database inside the cluster, its two roles, and the superuser that nobody can log in as. */
export const databaseName = 'schutznetz';
export const ownerRole = 'schutznetz_owner';
export const appRole = 'schutznetz_app';
const superuser = 'schutznetz_superuser';

const neededToCreateBytes = 200_000_000;
const neededToRunBytes = 50_000_000;

/** Refuses before PostgreSQL fails half way: too little room, or data that this PostgreSQL cannot read. */
export function checkCluster(
	clusterFolder: string,
	engine: EngineFiles,
): Result<'new' | 'there', EngineProblem> {
	const versionFile = join(clusterFolder, 'PG_VERSION');
	const isThere = existsSync(versionFile);
	const found = isThere ? readFileSync(versionFile, 'utf8').trim() : engine.major;
	if (found !== engine.major) {
		return err({ kind: 'otherMajor', folder: clusterFolder, found, brought: engine.major });
	}
	if (!isThere && existsSync(clusterFolder) && readdirSync(clusterFolder).length > 0) {
		return err({ kind: 'notACluster', folder: clusterFolder });
	}
	const disk = statfsSync(dirname(clusterFolder));
	const freeBytes = disk.bavail * disk.bsize;
	const neededBytes = isThere ? neededToRunBytes : neededToCreateBytes;
	if (freeBytes < neededBytes) {
		return err({ kind: 'diskFull', folder: dirname(clusterFolder), freeBytes, neededBytes });
	}
	return ok(isThere ? 'there' : 'new');
}

/**
 * Makes the cluster with its roles and its database. It is built beside its place and moved there when it is
 * complete, so that a start that is killed leaves nothing half made.
 */
export function createCluster(
	clusterFolder: string,
	engine: EngineFiles,
	account: Account,
	secrets: DatabaseSecrets,
): Result<void, EngineProblem> {
	const workshop = `${clusterFolder}.new`;
	rmSync(workshop, { recursive: true, force: true });
	mkdirSync(workshop, { mode: 0o700 });
	chownSync(workshop, account.uid, account.gid);
	const unfinished = join(workshop, 'data');
	const initdb = spawnSync(
		join(engine.binFolder, 'initdb'),
		[
			...['-D', unfinished, '-U', superuser, '--encoding=UTF8', '--locale=C'],
			// German order (de-x-icu), the same on every machine whatever its own locales are.
			...['--locale-provider=icu', '--icu-locale=de', '--data-checksums'],
			...['--auth-local=scram-sha-256', '--auth-host=reject'],
		],
		{ ...childOptions(account), encoding: 'utf8' },
	);
	if (initdb.status !== 0) return err(failure(workshop, initdb.stderr));

	writeFileSync(
		join(unfinished, 'pg_hba.conf'),
		'local schutznetz schutznetz_owner,schutznetz_app scram-sha-256\n',
	);
	const provisioned = runAlone(unfinished, engine, account, [
		`CREATE ROLE ${ownerRole} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION`,
		`CREATE ROLE ${appRole} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION`,
		...passwordStatements(secrets),
		`CREATE DATABASE ${databaseName} OWNER ${ownerRole} TEMPLATE template0`,
		`REVOKE ALL ON DATABASE ${databaseName} FROM PUBLIC`,
		`GRANT CONNECT ON DATABASE ${databaseName} TO ${appRole}`,
	]);
	if (!provisioned.ok) return provisioned;
	const allowed = allowDroppingChangeLog(unfinished, engine, account);
	if (!allowed.ok) return allowed;
	renameSync(unfinished, clusterFolder);
	syncFolder(dirname(clusterFolder));
	rmSync(workshop, { recursive: true });
	return ok(undefined);
}

/**
 * Lets the owner drop the log of changes (WAL) after the daily sweep. Only a superuser can, and in the database
 * itself, so a cluster of an earlier release, which lacks the note, gets it at a start after a stop in good order.
 */
export function allowDroppingChangeLog(
	clusterFolder: string,
	engine: EngineFiles,
	account: Account,
): Result<void, EngineProblem> {
	const note = join(clusterFolder, 'schutznetz-may-drop-change-log');
	if (existsSync(note)) return ok(undefined);
	const statements = [
		`GRANT pg_checkpoint TO ${ownerRole}`,
		`GRANT EXECUTE ON FUNCTION pg_switch_wal() TO ${ownerRole}`,
	];
	const granted = runAlone(clusterFolder, engine, account, statements, databaseName);
	if (granted.ok) writeFileSync(note, '');
	return granted;
}

/** Gives the roles of an existing cluster new passwords, for a data folder whose secrets were lost. */
export function resetPasswords(
	clusterFolder: string,
	engine: EngineFiles,
	account: Account,
	secrets: DatabaseSecrets,
): Result<void, EngineProblem> {
	return runAlone(clusterFolder, engine, account, passwordStatements(secrets));
}

const passwordStatements = (secrets: DatabaseSecrets): string[] => [
	`ALTER ROLE ${ownerRole} PASSWORD '${secrets.ownerPassword}'`,
	`ALTER ROLE ${appRole} PASSWORD '${secrets.appPassword}'`,
];

/**
 * Runs statements as superuser without a server: single-user mode needs the files and no login, so the
 * superuser never gets a password or a line in pg_hba.conf.
 */
export function runAlone(
	folder: string,
	engine: EngineFiles,
	account: Account,
	statements: readonly string[],
	database = 'postgres',
): Result<void, EngineProblem> {
	const alone = spawnSync(
		join(engine.binFolder, 'postgres'),
		['--single', '-D', folder, '-c', 'log_min_error_statement=panic', database],
		{ ...childOptions(account), encoding: 'utf8', input: `${statements.join(';\n')};\n` },
	);
	// It ends with 0 even when a statement failed.
	if (alone.status !== 0 || /\b(ERROR|FATAL|PANIC):/.test(alone.stderr))
		return err(failure(folder, alone.stderr));
	return ok(undefined);
}

/** What PostgreSQL's own words mean, as far as they are known. */
export function failure(folder: string, output: string, logFile = ''): EngineProblem {
	if (/No space left on device|Disk quota exceeded/.test(output)) {
		return { kind: 'diskRanFull', folder };
	}
	// A backend of the server before, which notices only now that it is alone, says so into the same log.
	const lines = output
		.split('\n')
		.filter((line) => /\b(error|ERROR|FATAL|PANIC):(?! *terminating connection)/.test(line));
	const lastWords = (lines.at(-1) ?? output.trim().split('\n').at(-1) ?? '').replace(
		/^.*?(error|ERROR|FATAL|PANIC):\s*/,
		'',
	);
	return {
		kind: 'didNotStart',
		logFile: logFile || folder,
		lastWords: lastWords || 'ohne eine Meldung beendet',
	};
}

function syncFolder(folder: string): void {
	const handle = openSync(folder, 'r');
	fsyncSync(handle);
	closeSync(handle);
}
