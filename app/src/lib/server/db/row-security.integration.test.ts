import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appendAuditEntry } from './audit-entries.ts';
import type { Db } from './connection.ts';
import { grants } from './grants.ts';
import { inOrganisation } from './in-organisation.ts';
import { insertOrganisation, upsertOperatorPage } from './organisations.ts';
import type { OrganisationId } from './schema.ts';
import { type TemporaryDatabase, temporaryDatabase, testEngines } from './testing/index.ts';

const newId = () => randomUUID() as string as OrganisationId;

async function addCentre(db: Db, slug: string): Promise<OrganisationId> {
	const id = newId();
	await inOrganisation(db, id, async (tx) => {
		await insertOrganisation(tx, { id, slug, name: slug, kind: 'centre', isDemo: true });
		await upsertOperatorPage(tx, id, { kind: 'imprint', language: 'de', body: `von ${slug}` });
		await appendAuditEntry(tx, id, { actor: 'test', action: 'centre-created', facts: { slug } });
	});
	return id;
}

describe.each(testEngines)('row-level security as the serving role, on $name', (engine) => {
	let database: TemporaryDatabase;
	let own: OrganisationId;
	let other: OrganisationId;

	beforeAll(async () => {
		database = await temporaryDatabase(engine);
		own = await addCentre(database.app, 'eigene');
		other = await addCentre(database.app, 'andere');
	});
	afterAll(() => database.stop());

	const refused = (code: string) => expect.objectContaining({ code });

	test('hides the other organisation even where a query has no where', async () => {
		const seen = await inOrganisation(database.app, own, async (tx) => ({
			pages: await tx.selectFrom('operator_page').select(['organisation_id', 'body']).execute(),
			audit: await tx.selectFrom('audit_entry').select('organisation_id').execute(),
			organisations: await tx.selectFrom('organisation').select('id').execute(),
		}));
		expect(seen).toEqual({
			pages: [{ organisation_id: own, body: 'von eigene' }],
			audit: [{ organisation_id: own }],
			organisations: [{ id: own }],
		});
	});

	test('shows nothing where no organisation is set', async () => {
		expect(await database.app.selectFrom('operator_page').selectAll().execute()).toEqual([]);
		expect(await database.app.selectFrom('audit_entry').selectAll().execute()).toEqual([]);
		expect(await database.app.selectFrom('organisation').selectAll().execute()).toEqual([]);
	});

	test('shows nothing to the owner either, unless it says maintenance for one transaction', async () => {
		expect(await database.owner.selectFrom('audit_entry').selectAll().execute()).toEqual([]);
		const rows = await database.owner.transaction().execute(async (tx) => {
			await sql`SELECT set_config('schutznetz.maintenance', 'on', true)`.execute(tx);
			return tx.selectFrom('audit_entry').select('organisation_id').execute();
		});
		expect(rows).toHaveLength(2);
	});

	test('does not let the serving role say maintenance', async () => {
		const rows = await database.app.transaction().execute(async (tx) => {
			await sql`SELECT set_config('schutznetz.maintenance', 'on', true)`.execute(tx);
			return tx.selectFrom('audit_entry').selectAll().execute();
		});
		expect(rows).toEqual([]);
	});

	test('refuses to write for another organisation', async () => {
		const foreignPage = inOrganisation(database.app, own, (tx) =>
			upsertOperatorPage(tx, other, { kind: 'privacy', language: 'de', body: 'untergeschoben' }),
		);
		await expect(foreignPage).rejects.toEqual(refused('42501'));
		const foreignEntry = inOrganisation(database.app, own, (tx) =>
			appendAuditEntry(tx, other, { actor: 'test', action: 'forged', facts: {} }),
		);
		await expect(foreignEntry).rejects.toEqual(refused('42501'));
		const moved = inOrganisation(database.app, own, (tx) =>
			tx.updateTable('operator_page').set({ organisation_id: other }).execute(),
		);
		await expect(moved).rejects.toEqual(refused('42501'));
	});

	test('changes no row of another organisation', async () => {
		const { numUpdatedRows } = await inOrganisation(database.app, own, (tx) =>
			tx
				.updateTable('operator_page')
				.set({ body: 'fremd' })
				.where('organisation_id', '=', other)
				.executeTakeFirst(),
		);
		expect(numUpdatedRows).toBe(0n);
	});

	test('leaks no setting through a pooled connection', async () => {
		const pool = database.pool(database.appUrl, 1);
		const backend = async (db: Db) =>
			(await sql<{ pid: number }>`SELECT pg_backend_pid() AS pid`.execute(db)).rows;
		const inside = await inOrganisation(pool, own, async (tx) => {
			expect(await tx.selectFrom('operator_page').selectAll().execute()).toHaveLength(1);
			return backend(tx);
		});
		expect(await backend(pool)).toEqual(inside);
		expect(await pool.selectFrom('operator_page').selectAll().execute()).toEqual([]);

		const broken = inOrganisation(pool, own, async () => {
			throw new Error('half way');
		});
		await expect(broken).rejects.toThrow('half way');
		expect(await backend(pool)).toEqual(inside);
		expect(await pool.selectFrom('operator_page').selectAll().execute()).toEqual([]);
	});

	test('shows a published page to everybody, and only that one', async () => {
		const publishedAt = '2026-11-21T08:00:00Z';
		await inOrganisation(database.app, other, (tx) =>
			tx.updateTable('operator_page').set({ published_at: publishedAt }).execute(),
		);
		const rows = await database.app.selectFrom('operator_page').select(['body', 'published_at']).execute();
		expect(rows).toEqual([{ body: 'von andere', published_at: Temporal.Instant.from(publishedAt) }]);
	});

	test.each([
		'TRUNCATE operator_page',
		'TRUNCATE audit_entry',
		'ALTER TABLE operator_page DISABLE ROW LEVEL SECURITY',
		'ALTER TABLE operator_page NO FORCE ROW LEVEL SECURITY',
		'DROP POLICY own_organisation ON operator_page',
		'DROP TABLE audit_entry',
		'CREATE TABLE own_table (id int)',
		'SET ROLE schutznetz_owner',
		'DELETE FROM audit_entry',
		"UPDATE audit_entry SET actor = 'somebody else'",
		"INSERT INTO setup_token (code_sha256, expires_at) VALUES (sha256('x'), now())",
		"UPDATE demand SET title = 'forged'",
		'SELECT * FROM migration',
	])('may not %s', async (statement) => {
		await expect(sql.raw(statement).execute(database.app)).rejects.toEqual(refused('42501'));
	});

	test.each(['UPDATE audit_entry SET actor = $$x$$', 'DELETE FROM audit_entry', 'TRUNCATE audit_entry'])(
		'keeps the audit append-only for the owner too: %s',
		async (statement) => {
			const attempt = database.owner.transaction().execute(async (tx) => {
				await sql`SELECT set_config('schutznetz.maintenance', 'on', true)`.execute(tx);
				await sql.raw(statement).execute(tx);
			});
			await expect(attempt).rejects.toEqual(refused('23001'));
		},
	);

	test('binds every table with organisation_id, and knows every table', async () => {
		const tables = await sql<{
			name: string;
			is_forced: boolean;
			has_policy: boolean;
			of_organisation: boolean;
		}>`
			SELECT c.relname AS name, c.relrowsecurity AND c.relforcerowsecurity AS is_forced,
				EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'own_organisation') AS has_policy,
				EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'organisation_id') AS of_organisation
			FROM pg_class c
			WHERE c.relnamespace = 'schutznetz'::regnamespace AND c.relkind IN ('r', 'p')`.execute(database.owner);
		const bound = tables.rows.filter((table) => table.of_organisation);
		expect(bound.length).toBeGreaterThanOrEqual(2);
		for (const table of bound) expect(table).toMatchObject({ is_forced: true, has_policy: true });
		const names = tables.rows.map(({ name }) => name).filter((name) => name !== 'migration');
		expect(names.sort()).toEqual(Object.keys(grants).sort());
	});

	test('gives a calendar day as text and a count as a number', async () => {
		const { rows } =
			await sql`SELECT DATE '2026-03-29' AS day, count(*) AS many FROM generate_series(1, 3)`.execute(
				database.app,
			);
		expect(rows).toEqual([{ day: '2026-03-29', many: 3 }]);
	});
});
