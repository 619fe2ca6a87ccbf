import { checkAccess } from './check-access.ts';
import { connectClient } from './connect.ts';
import { schemaName } from './connection.ts';
import { describeDatabaseProblem } from './database-problem.ts';
import { functionGrants, grants } from './grants.ts';
import { readMigrations, recordedMigrations } from './migrate.ts';
import type { DatabaseAddresses } from './prepare-database.ts';
import { readRowGuards, rowGuards } from './row-guards.ts';

/** One thing that was looked at, for `schutznetz doctor`: a stable name and a German sentence. */
export interface Finding {
	readonly name: string;
	readonly isGood: boolean;
	readonly sentence: string;
}

const good = (name: string, sentence: string): Finding => ({ name, isGood: true, sentence });
const bad = (name: string, sentence: string): Finding => ({ name, isGood: false, sentence });

/**
 * Looks at a database and changes nothing: roles, migrations, row-level security on every table of an
 * organisation, the serving role's rights, the loaded content, the server's clock.
 *
 * @param now - this machine's time, compared with the server's
 */
export async function inspectDatabase(
	addresses: DatabaseAddresses,
	now: () => Temporal.Instant,
): Promise<readonly Finding[]> {
	const owner = await connectClient(addresses.ownerUrl, 'DATABASE_OWNER_URL');
	if (!owner.ok) return [bad('database', describeDatabaseProblem(owner.error))];
	const app = await connectClient(addresses.appUrl, 'DATABASE_URL');
	if (!app.ok) {
		await owner.value.end();
		return [bad('database', describeDatabaseProblem(app.error))];
	}
	const client = owner.value;
	try {
		const access = await checkAccess(app.value, client);
		if (!access.ok) return [bad('database', describeDatabaseProblem(access.error))];
		const { appRole, serverVersion } = access.value;
		const findings = [
			good('database', `PostgreSQL ${serverVersion} antwortet.`),
			good('roles', `Die Rolle „${appRole}“ ist an die Trennung der Organisationen gebunden.`),
			await inspectClock(client, now),
		];
		const { rows } = await client.query('SELECT FROM pg_namespace WHERE nspname = $1', [schemaName]);
		if (rows.length === 0) {
			return [
				...findings,
				bad('migrations', 'Die Datenbank ist noch leer; „schutznetz start“ richtet sie ein.'),
			];
		}
		return [
			...findings,
			await inspectMigrations(client),
			await inspectRowSecurity(client),
			await inspectRights(client, appRole),
			await inspectContent(client),
		];
	} finally {
		await Promise.all([app.value.end(), client.end()]);
	}
}

type Client = Parameters<typeof recordedMigrations>[0];

async function inspectClock(client: Client, now: () => Temporal.Instant): Promise<Finding> {
	const { rows } = await client.query<{ at: Temporal.Instant }>('SELECT clock_timestamp() AS at');
	const at = rows[0]?.at ?? now();
	const seconds = Math.abs(now().since(at).total('seconds'));
	if (seconds < 5) return good('clock', 'Die Uhren von Anwendung und Datenbank stimmen überein.');
	return bad(
		'clock',
		`Die Uhren von Anwendung und Datenbank gehen um ${Math.round(seconds)} Sekunden auseinander.`,
	);
}

async function inspectMigrations(client: Client): Promise<Finding> {
	const known = readMigrations().map(({ name }) => name);
	const recorded = await recordedMigrations(client);
	const missing = known.filter((name) => !recorded.includes(name));
	const unknown = recorded.filter((name) => !known.includes(name));
	if (unknown.length > 0)
		return bad('migrations', `Die Datenbank ist neuer als dieser Programmstand: ${unknown.join(', ')}.`);
	if (missing.length > 0)
		return bad('migrations', `Es fehlen ${missing.join(', ')}; „schutznetz start“ holt sie nach.`);
	return good('migrations', `Alle ${known.length} Änderungen an der Datenbank sind eingespielt.`);
}

async function inspectRowSecurity(client: Client): Promise<Finding> {
	const found = await readRowGuards(client);
	const tooMuch = found.filter((line) => !rowGuards.includes(line));
	const missing = rowGuards.filter((line) => !found.includes(line));
	const deviations = [
		...(tooMuch.length > 0 ? [`nicht vorgesehen ist ${tooMuch.join('; ')}`] : []),
		...(missing.length > 0 ? [`es fehlt ${missing.join('; ')}`] : []),
	];
	if (deviations.length > 0)
		return bad('rowSecurity', `Die Trennung der Organisationen weicht ab: ${deviations.join('; ')}.`);
	const tables = rowGuards.filter((line) => line.endsWith(' is forced')).length;
	return good('rowSecurity', `Alle ${tables} Tabellen von Organisationen sind getrennt.`);
}

async function inspectRights(client: Client, appRole: string): Promise<Finding> {
	const { rows } = await client.query<{ held: string }>(
		`SELECT p.privilege || ' ' || c.relname AS held
		FROM pg_class c,
			unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) AS p (privilege)
		WHERE c.relnamespace = to_regnamespace($1) AND c.relkind IN ('r', 'p')
			AND CASE WHEN p.privilege IN ('SELECT', 'INSERT', 'UPDATE', 'REFERENCES')
				THEN has_any_column_privilege($2, c.oid, p.privilege) ELSE has_table_privilege($2, c.oid, p.privilege) END
		UNION ALL
		SELECT 'EXECUTE ' || f.oid::regprocedure
		FROM pg_proc f
		WHERE f.pronamespace = to_regnamespace($1) AND f.prosecdef AND has_function_privilege($2, f.oid, 'EXECUTE')`,
		[schemaName, appRole],
	);
	const found = new Set(rows.map(({ held }) => held));
	const due = new Set([
		...Object.entries(grants).flatMap(([table, list]) => list.map((right) => `${right} ${table}`)),
		...functionGrants.map((signature) => `EXECUTE ${signature}`),
	]);
	const different = [...new Set([...found, ...due])].filter((right) => found.has(right) !== due.has(right));
	if (different.length > 0) {
		return bad(
			'rights',
			`Rechte von „${appRole}“ weichen ab (${different.join(', ')}); „schutznetz start“ stellt sie her.`,
		);
	}
	return good('rights', `Die Rolle „${appRole}“ hat genau die vorgesehenen Rechte.`);
}

async function inspectContent(client: Client): Promise<Finding> {
	const { rows } = await client.query<{ kind: string; sha256: string }>(
		`SELECT kind, sha256 FROM ${schemaName}.content_release ORDER BY kind`,
	);
	if (rows.length === 0)
		return bad('content', 'Es sind keine öffentlichen Inhalte geladen; „schutznetz start“ lädt sie.');
	const list = rows.map(({ kind, sha256 }) => `${kind} ${sha256.slice(0, 12)}`).join(', ');
	return good('content', `Öffentliche Inhalte sind geladen: ${list}.`);
}
