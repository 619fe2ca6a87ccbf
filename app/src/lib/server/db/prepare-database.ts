import { ok, type Result } from '@schutznetz/kernel';
import { type Access, checkAccess } from './check-access.ts';
import { connectClient } from './connect.ts';
import type { DatabaseProblem } from './database-problem.ts';
import { type MigrationReport, migrate } from './migrate.ts';

/** The two addresses of one database. */
export interface DatabaseAddresses {
	readonly appUrl: string;
	readonly ownerUrl: string;
}

/**
 * Makes a database ready for serving: checks both roles, migrates, renews the grants. Its connections are closed
 * again when it returns.
 */
export async function prepareDatabase(
	addresses: DatabaseAddresses,
): Promise<Result<Access & MigrationReport, DatabaseProblem>> {
	const owner = await connectClient(addresses.ownerUrl, 'DATABASE_OWNER_URL');
	if (!owner.ok) return owner;
	const app = await connectClient(addresses.appUrl, 'DATABASE_URL');
	if (!app.ok) {
		await owner.value.end();
		return app;
	}
	try {
		const access = await checkAccess(app.value, owner.value);
		if (!access.ok) return access;
		const migrated = await migrate(owner.value, access.value.appRole);
		if (!migrated.ok) return migrated;
		return ok({ ...access.value, ...migrated.value });
	} finally {
		await Promise.all([app.value.end(), owner.value.end()]);
	}
}
