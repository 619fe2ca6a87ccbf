import { describe, expect, test } from 'vitest';
import { isHolidayIn } from '../holidays.ts';
import { answersFor, lawOn } from '../read-worked-case.fixture.ts';

const today = lawOn('2026-11-21');
const tolerated = {
	'person.nationality': 'third',
	'person.in_germany': true,
	'residence.status': 'duldung',
	'stay.months': 20,
};
const withoutPapers = {
	'person.nationality': 'third',
	'residence.status': 'none',
	'contact.with_public_body': true,
};
const answer = (facts: object, rule: string, law = today) => answersFor({ ...facts }, law).get(rule);
const deadlinesOf = (facts: object, rule: string) =>
	Object.fromEntries((answer(facts, rule)?.deadlines ?? []).map(({ id, to }) => [id, to]));
const warningsOf = (facts: object, rule: string) =>
	answer(facts, rule)?.warnings.map(({ states, certain }) => `${certain}: ${states.slice(0, 48)}`) ?? [];

describe('periods', () => {
	test.each([
		// 2026-12-20 is a Sunday.
		['2026-11-20', '2026-12-21'],
		['2026-11-30', '2026-12-30'],
		['2026-01-31', '2026-03-02'],
	])('an objection to a decision of %s is possible until %s', (served, until) => {
		const facts = { ...tolerated, 'stay.abused': false, 'benefits.decision_date': served };
		expect(deadlinesOf(facts, 'SUB-02')).toMatchObject({ 'SUB-02.widerspruch': until });
	});

	test('a holiday moves the last day of an objection', () => {
		const facts = { ...tolerated, 'benefits.decision_date': '2026-11-25' };
		const read = answersFor(facts, today, { isHoliday: isHolidayIn('BE') }).get('SUB-02');
		// Christmas Day and Boxing Day, a Friday and a Saturday, then a Sunday.
		expect(read?.deadlines.find(({ id }) => id === 'SUB-02.widerspruch')?.to).toBe('2026-12-28');
	});

	test('bridging counts its first day: a month in the SGB XII, two weeks in the AsylbLG', () => {
		const excluded = {
			'person.nationality': 'eu',
			'eu.status': 'none',
			'eu.registered_years': 0,
			'person.needy': true,
			'benefits.bridging_start_date': '2026-11-01',
		};
		expect(deadlinesOf(excluded, 'SUB-10b')).toMatchObject({ 'SUB-10b.ueberbrueckung': '2026-11-30' });
		const protectedElsewhere = {
			'person.nationality': 'third',
			'residence.status': 'none',
			'asylum.protected_elsewhere': true,
			'benefits.bridging_start_date': '2026-11-01',
		};
		expect(deadlinesOf(protectedElsewhere, 'SUB-06a')).toMatchObject({
			'SUB-06a.ueberbrueckung': '2026-11-14',
		});
	});

	test('the day of entry says when Analogleistungen come into question', () => {
		const facts = { ...tolerated, 'entry.date': '2025-03-10' };
		expect(deadlinesOf(facts, 'SUB-02')).toMatchObject({ 'SUB-02.analogleistungen': '2028-03-10' });
	});
});

describe('the warning before contact with public bodies', () => {
	test('hangs on whether the centre itself is one; while nobody has said so, both are shown as possible', () => {
		const first = 'Die Beratungsstelle ist selbst eine öffentliche ';
		const second = 'Die Beratungsstelle ist keine öffentliche Stelle';
		const of = (facts: object) =>
			warningsOf({ ...withoutPapers, ...facts }, 'SUB-13').filter((one) => one.includes(': Die Beratungs'));
		expect(of({ 'centre.is_public_body': true })).toEqual([`true: ${first}`]);
		expect(of({ 'centre.is_public_body': false })).toEqual([`true: ${second}`]);
		expect(of({})).toEqual([`false: ${first}`, `false: ${second}`]);
	});

	test('stands by itself where no other body is to be spoken to, and not for people with papers', () => {
		const alone = { ...withoutPapers, 'contact.with_public_body': false, 'centre.is_public_body': true };
		expect(answer(alone, 'SUB-13')?.status).toBe('doesNotApply');
		expect(warningsOf(alone, 'SUB-13')).toHaveLength(2 + 1);
		expect(warningsOf({ ...alone, 'residence.status': 'duldung' }, 'SUB-13')).toEqual([]);
	});
});

describe('protection after violence', () => {
	const harmed = { 'person.gender': 'f', 'gbv.suffered': true };

	test('is a duty of facilities today and a claim from 2032-01-01 on, not a day before', () => {
		expect(answer(harmed, 'SUB-16')).toMatchObject({ status: 'applies', modality: 'duty' });
		expect(answer(harmed, 'SUB-16b')).toBeUndefined();
		expect(lawOn('2031-12-31').rules.has('SUB-16b')).toBe(false);
		const later = answer(harmed, 'SUB-16b', lawOn('2032-01-01'));
		expect(later).toMatchObject({ status: 'applies', modality: 'must' });
	});

	test.each(['m', 'x'])('whoever is outside its wording (%s) reads of other ways', (gender) => {
		const outside = answer({ ...harmed, 'person.gender': gender, 'case.indicators': true }, 'SUB-16');
		expect(outside?.status).toBe('doesNotApply');
		expect(outside?.warnings.map(({ states }) => states).join()).toContain('Trotzdem anfragen');
		expect(outside?.alternatives.map(({ rule }) => rule)).toEqual(['SUB-18', 'SUB-11']);
	});
});

describe('gaps', () => {
	test.each([
		['SUB-17b', { 'residence.status': 'ae_25_4a_1' }],
		['SUB-18', { 'case.indicators': true }],
	])('%s never applies, not even to whom it would matter, and names other ways', (rule, facts) => {
		expect(answer(facts, rule)).toMatchObject({ status: 'doesNotApply', modality: 'gap', settled: true });
		expect(answer(facts, rule)?.alternatives.length).toBeGreaterThan(0);
	});
});
