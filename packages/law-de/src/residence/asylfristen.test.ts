import { describe, expect, test } from 'vitest';
import { answersFor, lawOn } from '../read-worked-case.fixture.ts';

const law = lawOn('2026-11-21');
const rejected = {
	'person.nationality': 'third',
	'asylum.status': 'rejected',
	'asylum.court_dismissed': false,
};
const deadlinesOf = (rule: string, facts: Record<string, unknown>) =>
	(answersFor(facts, law).get(rule)?.deadlines ?? []).map(({ id, to }) => [id, to]);

describe('periods of the asylum procedure', () => {
	test('a simple rejection served on a Monday: two weeks to sue, a month for the grounds', () => {
		const facts = {
			...rejected,
			'asylum.manifestly_unfounded': false,
			'asylum.protected_elsewhere': false,
			'asylum.transfer_order': false,
			'asylum.decision_served': '2026-11-02',
		};
		expect(deadlinesOf('RES-40a', facts)).toEqual([
			['RES-40a.klage', '2026-11-16'],
			['RES-40a.gruende', '2026-12-02'],
		]);
		expect(answersFor(facts, law).get('RES-40b')?.status).toBe('doesNotApply');
	});

	test('manifestly unfounded, served on a Saturday: one week, moved to Monday', () => {
		const facts = {
			...rejected,
			'asylum.manifestly_unfounded': true,
			'asylum.decision_served': '2026-11-14',
		};
		expect(deadlinesOf('RES-40b', facts)).toEqual([['RES-40b.klage', '2026-11-23']]);
		expect(answersFor(facts, law).get('RES-40a')?.status).toBe('doesNotApply');
	});

	test('every period says what is left when it is missed, and that the law may have changed', () => {
		for (const id of ['RES-38', 'RES-40a', 'RES-40b', 'RES-40c', 'RES-40d']) {
			const rule = law.rules.get(id);
			expect(rule?.changedAfterReading?.map(({ on }) => on)).toContain('2026-06-12');
			expect(rule?.deadlines?.length).toBeGreaterThan(0);
			for (const { ifMissed } of rule?.deadlines ?? []) expect(ifMissed).toMatch(/RES-01/);
		}
	});
});

describe('RES-39', () => {
	test.each([
		['2026-06-30', 'Dublin-III'],
		['2026-07-01', '2024/1351'],
	])('registered on %s: %s counts', (day, regulation) => {
		const answer = answersFor(
			{ 'person.nationality': 'third', 'asylum.dublin_other_state': true, 'asylum.registered_date': day },
			law,
		).get('RES-39');
		expect(answer?.status).toBe('applies');
		expect(answer?.warnings.map(({ states }) => states).join(' ')).toContain(
			`Es zählt die ${regulation === '2024/1351' ? 'Verordnung (EU) 2024/1351' : 'Dublin-III'}`,
		);
		expect(answer?.warnings).toHaveLength(1);
	});
});
