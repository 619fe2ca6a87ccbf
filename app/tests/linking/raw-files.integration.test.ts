import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dropChangeLog, sweepFiles } from '../../src/lib/server/counselling/index.ts';
import { writeSlot } from '../../src/lib/server/db/channel/slots.ts';
import {
	type TemporaryDatabase,
	temporaryDatabase,
	testEngines,
} from '../../src/lib/server/db/testing/index.ts';
import { Search } from '../canary/search.ts';
import { readTraces, type Trace } from './read-traces.ts';

/** The places in the one file that shows all slots behind one another with a row's length between them. */
function placesInHeap(seen: readonly Trace[]): readonly (readonly number[])[] {
	const rowsApart = (places: readonly number[]) =>
		places.slice(1).every((at, index) => Math.abs(at - (places[index] ?? 0)) > 1000);
	const files = [...(seen[0]?.places.keys() ?? [])].filter((file) => file.includes('base/'));
	const heap = files.find((file) => rowsApart(seen.map(({ places }) => places.get(file)?.[0] ?? 0)));
	return seen.map(({ places }) => places.get(heap ?? '') ?? []);
}
const ascending = (numbers: readonly number[]) => numbers.toSorted((one, other) => one - other);
const pagesOf = (places: readonly (readonly number[])[]) => places.map(([at = -1]) => Math.floor(at / 8192));

describe.each(testEngines)('the raw files, on $name', (engine) => {
	const slots = Array.from({ length: 200 }, () => randomBytes(32));
	const gone = slots.slice(0, 20);

	let database: TemporaryDatabase;
	beforeAll(async () => {
		database = await temporaryDatabase(engine);
		for (const id of slots) {
			const expiresOn = Temporal.Now.plainDateISO().add({ days: 180 }).toString();
			await writeSlot(database.app, {
				id,
				envelope: randomBytes(1622),
				tokenHash: randomBytes(32),
				expiresOn,
			});
		}
		await database.owner.deleteFrom('slot').where('id', 'in', gone).execute();
	});
	afterAll(() => database.stop());

	const left = slots.slice(gone.length);
	const traces = () => readTraces(database.dataFolder, database.ownerUrl, left);
	test('without the sweep the files tell in which order slots came, and what is gone', async () => {
		await dropChangeLog(database.owner);
		const seen = await traces();
		const pages = pagesOf(placesInHeap(seen));
		expect(pages).toEqual(ascending(pages));
		expect(new Set(seen.flatMap(({ transactions }) => transactions)).size).toBeGreaterThan(left.length);
	});

	test('the planner samples days, and no address', async () => {
		await sql`ANALYZE slot`.execute(database.owner);
		const { rows } = await sql<{ name: string }>`
			SELECT attname AS name FROM pg_stats WHERE schemaname = 'schutznetz' AND tablename = 'slot'`.execute(
			database.owner,
		);
		expect(rows).toEqual([{ name: 'expires_on' }]);
	});

	const search = new Search(gone.map((bytes, at) => ({ name: `gone ${at}`, bytes })));

	test('after it each stands there once, in the order of its address, and nowhere what is gone', async () => {
		expect((await search.inFolder(database.dataFolder)).findings).not.toEqual([]);
		const swept = await sweepFiles(database.app, Temporal.Now.instant());
		expect(swept).toEqual({ inUse: [], failed: [], isChangeLogKept: false });
		const seen = (await traces()).toSorted((one, other) => one.id.compare(other.id));
		const places = placesInHeap(seen);
		expect(places.every((copies) => copies.length === 1)).toBe(true);
		expect(pagesOf(places)).toEqual(ascending(pagesOf(places)));
		expect(seen.flatMap((trace) => trace.places.get('pg_wal') ?? [])).toEqual([]);
		expect((await search.inFolder(database.dataFolder)).findings).toEqual([]);
	});

	test('one table that cannot be written anew keeps neither the others nor the log of changes', async () => {
		await sql
			.raw(`
		CREATE FUNCTION stumble(bytes bytea) RETURNS integer IMMUTABLE LANGUAGE plpgsql AS 'BEGIN RETURN 1; END';
		CREATE INDEX ON instance (stumble(root_public));
		CREATE OR REPLACE FUNCTION stumble(bytes bytea) RETURNS integer IMMUTABLE LANGUAGE plpgsql
			AS 'BEGIN RAISE division_by_zero; END'`)
			.execute(database.owner);
		const fileOf = async () => {
			const { rows } = await sql<{ file: number }>`SELECT pg_relation_filenode('slot') AS file`.execute(
				database.owner,
			);
			return rows[0]?.file;
		};
		const before = await fileOf();
		const swept = await sweepFiles(database.app, Temporal.Now.instant());
		expect(swept).toEqual({
			inUse: [],
			failed: [{ table: 'instance', code: '22012' }],
			isChangeLogKept: false,
		});
		expect(await fileOf()).not.toBe(before);
		expect((await traces()).flatMap((trace) => trace.places.get('pg_wal') ?? [])).toEqual([]);
	});
});
