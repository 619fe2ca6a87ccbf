import { lawDe } from '@schutznetz/law-de';
import { describe, expect, test } from 'vitest';
import { boundedCache } from './bounded-cache.ts';
import { combinationsOf, MOST_COMBINATIONS } from './combinations.ts';
import { reformFile } from './effect-file.ts';
import { listReforms } from './list-reforms.ts';
import { findReform, pageOfReforms } from './page-of-reforms.ts';

const today = Temporal.PlainDate.from('2026-11-21');
const query = (text: string) => new URLSearchParams(text);
const reform = (id: string) => {
	const found = findReform(id);
	if (!found.ok) throw new Error(id);
	return found.value;
};
const one = (id: string, text = '') => pageOfReforms(reform(id), query(text), today);
const words = { label: 'erfunden', everybody: 'alle', group: (id: string) => id };

describe('an address', () => {
	test('says everything, and means the same when it is read again', () => {
		const text =
			'stichtag=2026-07-01&startwert=3&groesse=1000&annahme.R2g.nebenklage=wieHeute&anteil.case.victim.von=12,5&spanne.person.age.bis=30&gewicht.person.gender.x=50';
		const page = one('R2g', text);
		expect(page.problems).toEqual([]);
		const again = one('R2g', page.query);
		expect(again.query).toBe(page.query);
		expect(again.effect).toEqual(page.effect);
		expect(page.query).toContain('anteil.case.victim.von=12.5');
		expect(page.effect?.combinations).toEqual({ total: 1, calculated: 1 });
		expect(
			page.parameters
				.filter(({ isChanged }) => isChanged)
				.map(({ fact }) => fact)
				.sort(),
		).toEqual(['case.victim', 'person.age', 'person.gender']);
	});

	test('that repeats what is usual is the usual one', () => {
		const usual = one('R2g');
		const fields = usual.parameters.flatMap((parameter) =>
			parameter.fields.map(({ name, value }): [string, string] => [name, value]),
		);
		const repeated = one('R2g', new URLSearchParams([...fields, ['annahme.R2g.nebenklage', '']]).toString());
		expect(repeated.problems).toEqual([]);
		expect(repeated.query).toBe(usual.query);
	});

	test.each([
		['unsinn=1', { kind: 'unknownParameter', name: 'unsinn' }],
		['startwrt=2', { kind: 'unknownParameter', name: 'startwrt', nearest: 'startwert' }],
		['stichtag=gestern', { kind: 'notACalendarDay', text: 'gestern' }],
		['startwert=99', { kind: 'unknownSeed', text: '99' }],
		['groesse=1000000', { kind: 'unknownSize', text: '1000000' }],
		['annahme.R2g.nebenklage=vielleicht', { kind: 'unknownSetting', settings: ['erweitert', 'wieHeute'] }],
		['annahme.R2a.kontakt=bleibt', { kind: 'unknownParameter' }],
		['reform=R2b', { kind: 'unknownParameter', name: 'reform' }],
		['anteil.case.victim.von=200', { kind: 'wrongValue', text: '200', min: '0', max: '100' }],
		['anteil.case.victim.von=-1', { kind: 'wrongValue' }],
		['anteil.case.victim.von=1e1', { kind: 'wrongValue' }],
		['anteil.case.victim.von=99&anteil.case.victim.bis=1', { kind: 'turnedAround' }],
		['spanne.case.last_act_date.von=2026-02-30', { kind: 'wrongValue' }],
		['spanne.case.last_act_date.bis=1999-01-01', { kind: 'turnedAround' }],
		[
			'gewicht.person.gender.f=0&gewicht.person.gender.m=0&gewicht.person.gender.x=0&gewicht.person.gender.f_or_child_witness=0',
			{ kind: 'allZero' },
		],
	])('%s is named and changes nothing', async (text, problem) => {
		const page = one('R2g', text);
		expect(page.problems).toMatchObject([problem]);
		expect(page.query).toBe(one('R2g').query);
		expect((await reformFile(reform('R2g'), query(text), today, words)).ok).toBe(false);
	});

	test('what came is not repeated at length', () => {
		const [problem] = one('R2g', `startwert=${'9'.repeat(5000)}`).problems;
		expect(JSON.stringify(problem).length).toBeLessThan(200);
	});

	test('a reform that does not exist is named with the nearest one', () => {
		expect(findReform('r2A')).toMatchObject({ ok: true, value: { id: 'R2a' } });
		expect(findReform('R2x')).toMatchObject({ ok: false, error: { nearest: expect.stringMatching(/^R2/) } });
	});
});

describe('several reforms together', () => {
	test('are read in the order of the law, without what does not exist', () => {
		const page = pageOfReforms(null, query('reform=R2g&reform=R2b&reform=R99&reform=R2b'), today);
		expect(page.reforms.map(({ id }) => id)).toEqual(['R2b', 'R2g']);
		expect(page.problems).toMatchObject([{ kind: 'unknownReform', text: 'R99' }]);
		expect(page.query).toMatch(/^reform=R2b&reform=R2g&stichtag=/);
	});

	test('change at least what each changes that touches other rules', () => {
		const rows = (text: string) =>
			pageOfReforms(null, query(text), today).effect?.rows.map(({ rule }) => rule) ?? [];
		const together = rows('reform=R2b&reform=R2g');
		expect(together).toEqual(expect.arrayContaining([...rows('reform=R2b'), ...rows('reform=R2g')]));
	});

	test('without a reform there is nothing to calculate', async () => {
		expect(pageOfReforms(null, query(''), today).effect).toBeNull();
		expect(await reformFile(null, query(''), today, words)).toMatchObject({ error: { kind: 'noReform' } });
	});

	test('all at once stay within bounds, and say so', () => {
		const { total, chosen } = combinationsOf(lawDe.reforms, {});
		expect(total).toBeGreaterThan(MOST_COMBINATIONS);
		expect(chosen).toHaveLength(MOST_COMBINATIONS);
		expect(new Set(chosen.map((combination) => JSON.stringify(combination))).size).toBe(MOST_COMBINATIONS);
		for (const [name, { default: preset }] of lawDe.reforms.flatMap(({ assumptions }) =>
			Object.entries(assumptions),
		))
			expect(chosen[0]?.[name]).toBe(preset);
	});
});

describe('the effect by group', () => {
	test('R2a gives nobody German a title, and people from other States most', () => {
		const row = one('R2a').effect?.rows.find(({ rule }) => rule === 'RES-04');
		const group = (id: string) => row?.groups.find((each) => each.id === id);
		expect(group('nationality.de')?.gained).toEqual({ low: 0, high: 0 });
		expect(group('nationality.third')?.gained?.low).toBeGreaterThan(row?.gained.low ?? 1000);
		expect(group('nationality.stateless')?.gained).toBeNull();
	});

	test('a share that is changed changes the people', () => {
		const third = (text: string) =>
			one('R2a', text).effect?.rows.find(({ rule }) => rule === 'RES-04')?.gained.high ?? 0;
		const fewer = 'gewicht.person.nationality.third=0&gewicht.person.nationality.stateless=0';
		expect(third(fewer)).toBeLessThan(third(''));
	});

	test('no row of the file travels without label, version and address', async () => {
		const file = await reformFile(reform('R2a'), query('startwert=2'), today, words);
		const rows = (file.ok ? file.value : '').split('\r\n').filter(Boolean).slice(1);
		expect(rows.length).toBeGreaterThan(20);
		const version = one('R2a').lawVersion;
		for (const row of rows) {
			expect(row.startsWith('erfunden;F2.1;R2a;')).toBe(true);
			expect(row).toContain(`;${version};`);
			expect(row).toContain('startwert=2');
		}
	});
});

test('the list names every reform with what it changes', async () => {
	const list = await listReforms(today);
	expect(list.map(({ id }) => id)).toEqual(lawDe.reforms.map(({ id }) => id));
	expect(list.find(({ id }) => id === 'R2a')?.rules).toBeGreaterThan(3);
	expect(await listReforms(today)).toBe(list);
});

test('what is remembered is bounded: the oldest goes first', () => {
	const remembered = boundedCache<number>(2);
	let made = 0;
	const get = (key: string) => remembered.getOrMake(key, () => ++made);
	expect([get('a'), get('b'), get('a'), get('c'), get('a'), get('b')]).toEqual([1, 2, 1, 3, 1, 4]);
});
