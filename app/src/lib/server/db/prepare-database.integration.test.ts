import { createServer } from 'node:net';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectClient } from './connect.ts';
import { type DatabaseProblem, describeDatabaseProblem } from './database-problem.ts';
import { inspectDatabase } from './inspect-database.ts';
import { migrate, readMigrations } from './migrate.ts';
import { checkDatabase, type DatabaseAddresses, prepareDatabase } from './prepare-database.ts';
import { type TestServer, testEngines } from './testing/index.ts';

const superuserMakes = [
	...[
		'super SUPERUSER',
		'bypass BYPASSRLS',
		'creator CREATEROLE',
		'replica REPLICATION',
		'member IN ROLE schutznetz_owner',
		'reader IN ROLE pg_read_all_data',
		'writer IN ROLE pg_write_all_data',
		'file_reader IN ROLE pg_read_server_files',
		'file_writer IN ROLE pg_write_server_files',
		'program IN ROLE pg_execute_server_program',
		'database_owner NOSUPERUSER',
		'plain NOSUPERUSER',
	].map((role) => `CREATE ROLE test_${role} LOGIN PASSWORD 'pw'`),
	"CREATE ROLE test_through LOGIN PASSWORD 'pw' IN ROLE test_bypass",
	"CREATE ROLE test_stranger LOGIN PASSWORD 'pw'",
	'GRANT CONNECT ON DATABASE schutznetz TO test_plain, test_through, test_bypass, test_creator, test_replica, test_reader, test_writer, test_file_reader, test_file_writer, test_program',
	'CREATE DATABASE other',
	'CREATE DATABASE owned OWNER test_database_owner',
	'GRANT CREATE ON DATABASE owned TO test_plain',
	"CREATE DATABASE latin ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C' LOCALE_PROVIDER libc TEMPLATE template0",
];

describe.each(testEngines)('a database of somebody else, on $name', (engine) => {
	let server: TestServer;
	beforeAll(async () => {
		server = await engine.start(superuserMakes);
	});
	afterAll(() => server.stop());

	const as = (role: string, database = 'schutznetz'): string =>
		server.appUrl.replace(/\/\/[^@]+@/, `//${role}:pw@`).replace('/schutznetz?', `/${database}?`);
	const refusal = async (addresses: Partial<DatabaseAddresses>): Promise<DatabaseProblem> => {
		const prepared = await prepareDatabase({ ...server, ...addresses });
		if (prepared.ok) throw new Error('it was not refused');
		const sentence = describeDatabaseProblem(prepared.error);
		expect(sentence).toMatch(/^[^\n]{20,400}\.$/);
		expect(sentence).not.toContain('pw@');
		return prepared.error;
	};

	test('is migrated once, by one of three that start at once', async () => {
		const three = await Promise.all([
			prepareDatabase(server),
			prepareDatabase(server),
			prepareDatabase(server),
		]);
		const applied = three.map((result) => result.ok && result.value.applied.length);
		expect(applied.toSorted()).toEqual([0, 0, readMigrations().length].toSorted());
		expect(await prepareDatabase(server)).toMatchObject({ ok: true, value: { applied: [] } });
	});

	test('passes the doctor, who sees a right too many and a table without its guard', async () => {
		const now = () => Temporal.Now.instant();
		const bad = async () => (await inspectDatabase(server, now)).filter((finding) => !finding.isGood);
		// Nothing has loaded the content here.
		expect((await bad()).map(({ name }) => name)).toEqual(['content']);
		const owner = new pg.Client(server.ownerUrl);
		await owner.connect();
		await owner.query('GRANT DELETE ON schutznetz.organisation TO schutznetz_app');
		await owner.query('GRANT UPDATE (expires_at) ON schutznetz.setup_token TO schutznetz_app');
		await owner.query('CREATE TABLE schutznetz.unguarded (organisation_id uuid)');
		await owner.query('CREATE POLICY extra ON schutznetz.audit_entry USING (true)');
		await owner.query('ALTER TABLE schutznetz.plan_statement DISABLE ROW LEVEL SECURITY');
		const found = await bad();
		expect(found.map(({ name }) => name)).toEqual(['rowSecurity', 'rights', 'content']);
		for (const words of [
			'unguarded is open',
			'audit_entry extra: permissive ALL to public using true',
			'es fehlt plan_statement is enabled',
		]) {
			expect(found[0]?.sentence).toContain(words);
		}
		for (const words of ['UPDATE setup_token', 'DELETE organisation']) {
			expect(found[1]?.sentence).toContain(words);
		}
		await owner.query('DROP TABLE schutznetz.unguarded');
		await owner.query('DROP POLICY extra ON schutznetz.audit_entry');
		await owner.query('ALTER TABLE schutznetz.plan_statement ENABLE ROW LEVEL SECURITY');
		await owner.end();
		expect((await prepareDatabase(server)).ok).toBe(true);
		expect((await bad()).map(({ name }) => name)).toEqual(['content']);
		const hourAhead = await inspectDatabase(server, () => now().add({ hours: 1 }));
		expect(hourAhead.filter(({ isGood }) => !isGood).map(({ name }) => name)).toEqual(['clock', 'content']);
	});

	test.each([
		['test_super', 'superuser'],
		['test_bypass', 'bypassrls'],
		['test_creator', 'createrole'],
		['test_replica', 'replication'],
		['test_member', 'member'],
		['test_through', 'member'],
		['test_reader', 'member'],
		['test_writer', 'member'],
		['test_file_reader', 'member'],
		['test_file_writer', 'member'],
		['test_program', 'member'],
	])('is refused with the role %s', async (role, because) => {
		expect(await refusal({ appUrl: as(role) })).toMatchObject({ kind: 'roleBypassesRls', role, because });
	});

	test('is refused with the owner in the place of the serving role', async () => {
		expect(await refusal({ appUrl: server.ownerUrl })).toMatchObject({
			kind: 'roleBypassesRls',
			because: 'owner',
		});
	});

	test('is refused with a serving role that owns the database, or the schema without a table', async () => {
		const plain = as('test_plain', 'owned');
		const databaseOwner = as('test_database_owner', 'owned');
		const refused = { kind: 'roleBypassesRls', because: 'owner' };
		expect(await refusal({ appUrl: databaseOwner, ownerUrl: plain })).toMatchObject(refused);
		const client = new pg.Client(plain);
		await client.connect();
		await client.query('CREATE SCHEMA schutznetz');
		await client.end();
		expect(await refusal({ appUrl: plain, ownerUrl: databaseOwner })).toMatchObject(refused);
	});

	test('takes a serving role of another name and gives it its rights', async () => {
		const checked = await checkDatabase({ ...server, appUrl: as('test_plain') });
		expect(checked).toMatchObject({ ok: true, value: { appRole: 'test_plain' } });
		expect((await prepareDatabase({ ...server, appUrl: as('test_plain') })).ok).toBe(true);
		const client = await connectClient(as('test_plain'), 'DATABASE_URL');
		if (!client.ok) throw new Error(client.error.kind);
		expect((await client.value.query('SELECT * FROM demand')).rows).toEqual([]);
		await client.value.end();
	});

	test('is refused with a wrong password, a missing database, two databases, another encoding', async () => {
		expect(await refusal({ appUrl: as('schutznetz_app') })).toMatchObject({
			kind: 'loginRefused',
			role: 'schutznetz_app',
		});
		expect(await refusal({ appUrl: as('test_stranger') })).toMatchObject({
			kind: 'mayNotConnect',
			database: 'schutznetz',
		});
		expect(await refusal({ ownerUrl: as('test_plain', 'nowhere') })).toMatchObject({
			kind: 'noSuchDatabase',
			address: 'DATABASE_OWNER_URL',
			database: 'nowhere',
		});
		expect(await refusal({ appUrl: as('test_plain', 'other') })).toMatchObject({
			kind: 'differentDatabases',
		});
		const latin = { appUrl: as('test_plain', 'latin'), ownerUrl: as('test_member', 'latin') };
		expect(await refusal(latin)).toMatchObject({ kind: 'notUtf8', encoding: 'LATIN1' });
	});

	test('is refused where the owner may create nothing', async () => {
		const addresses = { appUrl: as('test_plain', 'other'), ownerUrl: as('test_member', 'other') };
		expect(await refusal(addresses)).toMatchObject({ kind: 'ownerMayNotCreate', role: 'test_member' });
	});

	test('is refused where nobody answers, and where somebody else does', async () => {
		const nobody = 'postgres://app:pw@127.0.0.1:1/schutznetz';
		expect(await refusal({ ownerUrl: nobody })).toMatchObject({
			kind: 'unreachable',
			server: '127.0.0.1:1',
			reason: 'ECONNREFUSED',
		});
		const stranger = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
		await new Promise<void>((done) => stranger.listen(0, '127.0.0.1', done));
		const address = stranger.address();
		const port = typeof address === 'object' ? address?.port : 0;
		expect(await refusal({ ownerUrl: `postgres://app:pw@127.0.0.1:${port}/schutznetz` })).toMatchObject({
			kind: expect.stringMatching(/^(notPostgres|unreachable)$/),
		});
		stranger.close();
	});

	test('is refused when it is newer than the code, and left alone when a migration fails', async () => {
		const owner = await connectClient(server.ownerUrl, 'DATABASE_OWNER_URL');
		if (!owner.ok) throw new Error(owner.error.kind);
		const migrations = readMigrations();
		const sql = 'CREATE TABLE half_made (id int); SELECT 1 / 0';
		const broken = { name: '29990101000000_broken', sql };
		const failed = await migrate(owner.value, 'schutznetz_app', [...migrations, broken]);
		const error = { kind: 'migrationFailed', name: broken.name, reason: 'division by zero' } as const;
		expect(failed).toEqual({ ok: false, error: { ...error, appliedBefore: [] } });
		expect(!failed.ok && describeDatabaseProblem(failed.error)).toContain('die Datenbank ist, wie sie war');
		expect((await owner.value.query("SELECT to_regclass('half_made') AS t")).rows).toEqual([{ t: null }]);

		const newer = [...migrations, { name: '29990101000000_future', sql: 'SELECT 1' }];
		const half = await migrate(owner.value, 'schutznetz_app', [...newer, broken]);
		expect(half).toEqual({
			ok: false,
			error: { ...error, appliedBefore: ['29990101000000_future'] },
		});
		expect(!half.ok && describeDatabaseProblem(half.error)).toContain(
			'eingespielt bleiben 29990101000000_future',
		);
		await owner.value.end();
		expect(await refusal({})).toEqual({
			kind: 'newerThanCode',
			unknownMigrations: ['29990101000000_future'],
		});
	});
});

test('a server older than 15 is refused in one sentence', async () => {
	const { checkAccess } = await import('./check-access.ts');
	const answers = (version_number: number) =>
		({
			query: async () => ({ rows: [{ version: '14.9', version_number, encoding: 'UTF8' }] }),
		}) as unknown as pg.Client;
	const old = answers(140_009);
	const checked = await checkAccess(old, old);
	expect(!checked.ok && describeDatabaseProblem(checked.error)).toBe(
		'Der Server ist PostgreSQL 14.9, nötig ist 15 oder neuer.',
	);
});
