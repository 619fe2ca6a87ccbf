import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { err, ok, type Result } from '@schutznetz/kernel';
import pg from 'pg';
import { schemaName } from './connection.ts';
import type { DatabaseProblem } from './database-problem.ts';
import { functionGrants, grants } from './grants.ts';

/** One file of `migrations/`. */
export interface Migration {
	/** The file's name without its ending: `<timestamp>_<name>`. */
	readonly name: string;
	readonly sql: string;
}

/** What a run did. */
export interface MigrationReport {
	readonly applied: readonly string[];
	readonly total: number;
}

const migrationsFolder = join(import.meta.dirname, 'migrations');
/** Any number that no other program on the same server is likely to take. */
const lockNumber = 7_254_881_093;

/** The migrations that this code brings, in the order in which they run. */
export function readMigrations(folder = migrationsFolder): readonly Migration[] {
	return readdirSync(folder)
		.filter((file) => file.endsWith('.sql'))
		.sort()
		.map((file) => ({ name: file.slice(0, -4), sql: readFileSync(join(folder, file), 'utf8') }));
}

/**
 * Brings the database to this code's state: each missing migration in a transaction of its own, in order, under a
 * lock that lets only one process at it; then the serving role's grants. Refuses a database that is newer.
 */
export async function migrate(
	owner: pg.Client,
	appRole: string,
	migrations: readonly Migration[] = readMigrations(),
): Promise<Result<MigrationReport, DatabaseProblem>> {
	await owner.query('SELECT pg_advisory_lock($1)', [lockNumber]);
	try {
		const prepared = await prepareSchema(owner);
		if (!prepared.ok) return prepared;
		const recorded = await recordedMigrations(owner);
		const known = new Set(migrations.map(({ name }) => name));
		const unknownMigrations = recorded.filter((name) => !known.has(name));
		if (unknownMigrations.length > 0) return err({ kind: 'newerThanCode', unknownMigrations });

		const pending = migrations.filter(({ name }) => !recorded.includes(name));
		for (const [index, migration] of pending.entries()) {
			try {
				await inTransaction(owner, () => applyMigration(owner, migration));
			} catch (error) {
				if (!(error instanceof pg.DatabaseError)) throw error;
				const appliedBefore = pending.slice(0, index).map(({ name }) => name);
				return err({
					kind: 'migrationFailed',
					name: migration.name,
					reason: error.message,
					appliedBefore,
				});
			}
		}
		await inTransaction(owner, () => applyGrants(owner, appRole));
		return ok({ applied: pending.map(({ name }) => name), total: migrations.length });
	} finally {
		await owner.query('SELECT pg_advisory_unlock($1)', [lockNumber]);
	}
}

/** Makes the schema and its list of migrations when they are missing. */
export async function prepareSchema(owner: pg.Client): Promise<Result<void, DatabaseProblem>> {
	try {
		const { rows } = await owner.query<{ is_there: boolean }>(
			'SELECT to_regnamespace($1) IS NOT NULL AS is_there',
			[schemaName],
		);
		if (!rows[0]?.is_there) await owner.query(`CREATE SCHEMA ${schemaName}`);
		await owner.query(`
			CREATE TABLE IF NOT EXISTS ${schemaName}.migration (
				name text PRIMARY KEY,
				applied_at timestamptz NOT NULL DEFAULT now()
			)`);
		return ok(undefined);
	} catch (error) {
		const isForbidden = error instanceof pg.DatabaseError && error.code === '42501';
		if (!isForbidden) throw error;
		return err({ kind: 'ownerMayNotCreate', role: owner.user ?? '' });
	}
}

/** The names that the database holds, in order; none when it was never migrated. */
export async function recordedMigrations(client: pg.Client): Promise<readonly string[]> {
	const { rows } = await client.query<{ name: string }>(
		`SELECT name FROM ${schemaName}.migration ORDER BY name COLLATE "C"`,
	);
	return rows.map(({ name }) => name);
}

/** Runs one migration and records it, inside the caller's transaction. */
export async function applyMigration(owner: pg.Client, { name, sql }: Migration): Promise<void> {
	await owner.query(sql);
	await owner.query(`INSERT INTO ${schemaName}.migration (name) VALUES ($1)`, [name]);
}

/** Gives the serving role exactly what `grants` lists, inside the caller's transaction. */
export async function applyGrants(owner: pg.Client, appRole: string): Promise<void> {
	const role = pg.escapeIdentifier(appRole);
	const statements = [
		`REVOKE ALL ON SCHEMA ${schemaName} FROM ${role}`,
		`GRANT USAGE ON SCHEMA ${schemaName} TO ${role}`,
		`REVOKE ALL ON ALL TABLES IN SCHEMA ${schemaName} FROM ${role}`,
		`REVOKE ALL ON ALL FUNCTIONS IN SCHEMA ${schemaName} FROM ${role}`,
		...Object.entries(grants)
			.filter(([, privileges]) => privileges.length > 0)
			.map(([table, privileges]) => `GRANT ${privileges.join(', ')} ON ${schemaName}.${table} TO ${role}`),
		...functionGrants.map((signature) => `GRANT EXECUTE ON FUNCTION ${schemaName}.${signature} TO ${role}`),
	];
	await owner.query(statements.join(';\n'));
}

/** Runs `work` between BEGIN and COMMIT; rolls back when it throws. */
export async function inTransaction<T>(client: pg.Client, work: () => Promise<T>, mode = ''): Promise<T> {
	await client.query(`BEGIN ${mode}`);
	try {
		const result = await work();
		await client.query('COMMIT');
		return result;
	} catch (error) {
		// On a broken connection this fails too; the first error says why.
		await client.query('ROLLBACK').catch(() => {});
		throw error;
	}
}
