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

/** Roles that PostgreSQL brings along and that reach past what is granted: to every table, or to the server's files. */
const farReaching = [
	'pg_read_all_data',
	'pg_write_all_data',
	'pg_read_server_files',
	'pg_write_server_files',
	'pg_execute_server_program',
];

type Because = Extract<DatabaseProblem, { kind: 'roleBypassesRls' }>['because'];

async function findBypass(app: pg.Client, ownerRole: string): Promise<DatabaseProblem | undefined> {
	// CREATEROLE: up to PostgreSQL 15 such a role makes itself a member of the owner.
	const { rows } = await app.query<{ role: string; self: boolean; because: Because | null }>(
		`SELECT r.rolname AS role, r.rolname = current_user AS self,
			CASE WHEN r.rolsuper THEN 'superuser'
				WHEN r.rolbypassrls THEN 'bypassrls'
				WHEN r.rolcreaterole THEN 'createrole'
				WHEN r.rolreplication THEN 'replication'
				WHEN r.rolname = $1
					OR EXISTS (SELECT FROM pg_database d WHERE d.datname = current_database() AND d.datdba = r.oid)
					OR EXISTS (SELECT FROM pg_namespace n WHERE n.nspname = $2 AND n.nspowner = r.oid)
					OR EXISTS (SELECT FROM pg_class c WHERE c.relowner = r.oid AND c.relnamespace = to_regnamespace($2))
				THEN 'owner'
				WHEN r.rolname = ANY ($3) THEN 'member'
			END AS because
		FROM pg_roles r WHERE pg_has_role(current_user, r.oid, 'MEMBER')
		ORDER BY self DESC, role`,
		[ownerRole, schemaName, farReaching],
	);
	const role = rows.find(({ self }) => self)?.role ?? '';
	for (const { role: through, self, because } of rows) {
		if (because) return { kind: 'roleBypassesRls', role, because: self ? because : 'member', through };
	}
	return undefined;
}
