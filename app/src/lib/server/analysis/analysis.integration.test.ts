import { coverage } from '@schutznetz/plans/coverage';
import { inventedFirstEdition, inventedPlan } from '@schutznetz/plans/invented';
import { releasedRecords } from '@schutznetz/plans/released-records';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPublished, releaseRecords } from '../db/index.ts';
import { type TemporaryDatabase, temporaryDatabase, testEngines } from '../db/testing/index.ts';
import { loadPublicContent } from '../plans/index.ts';
import {
	compareEditions,
	coverageOf,
	findSeries,
	gapsOf,
	laenderOf,
	listStatistics,
	overlapsOf,
	registerOf,
	seriesFile,
	silenceClock,
	statesOf,
	timelineOf,
} from './index.ts';

const today = Temporal.PlainDate.from('2026-11-21');
const search = (query: string) => new URLSearchParams(query);

describe.each(testEngines)('figures of the monitor, on $name', (engine) => {
	let database: TemporaryDatabase;
	beforeAll(async () => {
		database = await temporaryDatabase(engine);
		await loadPublicContent(database.owner);
		await releaseRecords(database.owner, releasedRecords);
	});
	afterAll(() => database.stop());

	test('of real plans are made of nothing imported, and say so', async () => {
		const { scope, counts, measures } = await coverageOf(database.app, search(''));
		expect(scope.bases.map(({ plan, imported, base }) => [plan.id, imported, base])).toEqual([
			['nap-mh', 0, 126],
			['nap-az', 0, 83],
		]);
		expect([measures, counts]).toEqual([0, { base: 96, covered: 0, notSaid: 0, notCovered: 96 }]);
		const gaps = await gapsOf(database.app, search(''));
		expect(gaps.gaps.find(({ kind }) => kind === 'demandUnread')).toMatchObject({ value: 52, base: 52 });
		expect(gaps.measurability.base).toBe(0);
		expect((await silenceClock(database.app, today)).base).toBe(0);
		expect((await compareEditions(database.app, search(''))).comparison).toBeNull();
	});

	test('of the Länder leave open what nobody asked', async () => {
		const { annexes, rows, known, cells } = await laenderOf(database.app);
		expect(annexes).toMatchObject([{ plan: { id: 'nap-az' }, imported: 0, base: 125 }]);
		expect([rows.length, known, cells]).toEqual([16, 0, 64]);
		expect(rows.every(({ cells: own }) => own.places === null)).toBe(true);
	});

	test('of the timeline name the days of the release', async () => {
		const { entries, counts } = await timelineOf(database.app, today, search(''));
		expect(entries.map(({ on }) => on)).toContain('2026-06-12');
		expect(counts).toMatchObject({ event: 16, obligation: 4, measure: 0 });
		const { entries: due } = await timelineOf(database.app, today, search('art=obligation'));
		expect(new Set(due.map(({ on }) => on))).toEqual(new Set(['2026-07-15', '2028-07-15']));
	});

	test('of statistics show no link to a demand that nobody confirmed', async () => {
		const { counts } = await listStatistics(database.app);
		expect(counts).toEqual({ series: 35, points: 131 });
		const found = await findSeries(database.app, 'bka-verfahren-gesamt');
		expect(found.ok && [found.value.demands, found.value.doubled]).toEqual([[], [2023]]);
		expect(await findSeries(database.app, 'bka-verfahren')).toMatchObject({
			ok: false,
			error: { nearest: expect.arrayContaining(['bka-verfahren-gesamt']) },
		});
		const file = seriesFile('bka-verfahren-gesamt');
		expect(file.ok && file.value.body.split('\r\n')).toHaveLength(12);
	});

	test('of the register count every entry and show nothing of a draft', async () => {
		const { sections, conflicts } = await registerOf(database.app);
		expect(sections.map(({ kind, base }) => [kind, base])).toEqual([
			['demand', 52],
			['recommendation', 8],
			['statement', 133],
			['fact', 19],
		]);
		const drafts = sections.flatMap(({ lines }) => lines.filter(({ state }) => state.kind === 'draft'));
		expect(drafts).toHaveLength(25);
		expect(drafts.every(({ title, href }) => title === null && href === null)).toBe(true);
		expect(conflicts.map(({ key }) => key)).toContain('NAP MH fields');
	});

	describe('with an invented plan beside the real ones', () => {
		beforeAll(async () => {
			await releaseRecords(database.owner, inventedFirstEdition());
			await releaseRecords(database.owner, inventedPlan());
		});

		test('the figures of the real plans stay what they were', async () => {
			const { scope, counts } = await coverageOf(database.app, search(''));
			expect([scope.imported, scope.isInvented, counts.covered]).toEqual([0, false, 0]);
			const { gaps } = await gapsOf(database.app, search(''));
			expect(gaps.find(({ kind }) => kind === 'demandUnread')).toMatchObject({ value: 52 });
			const { kinds } = await statesOf(database.app, today, search(''));
			expect(kinds.find(({ kind }) => kind === 'measure')).toBeUndefined();
			const { years } = await timelineOf(database.app, today, search(''));
			expect(years.reduce((sum, { past, due }) => sum + past + due, 0)).toBe(20);
		});

		test('the matrix counted in the database is the one of the package', async () => {
			const page = await coverageOf(database.app, search('plan=muster'));
			const records = await readPublished(database.app, 'measure', { plan: 'muster' });
			const current = records.filter(({ body }) => body.edition === 'muster-2026-03-01');
			const matrix = coverage(
				current.map(({ id, body }) => ({ id, groups: body.groups, forms: body.forms, field: null })),
				[],
			);
			expect(page.measures).toBe(24);
			expect(
				page.rows.flatMap(({ group, cells }) =>
					cells.map(({ form, count, unsaid, state }) => [group, form, count, unsaid, state]),
				),
			).toEqual(
				matrix.cells.map(({ group, form, measures, unsaid, state }) => [
					group,
					form,
					measures.length,
					unsaid,
					state,
				]),
			);
		});

		test('a measure that the newer edition dropped counts no more', async () => {
			const { scope, measurability } = await gapsOf(database.app, search('plan=muster'));
			expect([scope.imported, measurability.base]).toEqual([24, 24]);
			const { counts } = await overlapsOf(database.app, search('a=muster&b=muster'));
			expect(counts).toEqual({ a: 24, b: 24 });
		});

		test('two editions tell what became of each measure', async () => {
			const { comparison } = await compareEditions(database.app, search(''));
			expect(comparison?.plan?.isInvented).toBe(true);
			const { before = 0, after = 0 } = comparison?.base ?? {};
			const counts = comparison?.counts;
			expect(counts?.dropped).toBe(1);
			expect((counts?.same ?? 0) + (counts?.reworded ?? 0) + (counts?.dropped ?? 0)).toBe(before);
			expect((counts?.same ?? 0) + (counts?.reworded ?? 0) + (counts?.new ?? 0)).toBe(after);
			const mixed = await compareEditions(database.app, search('von=gibt-es-nicht&nach=auch-nicht'));
			expect(mixed.comparison).not.toBeNull();
		});

		test('confirmed links between measures stand with their assessor', async () => {
			const { joined } = await overlapsOf(database.app, search('a=muster&b=muster'));
			expect(joined.map(({ type }) => type)).toContain('dependsOn');
			expect(joined.every(({ assessor, reason }) => assessor !== '' && reason !== '')).toBe(true);
		});

		test('a day that is none is said, and other days are shown', async () => {
			const page = await statesOf(database.app, today, search('von=gestern&bis=2026-11-20'));
			expect([page.hasBadDay, page.from <= page.to, page.to]).toEqual([true, true, '2026-11-20']);
		});

		test('what was published is told between the day before and today', async () => {
			const day = Temporal.Now.plainDateISO('Europe/Berlin');
			const page = await statesOf(database.app, day, search(`von=${day.subtract({ days: 1 })}&bis=${day}`));
			expect(page.changes.some(({ id, what }) => id === 'pflicht-ecat' && what === 'added')).toBe(true);
			expect(page.kinds.find(({ kind }) => kind === 'event')).toMatchObject({ before: 0, after: 7 });
			expect(page.kinds.find(({ kind }) => kind === 'link')).toMatchObject({ before: 0, after: 6 });
			const muster = page.plans.find(({ plan }) => plan.id === 'muster');
			expect(muster?.measures).toEqual({ before: 0, after: 24 });
			expect(muster?.plan.isInvented).toBe(true);
		});
	});
});
