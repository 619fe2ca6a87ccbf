import { err, ok, type Result } from '@schutznetz/kernel';
import pg from 'pg';
import { connectClient } from '../connect.ts';
import { schemaName } from '../connection.ts';
import { isConnectionLoss, reasonOf } from '../connection-loss.ts';
import type { DatabaseProblem } from '../database-problem.ts';
import { keepServingOut } from '../house-lock.ts';
import {
	applyGrants,
	applyMigration,
	inTransaction,
	type Migration,
	prepareSchema,
	readMigrations,
	recordedMigrations,
} from '../migrate.ts';
import { hashContent } from './content-hash.ts';
import { settleDumpSession, writeRows } from './copy-rows.ts';
import { type DumpEnd, type DumpHead, type DumpTableLine, dumpFormat } from './dump-format.ts';
import { BrokenDump, DumpReader } from './dump-reader.ts';
import { listDumpTables } from './dump-tables.ts';

/** Why a dump was not restored; the database is as it was before. */
export type RestoreProblem =
	| { readonly kind: 'notEmpty'; readonly tables: readonly string[] }
	| { readonly kind: 'dumpNewerThanCode'; readonly unknownMigrations: readonly string[] }
	| { readonly kind: 'dumpFormatUnknown'; readonly format: number }
	| { readonly kind: 'dumpBroken'; readonly reason: string }
	| { readonly kind: 'hashDiffers'; readonly expected: string; readonly found: string }
	| { readonly kind: 'databaseBusy' }
	| { readonly kind: 'database'; readonly problem: DatabaseProblem };

/** How to restore. */
export interface RestoreOptions {
	readonly ownerUrl: string;
	/** The serving role, which gets its grants. */
	readonly appRole: string;
	/** Whether a database that is not empty is wiped; otherwise it is refused. */
	readonly replace: boolean;
}

/** Carries an expected refusal out of the transaction, which it rolls back. */
class Refusal extends Error {
	readonly problem: RestoreProblem;

	constructor(problem: RestoreProblem) {
		super(problem.kind);
		this.problem = problem;
	}
}

/**
 * Puts a dump in the place of the database's content, in one transaction: the schema as it was where the dump was
 * written, the rows, a check of the content's hash, then the migrations that came later.
 *
 * @throws what reading `bytes` throws, after rolling back
 */
export async function restoreDump(
	bytes: AsyncIterable<Buffer>,
	options: RestoreOptions,
): Promise<Result<DumpEnd, RestoreProblem>> {
	const connected = await connectClient(options.ownerUrl, 'DATABASE_OWNER_URL');
	if (!connected.ok) return err({ kind: 'database', problem: connected.error });
	const owner = connected.value;
	try {
		return ok(await inTransaction(owner, () => replaceContent(owner, new DumpReader(bytes), options)));
	} catch (error) {
		if (error instanceof Refusal) return err(error.problem);
		if (isConnectionLoss(error)) {
			return err({ kind: 'database', problem: { kind: 'connectionLost', reason: reasonOf(error) } });
		}
		if (error instanceof BrokenDump) return err({ kind: 'dumpBroken', reason: error.message });
		if (error instanceof pg.DatabaseError) {
			// 55P03: somebody holds a table longer than lock_timeout.
			if (error.code === '55P03') return err({ kind: 'databaseBusy' });
			return err({ kind: 'dumpBroken', reason: error.message });
		}
		throw error;
	} finally {
		await owner.end();
	}
}

async function replaceContent(
	owner: pg.Client,
	reader: DumpReader,
	options: RestoreOptions,
): Promise<DumpEnd> {
	await settleDumpSession(owner);
	await owner.query("SET LOCAL lock_timeout = '10s'");
	if (!(await keepServingOut(owner))) throw new Refusal({ kind: 'databaseBusy' });
	const head = await reader.readLine(isHead);
	if (head.format !== dumpFormat) throw new Refusal({ kind: 'dumpFormatUnknown', format: head.format });
	const known = new Map(readMigrations().map((migration) => [migration.name, migration]));
	const unknownMigrations = head.migrations.filter((name) => !known.has(name));
	if (unknownMigrations.length > 0) throw new Refusal({ kind: 'dumpNewerThanCode', unknownMigrations });

	const tables = await tablesWithRows(owner);
	if (tables.length > 0 && !options.replace) throw new Refusal({ kind: 'notEmpty', tables });
	await owner.query(`DROP SCHEMA IF EXISTS ${schemaName} CASCADE`);
	const prepared = await prepareSchema(owner);
	if (!prepared.ok) throw new Refusal({ kind: 'database', problem: prepared.error });
	const migrateTo = async (names: Iterable<Migration>): Promise<void> => {
		for (const migration of names) await applyMigration(owner, migration);
	};
	await migrateTo([...known.values()].filter(({ name }) => head.migrations.includes(name)));

	const end = await restoreTables(owner, reader);
	await reader.expectEnd();
	const found = await hashContent(owner);
	if (found !== end.contentHash) throw new Refusal({ kind: 'hashDiffers', expected: end.contentHash, found });

	const done = await recordedMigrations(owner);
	await migrateTo([...known.values()].filter(({ name }) => !done.includes(name)));
	await applyGrants(owner, options.appRole);
	return end;
}

async function restoreTables(owner: pg.Client, reader: DumpReader): Promise<DumpEnd> {
	for (;;) {
		const line = await reader.readLine(isTableOrEnd);
		if ('end' in line) return line;
		await writeRows(owner, line.table, line.columns, reader.readRows());
	}
}

/** A database that was prepared and never used has a name of its own, which gives way to the backup's. */
async function tablesWithRows(owner: pg.Client): Promise<readonly string[]> {
	const filled: string[] = [];
	for (const { name } of await listDumpTables(owner)) {
		if (name === 'instance') continue;
		const { rows } = await owner.query(`SELECT FROM ${schemaName}.${pg.escapeIdentifier(name)} LIMIT 1`);
		if (rows.length > 0) filled.push(name);
	}
	return filled;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null;
const isTexts = (value: unknown): value is string[] =>
	Array.isArray(value) && value.every((item) => typeof item === 'string');
const isHead = (value: unknown): value is DumpHead =>
	isRecord(value) && typeof value.format === 'number' && isTexts(value.migrations);
const isTableOrEnd = (value: unknown): value is DumpTableLine | DumpEnd =>
	isRecord(value) &&
	('end' in value
		? typeof value.contentHash === 'string' && typeof value.rows === 'number'
		: typeof value.table === 'string' && isTexts(value.columns));
