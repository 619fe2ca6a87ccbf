import { interview, lawDe } from '@schutznetz/law-de';
import {
	answerRights,
	type Law,
	type LawAsOf,
	nextQuestions,
	readFacts,
	resolveLaw,
} from '@schutznetz/rights';
import { expect, test } from 'vitest';
import { checkLaw } from './check-law.ts';

const asOf = Temporal.PlainDate.from('2026-11-21');

function lawOf(law: Law): LawAsOf {
	const resolved = resolveLaw(law, { asOf });
	if (!resolved.ok) throw new Error(JSON.stringify(resolved.error));
	return resolved.value;
}

/** What a case makes of a law: every status, and what is asked next. */
function outcome(law: Law, json: object) {
	const resolved = lawOf(law);
	const facts = readFacts(law, json);
	if (!facts.ok) throw new Error(JSON.stringify(facts.error));
	const answers = answerRights(resolved, facts.value);
	return {
		answers: answers.map(({ id, status, settled, contested, deadlines, missing, changedAfterReading }) => ({
			id,
			status,
			settled,
			isContested: contested !== null,
			days: deadlines.map(({ from }) => from),
			missing: missing.map(({ fact }) => fact),
			isChanged: changedAfterReading.length > 0,
		})),
		questions: nextQuestions(resolved, facts.value, answers, interview).map(({ questions }) =>
			questions.map(({ fact, score }) => ({ fact, score })),
		),
	};
}

test.each([
	{},
	{ 'person.nationality': 'third', 'person.age': { to: 17 }, 'case.indicators': true },
	{ 'person.nationality': 'de', 'person.age': 34, 'case.offence_232a': true, 'person.needy': true },
	{ 'person.nationality': 'eu', 'case.last_act_date': { from: '2024-05-01', to: '2024-05-31' } },
])('case %# gets the same answers and questions as under the whole law', (json) => {
	expect(outcome(checkLaw.law, json)).toEqual(outcome(lawDe, json));
});

test('it holds no sentence that the check never shows', () => {
	const text = JSON.stringify(checkLaw.law);
	for (const { effect, authority } of lawDe.rules) {
		expect(text).not.toContain(JSON.stringify(effect));
		expect(text).not.toContain(JSON.stringify(authority));
	}
	expect(checkLaw.law.reforms).toEqual([]);
	expect(text.length).toBeLessThan(JSON.stringify(lawDe).length * 0.6);
});

test('own offences are among what is never asked', () => {
	expect(checkLaw.neverAsked).toContain('coerced.offence');
	expect(checkLaw.neverAsked).toContain('person.accused');
});
