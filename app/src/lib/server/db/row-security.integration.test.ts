import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appendAuditEntry } from './audit-entries.ts';
import { connectClient } from './connect.ts';
import type { Db } from './connection.ts';
import { grants } from './grants.ts';
import { inOrganisation } from './in-organisation.ts';
import { insertOrganisation, upsertOperatorPage } from './organisations.ts';
import { readRowGuards, rowGuards } from './row-guards.ts';
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

	test('shows a published page of the office to everybody, and no other', async () => {
		const publishedAt = '2026-11-21T08:00:00Z';
		const office = newId();
		await inOrganisation(database.owner, office, async (tx) => {
			await insertOrganisation(tx, {
				id: office,
				slug: 'stelle',
				name: 'stelle',
				kind: 'office',
				isDemo: true,
			});
			await upsertOperatorPage(tx, office, { kind: 'imprint', language: 'de', body: 'vom Büro' });
			await upsertOperatorPage(tx, office, { kind: 'privacy', language: 'de', body: 'Entwurf' });
		});
		const publish = (id: OrganisationId) =>
			inOrganisation(database.app, id, (tx) =>
				tx
					.updateTable('operator_page')
					.set({ published_at: publishedAt })
					.where('kind', '=', 'imprint')
					.where('organisation_id', '=', id)
					.execute(),
			);
		await publish(other);
		await publish(office);
		const rows = await database.app.selectFrom('operator_page').select(['body', 'published_at']).execute();
		expect(rows).toEqual([{ body: 'vom Büro', published_at: Temporal.Instant.from(publishedAt) }]);
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
		"UPDATE setup_token SET code_sha256 = sha256('forged'), used_at = NULL",
		"UPDATE setup_token SET expires_at = now() + interval '1 year'",
		'UPDATE setup_token SET used_at = now()',
		'DELETE FROM setup_token',
		'SELECT code_sha256 FROM setup_token',
		'SELECT created_at FROM setup_token FOR UPDATE',
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

	test('lets a code be asked for by its hash alone, used once, and never made good again', async () => {
		await sql`INSERT INTO setup_token (code_sha256, expires_at) VALUES (sha256('known'), now())`.execute(
			database.owner,
		);
		const ask = async (code: string) =>
			(await sql`SELECT used_at FROM lock_setup_token(sha256(${code}::text::bytea))`.execute(database.app))
				.rows;
		expect(await ask('guessed')).toEqual([]);
		expect(await ask('known')).toEqual([{ used_at: null }]);
		const use = sql`SELECT use_setup_token(sha256('known'))`;
		await use.execute(database.app);
		const [used] = await ask('known');
		expect(used).toEqual({ used_at: expect.any(Temporal.Instant) });
		await use.execute(database.app);
		expect(await ask('known')).toEqual([used]);
	});

	test('makes no office without a code that the same transaction uses up', async () => {
		await database.owner.transaction().execute(async (tx) => {
			await sql`SELECT set_config('schutznetz.maintenance', 'on', true)`.execute(tx);
			await sql`UPDATE organisation SET kind = 'network' WHERE kind = 'office'`.execute(tx);
		});
		const id = newId();
		const office = { id, slug: 'neu', name: 'neu', kind: 'office', isDemo: false } as const;
		const forged = inOrganisation(database.app, id, (tx) => insertOrganisation(tx, office));
		await expect(forged).rejects.toEqual(refused('42501'));
		const risen = inOrganisation(database.app, own, (tx) =>
			tx.updateTable('organisation').set({ kind: 'office' }).where('id', '=', own).execute(),
		);
		await expect(risen).rejects.toEqual(refused('42501'));
		// The code of the test before is used up already.
		const again = inOrganisation(database.app, id, async (tx) => {
			await sql`SELECT use_setup_token(sha256('known'))`.execute(tx);
			await insertOrganisation(tx, office);
		});
		await expect(again).rejects.toEqual(refused('42501'));
	});

	test('has exactly the guards that are written down, and every table among them', async () => {
		const owner = await connectClient(database.ownerUrl, 'DATABASE_OWNER_URL');
		if (!owner.ok) throw new Error(owner.error.kind);
		expect((await readRowGuards(owner.value)).toSorted()).toEqual(rowGuards.toSorted());
		const { rows } = await owner.value.query<{ name: string }>(
			"SELECT attrelid::regclass::text AS name FROM pg_attribute WHERE attname = 'organisation_id'",
		);
		await owner.value.end();
		const bound = rows.map(({ name }) => name).filter((name) => Object.hasOwn(grants, name));
		expect(bound.length).toBeGreaterThanOrEqual(2);
		for (const name of bound) expect(rowGuards).toContain(`${name} is forced`);
		const tables = rowGuards.filter((line) => / is \w+$/.test(line)).map((line) => line.split(' ')[0]);
		expect(tables.filter((name) => name !== 'migration').sort()).toEqual(Object.keys(grants).sort());
	});

	test('gives a calendar day as text and a count as a number', async () => {
		const { rows } =
			await sql`SELECT DATE '2026-03-29' AS day, count(*) AS many FROM generate_series(1, 3)`.execute(
				database.app,
			);
		expect(rows).toEqual([{ day: '2026-03-29', many: 3 }]);
	});
});
