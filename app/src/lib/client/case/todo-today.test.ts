import { describe, expect, test } from 'vitest';
import type { Answers } from './case-facts.ts';
import { leadsToPublicBody } from './contact-with-bodies.ts';
import { createEngine } from './engine.ts';
import { type TodayItem, todoToday } from './todo-today.ts';

const engine = createEngine();
const items = (answers: Answers, asOf: string) => {
	const result = engine.evaluate({ answers, asOf });
	if (!result.ok) throw new Error(JSON.stringify(result.error));
	return todoToday(result.value.answers, result.value.deadlines, asOf, engine.urgent);
};
/** Nobody's story: a period that began on the second of November. */
const running: Answers = {
	'person.nationality': 'third',
	'residence.status': 'departure_period',
	'case.indicators': true,
	'abh.knows_indications': true,
	'reflection.start_date': '2026-11-02',
};

describe('what to do today', () => {
	test('is nothing where nothing is known: an open right asks nothing of anybody', () => {
		expect(items({}, '2026-11-21').filter(({ kind }) => kind === 'deadline' || kind === 'step')).toEqual([]);
	});

	test('begins with the day that comes within two weeks, or is over', () => {
		const days = (asOf: string) =>
			items(running, asOf).flatMap((item) =>
				item.kind === 'deadline' && item.deadline.rule === 'RES-01' ? [item.deadline.when] : [],
			);
		expect(days('2027-01-18')).toEqual([]);
		expect(days('2027-01-19')).toEqual(['running']);
		expect(days('2027-02-02')).toEqual(['running']);
		expect(days('2027-02-03')).toEqual(['past']);
		expect(items(running, '2027-01-25')[0]?.kind).toBe('deadline');
	});

	const isPast = (item: TodayItem) => item.kind === 'deadline' && item.deadline.when === 'past';

	test('names what passed not long ago below what can still be done', () => {
		const now = items(running, '2027-02-10');
		expect(now.slice(0, now.findIndex(isPast)).map(({ kind }) => kind)).toContain('step');
	});

	test('names no day that passed long ago, or that nobody knows for certain', () => {
		expect(items(running, '2027-06-10').filter(isPast)).toEqual([]);
		const vague = { ...running, 'reflection.start_date': { from: '2026-10-01', to: '2026-11-02' } };
		expect(items(vague, '2027-02-10').filter(isPast)).toEqual([]);
	});

	test('names one day once, with all the rights that it concerns', () => {
		const [item] = items({ ...running, 'abh.refusal_served': '2026-10-26' }, '2026-11-21');
		if (item?.kind !== 'deadline') throw new Error('the month against a refusal is near');
		const another = { ...item.deadline, id: 'RES-07.rechtsbehelf', rule: 'RES-07', title: 'Arbeit' };
		const both = todoToday([], [item.deadline, another], '2026-11-21', []);
		expect(both).toEqual([{ ...item, titles: [item.deadline.title, 'Arbeit'] }]);
	});

	test('asks for the beginning where a right applies and nobody knows it', () => {
		const { 'reflection.start_date': _, ...without } = running;
		expect(items(without, '2026-11-21')).toContainEqual(
			expect.objectContaining({ kind: 'start', deadline: expect.objectContaining({ rule: 'RES-01' }) }),
		);
	});

	test('ends with the acts that changed after they were read', () => {
		expect(items(running, '2026-11-21').at(-1)).toMatchObject({
			kind: 'outdated',
			rights: expect.arrayContaining([expect.objectContaining({ id: 'RES-01' })]),
		});
	});
});

test('a step leads to a public body unless it certainly does not', () => {
	const result = engine.evaluate({ answers: {}, asOf: '2026-11-21' });
	const rule = result.ok && result.value.answers.find(({ id }) => id === 'RES-01')?.rule;
	if (!rule) throw new Error('RES-01 is in force');
	const with_ = (authority: string, area = rule.area) => leadsToPublicBody({ ...rule, authority, area });
	expect(with_('Ausländerbehörde')).toBe(true);
	expect(with_('Jugendamt')).toBe(true);
	expect(with_('Fachberatungsstelle')).toBe(false);
	expect(with_('Arbeitgeber*in')).toBe(false);
	expect(with_('Jugendamt', 'Beratung')).toBe(false);
});
