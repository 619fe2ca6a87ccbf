import { expect, test } from 'vitest';
import { lawDe } from '../law-de.ts';
import { answersFor, lawOn } from '../read-worked-case.fixture.ts';

const today = lawOn('2026-11-21');
const answer = (facts: object, rule: string) => answersFor({ ...facts }, today).get(rule);

test('the share of workplaces to inspect stands in words and as a dated number, from 2026 on', () => {
	const rule = lawDe.rules.find(({ id }) => id === 'LAB-04');
	const share = lawDe.amounts['arbschg-21.besichtigungsquote']?.values[0];
	expect(share).toMatchObject({ value: 5, from: '2026-01-01' });
	expect(rule?.effect).toContain('fünf Prozent');
	expect(rule?.valid.from).toBe(share?.from);
});

test.each([
	['LAB-01b', { 'case.indicators': true, 'work.done': true }],
	['LAB-07', { 'work.via_contractor': true }],
])('the gap %s never applies, not even to whom it would matter, and names other ways', (rule, facts) => {
	expect(answer(facts, rule)).toMatchObject({ status: 'doesNotApply', modality: 'gap', settled: true });
	expect(answer(facts, rule)?.alternatives.length).toBeGreaterThan(0);
});

test('a hint to customs warns of what they report of people without papers', () => {
	const facts = { 'case.indicators': true, 'work.done': true, 'person.nationality': 'third' };
	const warned = (status: string) =>
		answer({ ...facts, 'work.without_permit': false, 'residence.status': status }, 'LAB-01')?.warnings;
	expect(warned('none')).toMatchObject([{ certain: true }]);
	expect(warned('duldung')).toEqual([]);
});

test('rules whose texts nobody has opened say so', () => {
	for (const id of ['LAB-06', 'LAB-07', 'LAB-08']) {
		const rule = lawDe.rules.find((one) => one.id === id);
		expect(rule?.confidence).toBe('unverified');
		expect(rule?.sources.every(({ textReadOn }) => textReadOn === null)).toBe(true);
	}
});
