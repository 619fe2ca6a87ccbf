import { expect, test } from 'vitest';
import { lawDe } from '../law-de.ts';
import { answersFor, lawOn } from '../read-worked-case.fixture.ts';

const law = lawOn('2026-11-21');
const answer = (rule: string, facts: object) => {
	const found = answersFor({ ...facts }, law).get(rule);
	if (!found) throw new Error(rule);
	return found;
};
const unpaid = { 'work.done': true, 'work.wages_unpaid': true };

test.each([
	['2023-03-31', '2026-12-31'],
	['2026-01-31', '2029-12-31'],
	['2026-10-31', '2029-12-31'],
])('wages due on %s are limited with the end of %s', (due, end) => {
	const [deadline] = answer('COMP-12', { ...unpaid, 'work.claim_years': due }).deadlines;
	expect(deadline).toMatchObject({ from: end, to: end });
	expect(deadline?.how).toContain('mit dem Schluss dieses Jahres (§ 199 Abs. 1 BGB)');
});

test('wages of several years have a first and a last day', () => {
	const { deadlines } = answer('COMP-12', {
		...unpaid,
		'work.claim_years': { from: '2023-05-01', to: '2025-08-31' },
	});
	expect(deadlines).toMatchObject([{ from: '2026-12-31', to: '2028-12-31' }]);
});

test('a dismissal of 2026-11-16 can be fought for three weeks', () => {
	const { deadlines } = answer('COMP-13', { 'work.done': true, 'work.dismissal_date': '2026-11-16' });
	expect(deadlines).toMatchObject([{ id: 'COMP-13.kuendigung', to: '2026-12-07' }]);
});

const confiscated = {
	'confiscation.final': true,
	'comp.claim_from_act': true,
	'confiscation.notice_date': '2026-05-20',
};

test('confiscated money: six months to register, and two ways after that', () => {
	expect(answer('COMP-07', { ...confiscated, 'confiscation.in_time': true })).toMatchObject({
		status: 'applies',
		deadlines: [{ to: '2026-11-20' }],
	});
	const late = { ...confiscated, 'confiscation.in_time': false };
	const neither = { 'comp.enforceable_title': false, 'confiscation.missed_without_fault': false };
	expect(answer('COMP-07', { ...late, ...neither }).status).toBe('doesNotApply');
	for (const way of Object.keys(neither))
		expect(answer('COMP-07', { ...late, ...neither, [way]: true }).status).toBe('applies');
});

const attacked = {
	'case.act_in_germany': true,
	'comp.physical_attack': true,
	'comp.health_damage': true,
	'comp.caused_blameworthy': false,
	'comp.applied': true,
};

test.each([
	['1976-05-15', 'doesNotApply', 'doesNotApply'],
	['1976-05-16', 'doesNotApply', 'applies'],
	['2023-12-31', 'doesNotApply', 'applies'],
	['2024-01-01', 'applies', 'doesNotApply'],
])('last act on %s: COMP-01 %s, COMP-02 %s', (day, since2024, before2024) => {
	const facts = { ...attacked, 'case.last_act_date': day };
	expect([answer('COMP-01', facts).status, answer('COMP-02', facts).status]).toEqual([since2024, before2024]);
	const clinic = { ...facts, 'trauma.first_session_within_12m_of_event_or_knowledge': true };
	expect(answer('COMP-05a', clinic).status).toBe(day < '1976-05-16' ? 'doesNotApply' : 'applies');
});

test('coercion of the mind alone is compensated only since 2024', () => {
	const mind = { ...attacked, 'comp.physical_attack': false, 'comp.psych_violence_serious': true };
	expect(answer('COMP-02', { ...mind, 'case.last_act_date': '2023-06-01' }).status).toBe('doesNotApply');
	expect(answer('COMP-01', { ...mind, 'case.last_act_date': '2024-06-01' }).status).toBe('applies');
});

test.each([
	['2022-03-01', 9.82],
	['2022-08-01', 10.45],
	['2023-06-01', 12],
	['2024-06-01', 12.41],
	['2025-06-01', 12.82],
	['2026-11-21', 13.9],
	['2027-01-01', 14.6],
])('the minimum wage on %s is %d', (day, value) => {
	expect(lawOn(day).amounts.get('mindestlohn.stunde')).toBe(value);
});

test('the amounts of § 102 and of the minimum wage stand in the sentences as in the data', () => {
	const rule = (id: string) => JSON.stringify(lawDe.rules.find((one) => one.id === id));
	expect(rule('COMP-03')).toContain('2.821 bis 31.026 Euro');
	expect(rule('COMP-09')).toContain('13,90 Euro ab 01.01.2026, 14,60 Euro ab 01.01.2027');
});
