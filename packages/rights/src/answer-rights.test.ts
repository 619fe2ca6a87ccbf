import { describe, expect, test } from 'vitest';
import { answerRights, type LawAsOf, readFacts, resolveLaw, valueClause } from './index.ts';
import { law } from './toy-law.fixture.ts';

function resolved(...reforms: string[]): LawAsOf {
	const result = resolveLaw(law, { asOf: Temporal.PlainDate.from('2026-11-21'), reforms });
	if (!result.ok) throw new Error(JSON.stringify(result.error));
	return result.value;
}
const today = resolved();
function caseOf(json: object) {
	const facts = readFacts(law, json);
	if (!facts.ok) throw new Error(JSON.stringify(facts.error));
	return facts.value;
}
const answer = (id: string, json: object, options = {}) => {
	const found = answerRights(today, caseOf(json), options).find((right) => right.id === id);
	if (!found) throw new Error(id);
	return found;
};

describe('answerRights', () => {
	test.each([
		['MEAL-01', { hungry: true, ticket: true }, 'open', ['country', 'age']],
		['MEAL-01', { hungry: true, ticket: true, country: 'c2' }, 'applies', []],
		['MEAL-01', { hungry: false }, 'doesNotApply', []],
		['MEAL-01', { hungry: true }, 'open', ['ticket', 'status', 'banned', 'country', 'age']],
		['MEAL-01', { hungry: true, banned: true }, 'doesNotApply', []],
		['GAP-01', { hungry: true }, 'doesNotApply', []],
		['GAP-01', {}, 'doesNotApply', []],
	])('%s with %o is %s, missing %o', (id, json, status, missing) => {
		const right = answer(id, json);
		expect([right.status, right.missing.map(({ fact }) => fact)]).toEqual([status, missing]);
	});

	test('a missing fact comes with its question, its subject, its burden and why it is unknown', () => {
		const right = answer('MEAL-01', { hungry: true, ticket: true, country: { unknown: 'doesNotKnow' } });
		expect(right.missing).toEqual([
			{ fact: 'country', ask: { de: 'Welches Land?' }, subject: 'Person', burden: 0, reason: 'doesNotKnow' },
			{ fact: 'age', ask: { de: 'Wie alt?' }, subject: 'Person', burden: 0, reason: 'notAsked' },
		]);
	});

	test('case by case decides what three-valued logic leaves open', () => {
		const json = { ticket: true };
		expect(answer('MEAL-03', json, { splitLimit: 0 })).toMatchObject({ status: 'open', settled: false });
		expect(answer('MEAL-03', json)).toMatchObject({ status: 'applies', settled: true, missing: [] });
	});

	test('an answer that rests on a presumption is not settled', () => {
		expect(answer('CARE-01', { age: 15 })).toMatchObject({ status: 'applies', settled: false });
		expect(answer('CARE-01', { age: 15, 'age.disputed': false })).toMatchObject({
			status: 'applies',
			settled: true,
		});
		expect(answer('MEAL-02', { hungry: false })).toMatchObject({ status: 'doesNotApply', settled: true });
		// Nothing that could be asked is left: open, and no fact will change it.
		expect(answer('CARE-01', { age: 40, 'age.disputed': true, statement: false })).toMatchObject({
			status: 'open',
			settled: true,
			missing: [],
		});
	});

	test('deadlines are counted, as an interval where the start is one', () => {
		const known = { hungry: true, ticket: true, country: 'c2' };
		const deadline = (served: unknown) => answer('MEAL-01', { ...known, served }).deadlines[0];
		expect(deadline('2026-05-11')).toMatchObject({
			from: '2026-08-11',
			to: '2026-08-11',
			missing: null,
			how: '3 Monate ab dem 11. Mai 2026; der Tag des Ereignisses zählt nicht mit (§ 187 Abs. 1, § 188 BGB)',
		});
		expect(deadline({ from: '2026-01-31', to: '2026-02-10' })).toMatchObject({
			from: '2026-04-30',
			to: '2026-05-10',
			missing: 'served',
		});
		expect(deadline(null)).toMatchObject({ from: null, to: null, missing: 'served' });
		expect(answer('MEAL-01', { hungry: false, served: '2026-05-11' }).deadlines).toEqual([]);
	});

	test('notices are shown unless excluded, and say whether they are certain', () => {
		const notice = (json: object) => {
			const { contested, warnings } = answer('MEAL-01', { hungry: true, ...json });
			return [contested?.certain ?? null, ...warnings.map(({ certain }) => certain)];
		};
		expect(notice({})).toEqual([false, false]);
		expect(notice({ ticket: false, banned: true })).toEqual([true, true]);
		expect(notice({ ticket: true })).toEqual([null]);
	});

	test.each([
		['2026-06-11', []],
		['2026-06-12', [{ on: '2026-06-12', states: 'Das Gesetz wurde geändert.' }]],
	])('on %s the notice that the act changed after reading is %o', (asOf, notices) => {
		const onThatDay = resolveLaw(law, { asOf: Temporal.PlainDate.from(asOf) });
		const right = onThatDay.ok
			? answerRights(onThatDay.value, caseOf({})).find(({ id }) => id === 'MEAL-01')
			: undefined;
		expect(right?.changedAfterReading).toEqual(notices);
	});

	test('where a right does not apply, its alternatives come with their status', () => {
		expect(answer('MEAL-01', { hungry: false, age: 12 }).alternatives).toEqual([
			{ rule: 'CARE-01', title: 'Betreuung', status: 'applies' },
		]);
		expect(answer('MEAL-01', { hungry: true, ticket: true, country: 'c2' }).alternatives).toEqual([]);
	});

	test('the explanation goes down to facts and denies no sentence twice', () => {
		const { explanation } = answer('MEAL-01', { hungry: true, status: 'staff', country: 'c1', age: 30 });
		expect(explanation).toMatchObject({ truth: 'false', kind: 'all' });
		const parts = explanation.kind === 'all' ? explanation.of : [];
		expect(parts.map(({ truth, clause }) => [truth, clause])).toEqual([
			['true', 'die Person hat Hunger'],
			['true', 'mindestens eine der folgenden Voraussetzungen liegt vor'],
			['false', 'die Person ist nicht ausgeschlossen'],
		]);
		const excluded = parts[2]?.kind === 'derived' ? parts[2].of : undefined;
		expect(excluded?.kind === 'all' && excluded.of[0]).toEqual({
			kind: 'fact',
			truth: 'true',
			clause: 'die Person hat kein Hausverbot',
			fact: 'banned',
			presumed: false,
			follows: ['Wer zum Personal gehört, hat kein Hausverbot.'],
		});
	});
});

test.each([
	[{ hungry: true }, 'hungry', 'die Person hat Hunger'],
	[{ hungry: false }, 'hungry', 'die Person hat keinen Hunger'],
	[{}, 'hungry', null],
	[{ status: ['guest', 'none'] }, 'status', 'der Status ist „Gast“ oder „ohne“'],
	[{ age: 1 }, 'age', 'das Alter beträgt 1 Jahr'],
	[{ age: { from: 16, to: 18 } }, 'age', 'das Alter beträgt zwischen 16 und 18 Jahre'],
	[{ arrived: '2024-03-01' }, 'arrived', 'der Tag der Ankunft ist der 1. März 2024'],
])('%o says of %s: %s', (json, fact, clause) => {
	expect(valueClause(today, caseOf(json), fact)).toBe(clause);
});
