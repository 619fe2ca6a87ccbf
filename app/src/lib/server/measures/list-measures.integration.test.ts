import type { Measure } from '@schutznetz/plans/records';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { releaseRecords } from '../db/index.ts';
import { type TemporaryDatabase, temporaryDatabase, testEngines } from '../db/testing/index.ts';
import { loadPublicContent } from '../plans/index.ts';
import { findMeasure, listMeasures, readMeasureQuery, writeMeasureQuery } from './index.ts';

const many = 10_000;
const groups = ['women', 'men', 'minors', 'undocumented'] as const;
const forms = ['sexual', 'labour', 'begging'] as const;

const measureOf = (at: number): Measure => ({
	plan: at % 2 === 0 ? 'muster' : 'muster-zwei',
	edition: 'muster-2026-01-01',
	field: `muster-${(at % 11) + 1}`,
	goal: null,
	number: String(at),
	title: at === 77 ? 'Erfundene Wohnungen nach § 25 Abs. 4a AufenthG' : `Erfundene Maßnahme ${at}`,
	text: 'Eine Fachberatungsstelle wird gestärkt, die Beratung wird ausgebaut und die Länder werden beteiligt. '.repeat(
		4,
	),
	leads: [`muster-ministerium-${at % 7}`],
	leadText: '',
	involved: at % 5 === 0 ? ['muster-land'] : [],
	level: at % 3 === 0 ? 'federal' : null,
	land: null,
	novelty: at % 4 === 0 ? 'new' : 'continued',
	nature: null,
	indicatorText: 'Zahl der Schulungen',
	dueText: '',
	dueOn: at % 10 === 0 ? '2027-12-31' : null,
	budgetText: '',
	budgetLine: null,
	securedUntil: null,
	groups: [groups[at % 4] ?? 'women'],
	forms: [forms[at % 3] ?? 'labour'],
	strategies: [],
	place: null,
});

describe.each(testEngines)('the list of measures on $name', (engine) => {
	let database: TemporaryDatabase;
	beforeAll(async () => {
		database = await temporaryDatabase(engine);
		await loadPublicContent(database.owner);
	});
	afterAll(() => database.stop());

	test('is empty while nothing was read in', async () => {
		const list = await listMeasures(database.app);
		expect([list.total, list.base, list.pages, list.items]).toEqual([0, 0, 1, []]);
		expect((await findMeasure(database.app, 'nap-mh-1-1')).ok).toBe(false);
	});

	test('finds, counts and turns pages among ten thousand', async () => {
		const { owner, app } = database;
		const records = Array.from({ length: many }, (_, at) => ({
			kind: 'measure' as const,
			id: `muster-${(at % 11) + 1}-${at}`,
			body: measureOf(at),
		}));
		await releaseRecords(owner, [
			...records,
			{ kind: 'measure', id: 'muster-entwurf', body: measureOf(77), isDraft: true },
		]);
		const list = await listMeasures(app);
		expect([list.total, list.base, list.items.length, list.pages]).toEqual([many, many, 50, 200]);
		expect(list.items.slice(0, 3).map(({ number }) => number)).toEqual(['0', '22', '44']);
		const last = await listMeasures(app, { page: 200 });
		expect(last.items).toHaveLength(50);
		const beyond = await listMeasures(app, { page: 201 });
		expect([beyond.total, beyond.items]).toEqual([many, []]);

		const filtered = await listMeasures(app, {
			plan: 'muster',
			group: 'minors',
			lead: 'muster-ministerium-3',
		});
		const expected = records.filter(
			({ body }) =>
				body.plan === 'muster' && body.groups[0] === 'minors' && body.leads[0] === 'muster-ministerium-3',
		);
		expect(filtered.total).toBe(expected.length);
		// Each facet counts as though it alone were left open.
		const men = records.filter(
			({ body }) =>
				body.plan === 'muster' && body.groups[0] === 'women' && body.leads[0] === 'muster-ministerium-3',
		);
		expect(filtered.facets.group.find(({ value }) => value === 'women')?.count).toBe(men.length);
		expect(filtered.facets.form.reduce((sum, { count }) => sum + count, 0)).toBe(expected.length);
		expect((await listMeasures(app, { dueBefore: '2027-12-31' })).total).toBe(many / 10);
		expect((await listMeasures(app, { report: 'none' })).total).toBe(many);
		expect((await listMeasures(app, { report: 'done' })).total).toBe(0);

		const found = await listMeasures(app, { q: 'Wohnungen' });
		expect(found.items.map(({ id }) => id)).toEqual(['muster-1-77']);
		expect((await listMeasures(app, { q: '' })).total).toBe(many);
		expect((await listMeasures(app, { q: "einhorn' | '" })).total).toBe(0);

		const time = async (what: string, query: Parameters<typeof listMeasures>[1]): Promise<string> => {
			const took: number[] = [];
			for (let at = 0; at < 7; at++) {
				const start = performance.now();
				await listMeasures(app, query);
				took.push(performance.now() - start);
			}
			took.sort((a, b) => a - b);
			return `${what} ${took[3]?.toFixed(1)} ms`;
		};
		console.info(
			[
				`at ${many} measures, median of 7:`,
				await time('all', {}),
				await time('filter', { plan: 'muster', group: 'minors' }),
				await time('word', { q: 'Wohnungen' }),
				await time('word of all', { q: 'Beratung' }),
				await time('last page', { page: 200 }),
			].join(' '),
		);
	});
});

test('an address becomes a query and an address again', () => {
	const search = new URLSearchParams(
		'plan=muster&feld=muster-1&bis=2027-12-31&suche=%20Beratung%20&seite=3&fremd=1&form=',
	);
	const query = readMeasureQuery(search);
	expect(query).toEqual({
		plan: 'muster',
		field: 'muster-1',
		dueBefore: '2027-12-31',
		q: 'Beratung',
		page: 3,
	});
	expect(writeMeasureQuery(query)).toBe('plan=muster&feld=muster-1&bis=2027-12-31&suche=Beratung&seite=3');
	expect(readMeasureQuery(new URLSearchParams('bis=morgen&seite=-1'))).toEqual({ page: 1 });
});
