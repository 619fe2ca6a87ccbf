import { err, ok, type Result } from '@schutznetz/kernel';
import type pg from 'pg';
import { schemaName } from './connection.ts';
import type { DatabaseProblem } from './database-problem.ts';

/** What a checked database is. */
export interface Access {
	readonly serverVersion: string;
	readonly appRole: string;
	readonly ownerRole: string;
}

interface Identity {
	role: string;
	version: string;
	version_number: number;
	encoding: string;
	database: string;
}

/**
 * Checks a server through both connections: recent enough, UTF-8, one database, and a serving role that
 * row-level security really binds, also by way of the roles that it is a member of.
 */
export async function checkAccess(
	app: pg.Client,
	owner: pg.Client,
): Promise<Result<Access, DatabaseProblem>> {
	const [appIdentity, ownerIdentity] = [await identify(app), await identify(owner)];
	if (ownerIdentity.version_number < 150_000) {
		return err({ kind: 'serverTooOld', version: ownerIdentity.version });
	}
	if (ownerIdentity.encoding !== 'UTF8') return err({ kind: 'notUtf8', encoding: ownerIdentity.encoding });
	if (appIdentity.database !== ownerIdentity.database) return err({ kind: 'differentDatabases' });
	const bypass = await findBypass(app, ownerIdentity.role);
	if (bypass) return err(bypass);
	return ok({
		serverVersion: ownerIdentity.version,
		appRole: appIdentity.role,
		ownerRole: ownerIdentity.role,
	});
}

async function identify(client: pg.Client): Promise<Identity> {
	// The start time tells two servers apart that answer at the same address by turns.
	const { rows } = await client.query<Identity>(`
		SELECT current_user AS role,
			current_setting('server_version') AS version,
			current_setting('server_version_num')::int AS version_number,
			current_setting('server_encoding') AS encoding,
			pg_postmaster_start_time()::text || ' ' || current_database() AS database`);
	const [identity] = rows;
	if (!identity) throw new Error('the server did not say who we are');
	return identity;
}

async function findBypass(app: pg.Client, ownerRole: string): Promise<DatabaseProblem | undefined> {
	const { rows } = await app.query<{
		role: string;
		self: boolean;
		superuser: boolean;
		bypassrls: boolean;
		owns: boolean;
	}>(
		`SELECT r.rolname AS role, r.rolname = current_user AS self,
			r.rolsuper AS superuser, r.rolbypassrls AS bypassrls,
			r.rolname = $1 OR EXISTS (
				SELECT FROM pg_class c WHERE c.relowner = r.oid AND c.relnamespace = to_regnamespace($2)
			) AS owns
		FROM pg_roles r WHERE pg_has_role(current_user, r.oid, 'MEMBER')
		ORDER BY self DESC, role`,
		[ownerRole, schemaName],
	);
	const role = rows.find(({ self }) => self)?.role ?? '';
	for (const row of rows) {
		if (!row.superuser && !row.bypassrls && !row.owns) continue;
		if (!row.self) return { kind: 'roleBypassesRls', role, because: 'member', through: row.role };
		const because = row.superuser ? 'superuser' : row.bypassrls ? 'bypassrls' : 'owner';
		return { kind: 'roleBypassesRls', role, because, through: row.role };
	}
	return undefined;
}
