import { ok, type Result } from '@schutznetz/kernel';
import type pg from 'pg';
import { ensureInstance } from './channel/instance.ts';
import { type Access, checkAccess } from './check-access.ts';
import { connectClient } from './connect.ts';
import type { DatabaseProblem } from './database-problem.ts';
import { type MigrationReport, migrate } from './migrate.ts';

/** The two addresses of one database. */
export interface DatabaseAddresses {
	readonly appUrl: string;
	readonly ownerUrl: string;
}

/** Checks server and roles, and changes nothing. */
export function checkDatabase(addresses: DatabaseAddresses): Promise<Result<Access, DatabaseProblem>> {
	return withBothRoles(addresses, checkAccess);
}

/**
 * Makes a database ready for serving: checks both roles, migrates, renews the grants, names the installation. Its connections are closed
 * again when it returns.
 */
export function prepareDatabase(
	addresses: DatabaseAddresses,
): Promise<Result<Access & MigrationReport, DatabaseProblem>> {
	return withBothRoles(
		addresses,
		async (app, owner): Promise<Result<Access & MigrationReport, DatabaseProblem>> => {
			const access = await checkAccess(app, owner);
			if (!access.ok) return access;
			const migrated = await migrate(owner, access.value.appRole);
			if (!migrated.ok) return migrated;
			await ensureInstance(owner);
			return ok({ ...access.value, ...migrated.value });
		},
	);
}

async function withBothRoles<T>(
	addresses: DatabaseAddresses,
	work: (app: pg.Client, owner: pg.Client) => Promise<Result<T, DatabaseProblem>>,
): Promise<Result<T, DatabaseProblem>> {
	const owner = await connectClient(addresses.ownerUrl, 'DATABASE_OWNER_URL');
	if (!owner.ok) return owner;
	const app = await connectClient(addresses.appUrl, 'DATABASE_URL');
	if (!app.ok) {
		await owner.value.end();
		return app;
	}
	try {
		return await work(app.value, owner.value);
	} finally {
		await Promise.all([app.value.end(), owner.value.end()]);
	}
}
