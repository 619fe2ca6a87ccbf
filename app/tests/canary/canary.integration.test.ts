import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TemporaryDatabase, temporaryDatabase } from '../../src/lib/server/db/testing/index.ts';
import { textNeedle } from './needles.ts';
import { Search } from './search.ts';
import { searchTables } from './search-tables.ts';

let database: TemporaryDatabase;
beforeAll(async () => {
	database = await temporaryDatabase();
});
afterAll(() => database.stop());

const search = new Search([
	textNeedle('in clear', 'Buchfink-7d21 steht offen'),
	textNeedle('compressed', 'Zaunkoenig-93ab '.repeat(2)),
	textNeedle('deleted', 'Haubenmeise-5c0e ist schon fort'),
	textNeedle('behind a guard', 'Gimpel-1f4b liegt hinter einer Regel'),
	textNeedle('never written', 'Goldammer-66d2 schrieb niemand'),
]);

describe('a planted leak', () => {
	test('lies in the files of the database, in its log of writes, or in its tables, and is found there', async () => {
		await sql`CREATE TABLE leak (id int PRIMARY KEY, said text, bytes bytea)`.execute(database.owner);
		await sql`INSERT INTO leak (id, said) VALUES (1, ${'Buchfink-7d21 steht offen'})`.execute(database.owner);
		const compressible = Buffer.from('Zaunkoenig-93ab '.repeat(4000));
		await sql`INSERT INTO leak (id, bytes) VALUES (2, ${compressible})`.execute(database.owner);
		await sql`INSERT INTO leak (id, said) VALUES (3, ${'Haubenmeise-5c0e ist schon fort'})`.execute(
			database.owner,
		);
		await sql`DELETE FROM leak WHERE id = 3`.execute(database.owner);

		const inTables = await searchTables(search, database.ownerUrl);
		expect(inTables.findings).toEqual(
			expect.arrayContaining([
				{ where: expect.stringContaining('leak'), needle: 'in clear', encoding: 'raw' },
				{ where: expect.stringContaining('leak'), needle: 'compressed', encoding: 'raw' },
			]),
		);
		expect(inTables.findings.map(({ needle }) => needle)).not.toContain('deleted');
		expect(inTables.tables).toHaveProperty(['schutznetz.leak'], 2);

		const { findings, files } = await search.inFolder(database.dataFolder);
		expect(files.some((file) => file.includes('pg_wal'))).toBe(true);
		const places = (needle: string) =>
			findings.filter((found) => found.needle === needle).map(({ where }) => where);
		expect(places('in clear').some((where) => where.includes('pg_wal'))).toBe(true);
		expect(places('deleted').some((where) => where.includes('pg_wal'))).toBe(true);
		expect(places('never written')).toEqual([]);
	});

	test('behind row-level security is found, too', async () => {
		await sql`CREATE TABLE guarded (said text)`.execute(database.owner);
		await sql`ALTER TABLE guarded ENABLE ROW LEVEL SECURITY`.execute(database.owner);
		await sql`ALTER TABLE guarded FORCE ROW LEVEL SECURITY`.execute(database.owner);
		await sql`CREATE POLICY maintenance ON guarded USING (current_setting('schutznetz.maintenance', true) = 'on')`.execute(
			database.owner,
		);
		await database.owner.transaction().execute(async (tx) => {
			await sql`SELECT set_config('schutznetz.maintenance', 'on', true)`.execute(tx);
			await sql`INSERT INTO guarded VALUES (${'Gimpel-1f4b liegt hinter einer Regel'})`.execute(tx);
		});
		const { findings } = await searchTables(search, database.ownerUrl);
		expect(findings).toContainEqual({
			where: expect.stringContaining('guarded'),
			needle: 'behind a guard',
			encoding: 'raw',
		});
	});
});
