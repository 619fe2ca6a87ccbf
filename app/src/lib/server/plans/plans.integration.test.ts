import { bundledContent } from '@schutznetz/plans';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TemporaryDatabase, temporaryDatabase, testEngines } from '../db/testing/index.ts';
import {
	findChapter,
	findDemand,
	findPlan,
	findRecommendation,
	hashOfContent,
	listDataSets,
	listDemands,
	listRecommendations,
	listSources,
	loadPublicContent,
	openDataFile,
	overview,
} from './index.ts';

const address = 'https://example.org/de/monitor';

describe.each(testEngines)('the monitor on $name', (engine) => {
	let database: TemporaryDatabase;

	beforeAll(async () => {
		database = await temporaryDatabase(engine);
	});
	afterAll(async () => {
		await database?.stop();
	});

	const search = (query: string): URLSearchParams => new URLSearchParams(query);
	const versions = () =>
		database.owner
			.selectFrom('demand')
			.select(['id', (build) => build.ref('xmin' as 'id').as('version')])
			.orderBy('id')
			.execute();

	test('a page before the first load says what is missing', async () => {
		await expect(overview(database.app)).rejects.toThrow('no public content was loaded');
	});

	test('the content is loaded once; a second load changes nothing', async () => {
		const sha256 = hashOfContent(bundledContent);
		expect(await loadPublicContent(database.owner)).toEqual({ loaded: true, sha256 });
		const before = await versions();
		expect(before).toHaveLength(52);
		expect(await loadPublicContent(database.owner)).toEqual({ loaded: false, sha256 });
		expect(await versions()).toEqual(before);
	});

	test('two loads at once are one load', async () => {
		const other = { ...bundledContent, release: { asOf: '2026-11-20', note: 'Probe.' } };
		const both = await Promise.all([
			loadPublicContent(database.owner, other),
			loadPublicContent(database.owner, other),
		]);
		expect(both.map(({ loaded }) => loaded).toSorted()).toEqual([false, true]);
		expect((await overview(database.app)).asOf).toBe('2026-11-20');
		expect((await loadPublicContent(database.owner)).loaded).toBe(true);
		expect((await overview(database.app)).asOf).toBe('2026-11-21');
	});

	test('broken content is refused and the old stays', async () => {
		await expect(loadPublicContent(database.owner, { ...bundledContent, demands: [] })).rejects.toThrow(
			'catalogues › forderungen-2021: came 0, due was 52',
		);
		expect((await listDemands(database.app, search(''))).items).toHaveLength(52);
	});

	test('the serving role cannot rewrite what is public', async () => {
		await expect(
			database.app.updateTable('demand').set({ title: 'x' }).where('id', '=', 'F2.1').execute(),
		).rejects.toThrow('permission denied');
		await expect(database.app.deleteFrom('content_register').execute()).rejects.toThrow('permission denied');
	});

	test('the overview shows denominators with nothing imported', async () => {
		const { plans, catalogues } = await overview(database.app);
		expect(plans.map(({ measures }) => [measures.value, measures.base])).toEqual([
			[0, 126],
			[0, 83],
		]);
		expect(plans[1]?.laenderMeasures).toMatchObject({ value: 0, base: 125, asOf: '2026-11-21' });
		expect(catalogues.map(({ id, count }) => [id, count.value, count.base])).toEqual([
			['forderungen-2021', 52, 52],
			['forderungen-2025', 0, null],
			['empfehlungen-2025', 8, 8],
			['aussagen-2025', 108, 133],
		]);
	});

	test.each([
		['', 52, false, []],
		['kapitel=2', 8, true, []],
		['suche=beratungsstelle', 3, true, []],
		['thema=asyl&stand=nicht-geprueft', 8, true, []],
		['kapitel=99', 52, false, ['kapitel=99']],
		['thema=wetter&kapitel=9', 2, true, ['thema=wetter']],
		['stand=fertig', 52, false, ['stand=fertig']],
		['fremd=1', 52, false, []],
	])('the list "%s" has %i demands', async (query, count, isFiltered, leftOut) => {
		const list = await listDemands(database.app, search(query));
		expect(list.items).toHaveLength(count);
		expect(list.count).toMatchObject({ value: count, base: 52 });
		expect([list.isFiltered, list.leftOut]).toEqual([isFiltered, leftOut]);
	});

	test('a list without a match offers only ways that lead somewhere', async () => {
		const waysOf = async (query: string) =>
			(await listDemands(database.app, search(query))).waysOut.map(({ kind, count }) => [kind, count]);
		expect(await waysOf('suche=einhorn')).toEqual([]);
		expect(await waysOf('suche=einhorn&kapitel=2')).toEqual([['filtersAlone', 8]]);
		expect(await waysOf('suche=beratungsstelle&kapitel=9')).toEqual([
			['searchAlone', 3],
			['filtersAlone', 2],
		]);
		expect(await waysOf('kapitel=9&thema=asyl')).toEqual([]);
	});

	test('a demand stands with its source and its neighbours', async () => {
		const page = await findDemand(database.app, 'f2.1');
		expect(page.ok && page.value).toMatchObject({
			demand: {
				id: 'F2.1',
				year: 2021,
				state: 'open',
				source: { text: 'KOK, 10 Forderungen zur Bundestagswahl 2021, Kapitel 2, Zeilen 112–115' },
			},
			previous: { id: 'F1.4' },
			next: { id: 'F2.2' },
		});
	});

	test('unknown ids come with the nearest', async () => {
		expect(await findDemand(database.app, 'F2.11')).toMatchObject({
			ok: false,
			error: { kind: 'notFound', nearest: expect.arrayContaining(['F2.1']) },
		});
		expect((await findRecommendation(database.app, 'E9')).ok).toBe(false);
		expect((await findChapter(database.app, '11', 'gezählt')).ok).toBe(false);
		expect((await findPlan(database.app, 'nap', search(''))).ok).toBe(false);
	});

	test('a plan shows the explicit statements and those without a judgement', async () => {
		const page = await findPlan(database.app, 'nap-mh', search('urteil=nicht-enthalten'));
		expect(page.ok && page.value.statements.count).toMatchObject({ value: 15, base: 79 });
		expect(page.ok && page.value.mentionCount).toBe(34);
	});

	test('every source is cited or says why it stands there', async () => {
		const { sources } = await listSources(database.app);
		for (const { citedBy, note, id } of sources) expect(citedBy > 0 || note !== null, id).toBe(true);
	});

	test('recommendations can be narrowed', async () => {
		const list = await listRecommendations(database.app, search('thema=strafverfolgung'));
		expect(list.count).toMatchObject({ value: 3, base: 8 });
	});

	test.each([
		['forderungen', 52],
		['empfehlungen', 8],
		['plaene', 2],
		['aussagen', 108],
		['quellen', 34],
	])('open data "%s" holds %i records in both formats', async (name, count) => {
		const json = await openDataFile(database.app, `${name}.json`, address);
		if (!json.ok) throw new Error(json.error.asked);
		const parsed = JSON.parse(json.value.body);
		expect(parsed.daten).toHaveLength(count);
		expect(parsed.anzahl.wert).toBe(count);
		const { sets } = await listDataSets(database.app);
		const columns = sets.find((set) => set.name === name)?.columns ?? [];
		for (const row of parsed.daten) expect(Object.keys(row)).toEqual(columns);

		const csv = await openDataFile(database.app, `${name}.csv`, address);
		if (!csv.ok) throw new Error(csv.error.asked);
		expect(csv.value.body.startsWith(`\ufeff${columns.join(';')}\r\n`)).toBe(true);
		expect(csv.value.body.split('\r\n').length - 2).toBe(count);
		expect(csv.value.etag).not.toBe(json.value.etag);
	});

	test.each(['forderungen.xml', 'forderungen', 'forderungen.csv.exe', '../etc.csv', ''])(
		'there is no file "%s"',
		async (fileName) => {
			expect((await openDataFile(database.app, fileName, address)).ok).toBe(false);
		},
	);
});
