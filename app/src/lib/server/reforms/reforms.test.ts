import { lawDe, populationAssumptions } from '@schutznetz/law-de';
import { describe, expect, test } from 'vitest';
import { reformsOfDemand } from './describe-reform.ts';
import { effectFile } from './effect-file.ts';
import { parameterWords } from './parameter-words.ts';
import { readChoices } from './read-choices.ts';
import { reformsForPage } from './reforms-for-page.ts';

const today = Temporal.PlainDate.from('2026-11-21');
const query = (text: string) => new URLSearchParams(text);
const page = async (demand: string, text = '') => {
	const shown = await reformsForPage(demand, query(text), today);
	if (!shown.ok) throw new Error('nobody else asks here');
	return shown.value;
};
const label = 'von 1.000 erfundenen Fällen, keine Statistik';
const words = { label, everybody: 'alle', group: (id: string, kind: string) => `${kind}: ${id}` };

describe('readChoices', () => {
	test.each([
		['', '2026-11-21', 1],
		['stichtag=2026-05-01&startwert=3', '2026-05-01', 3],
		['stichtag=&startwert=', '2026-11-21', 1],
	])('reads "%s"', (text, day, seed) => {
		const choices = readChoices(query(text), today);
		expect(choices.ok && [choices.value.asOf.toString(), choices.value.seed]).toEqual([day, seed]);
	});

	test.each([
		['stichtag=gestern', { kind: 'notACalendarDay', text: 'gestern' }],
		['stichtag=2026-02-30', { kind: 'notACalendarDay', text: '2026-02-30' }],
		['stichtag=2026-04-28', { kind: 'dayBeforeLaw', text: '2026-04-28', from: '2026-04-29' }],
		['stichtag=0001-01-01', { kind: 'dayBeforeLaw', text: '0001-01-01', from: '2026-04-29' }],
		['startwert=99', { kind: 'unknownSeed', text: '99', seeds: [1, 2, 3, 4, 5] }],
		['startwert=1e3', { kind: 'unknownSeed', text: '1e3', seeds: [1, 2, 3, 4, 5] }],
	])('refuses "%s" and says what came', (text, error) => {
		expect(readChoices(query(text), today)).toEqual({ ok: false, error });
	});
});

describe('the demands that a reform formalises', () => {
	test.each([
		['F2.1', ['R2a']],
		['F2.2', ['R2b']],
		['F2.3', ['R2c']],
		['F2.4', ['R2d']],
		['F2.7', ['R2g']],
		['F1.1', []],
		['nonsense', []],
	])('%s: %j', (demand, reforms) => {
		expect(reformsOfDemand(demand).map(({ id }) => id)).toEqual(reforms);
	});

	test('R2a makes RES-04 a must and says so in German, with its sources and what changed since', async () => {
		const change = (await page('F2.1')).reforms[0]?.rules.find(({ rule }) => rule === 'RES-04');
		expect(change?.modality).toEqual({ before: 'soll', after: 'muss' });
		expect(change?.today?.modality).toBe('should');
		expect(change?.today?.sources.some(({ place }) => place.includes('§ 25 Abs. 4a'))).toBe(true);
		expect(change?.today?.changedSince).toMatchObject([
			{ on: '12.06.2026', states: expect.stringContaining('GEAS') },
		]);
		const dropped = change?.changes[0]?.dropped.map(({ text }) => text).join(' ');
		expect(dropped).toContain('aussagen');
	});

	test('today stands with its duration, deadlines and warnings', async () => {
		const shown = await page('F2.1');
		const today = (rule: string) => shown.reforms[0]?.rules.find((change) => change.rule === rule)?.today;
		expect(today('RES-04')?.duration?.length).toBe('mindestens 1 Jahr');
		expect(today('RES-05')?.deadlines.slice(0, 1)).toEqual([
			{
				states: expect.stringContaining('muss die Verlängerung beantragt sein'),
				start: 'der letzte Tag der Geltung des Titels',
				length: null,
			},
		]);
		expect(today('COMP-01')?.deadlines.slice(0, 1)).toMatchObject([
			{ start: 'der Tag der letzten Tat', length: '1 Jahr' },
		]);
		expect(today('COMP-01')?.warnings.join(' ')).toContain('§ 17 Abs. 2 SGB XIV');
	});

	test('before the act changed, nothing is said of a change', async () => {
		const change = (await page('F2.1', 'stichtag=2026-05-01')).reforms[0]?.rules.find(
			({ rule }) => rule === 'RES-04',
		);
		expect(change?.today?.changedSince).toEqual([]);
	});

	test('a demand without a rule has no section; a choice that cannot be used falls back to the usual', async () => {
		expect(await page('F1.1')).toEqual({ reforms: [], refused: null });
		const wrong = await page('F2.2', 'startwert=0');
		expect(wrong.refused).toMatchObject({ kind: 'unknownSeed' });
		expect(wrong.reforms[0]?.effect.seed).toBe(1);
	});
});

describe('the effect on invented cases', () => {
	test.each(lawDe.reforms.map(({ id, demands }) => [id, demands[0] ?? '']))(
		'%s: every range lies between 0 and 1,000, and gains explain the rise',
		async (_id, demand) => {
			const { rows, calculations, cases } = (await page(demand)).reforms[0]?.effect ?? {
				rows: [],
				calculations: 0,
				cases: 0,
			};
			expect(cases).toBe(1000);
			expect(calculations).toBeGreaterThanOrEqual(6);
			expect(rows.length).toBeGreaterThan(0);
			for (const row of rows) {
				for (const range of [
					row.today,
					row.reformed,
					row.gained,
					row.lost,
					row.openToday,
					row.openReformed,
				]) {
					expect(range.low).toBeGreaterThanOrEqual(0);
					expect(range.high).toBeGreaterThanOrEqual(range.low);
					expect(range.high).toBeLessThanOrEqual(1000);
				}
				// Rounding to whole cases of a thousand may add one.
				expect(row.reformed.high).toBeLessThanOrEqual(row.today.high + row.gained.high + 1);
			}
		},
	);

	test('the same seed gives the same figures, another one others', async () => {
		const rows = async (seed: number) => (await page('F2.2', `startwert=${seed}`)).reforms[0]?.effect.rows;
		expect(await rows(2)).toEqual(await rows(2));
		expect(await rows(2)).not.toEqual(await rows(3));
	});

	test('R2a opens the title for more cases than today, whatever the assumptions', async () => {
		const row = (await page('F2.1')).reforms[0]?.effect.rows.find(({ rule }) => rule === 'RES-04');
		expect(row?.reformed.low).toBeGreaterThan(row?.today.high ?? Number.POSITIVE_INFINITY);
	});

	test.each([
		['F2.1', 'RES-04'],
		['F2.2', 'RES-04'],
	])('%s: as shown, some lose %s, and another setting takes it from nobody', async (demand, rule) => {
		const row = (await page(demand)).reforms[0]?.effect.rows.find((one) => one.rule === rule);
		expect(row?.isBar).toBe(false);
		expect(row?.lostAsShown.low).toBeGreaterThan(0);
		expect(row?.lostAsShown.high).toBeLessThanOrEqual(row?.lost.high ?? 0);
		expect(row?.lost.low).toBe(0);
	});

	test('a choice is shown with its labels, a number with its unit, a day as Germans write it', async () => {
		const all = new Map(
			populationAssumptions.map(({ fact, low, high }) => [
				fact,
				{ low: parameterWords(fact, low), high: parameterWords(fact, high) },
			]),
		);
		const words = (fact: string) => all.get(fact);
		expect(words('person.country')?.low).toMatch(/^Rumänien: \d+ %; Bulgarien: /);
		expect(words('residence.removal_threat_source')?.high).toContain('die Ausländerbehörde: 15 %');
		expect(words('stay.months')?.low).toBe('0 bis 120 Monate');
		expect(words('case.last_act_date')?.low).toBe('01.01.2021 bis 31.10.2026');
		expect(words('reflection.start_date')?.low).toMatch(/; zu 60 % unbekannt$/);
		expect(words('contact.broken')?.low).toBe('60 %');
		const codes = Object.values(lawDe.facts).flatMap((fact) =>
			fact.type === 'choice' ? Object.keys(fact.values).filter((code) => code.includes('_')) : [],
		);
		for (const { low, high } of all.values())
			for (const code of codes) expect(`${low} ${high}`).not.toContain(code);
	});

	test('every parameter is shown with words', async () => {
		const parameters = (await page('F2.1')).reforms[0]?.effect.parameters ?? [];
		expect(parameters.length).toBeGreaterThan(20);
		for (const { states, low, high } of parameters) {
			expect(states.length).toBeGreaterThan(5);
			expect(`${low}${high}`).not.toMatch(/undefined|NaN/);
		}
	});

	test('no row of the file travels without the label', async () => {
		const file = await effectFile('F2.4', query(''), today, words);
		const [header, ...rows] = (file.ok ? file.value : '').split('\r\n').filter(Boolean);
		expect(header).toMatch(/^\ufeffkennzeichnung;/);
		expect(rows.length).toBeGreaterThan(3);
		for (const row of rows) expect(row.startsWith(`${label};F2.4;R2d;`)).toBe(true);
	});

	test('there is no file for a demand without a rule, nor for a choice that cannot be used', async () => {
		const of = (demand: string, text: string) => effectFile(demand, query(text), today, words);
		expect(await of('F1.1', '')).toEqual({ ok: false, error: { kind: 'noReform' } });
		expect(await of('F2.1', 'startwert=6')).toMatchObject({ ok: false, error: { kind: 'unknownSeed' } });
	});

	test('a bar is called a bar in the file', async () => {
		const file = await effectFile('F2.1', query(''), today, words);
		const rows = (file.ok ? file.value : '').split('\r\n').map((row) => row.split(';'));
		const art = rows[0]?.indexOf('art') ?? -1;
		expect(rows.find((row) => row[3] === 'RES-08a')?.[art]).toBe('Sperre');
		expect(rows.find((row) => row[3] === 'RES-04')?.[art]).toBe('Recht');
	});
});

describe.each(lawDe.reforms.map(({ id, demands }) => [id, demands[0] ?? '']))('%s', (_id, demand) => {
	test.each(['2026-04-29', '2026-06-12', '2026-07-01', '2030-01-01', '9999-12-31'])(
		'can be calculated on %s',
		async (day) => {
			const { reforms, refused } = await page(demand, `stichtag=${day}`);
			expect(refused).toBeNull();
			expect(reforms[0]?.effect.rows.length).toBeGreaterThan(0);
			expect(reforms[0]?.effect.isFuture).toBe(day > '2026-11-21');
		},
	);
});
