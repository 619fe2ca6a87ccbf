import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	answerRights,
	type InterviewOptions,
	nextQuestions,
	type QuestionGroup,
	readFacts,
	resolveLaw,
} from './index.ts';
import { law } from './toy-law.fixture.ts';

const resolved = resolveLaw(law, { asOf: Temporal.PlainDate.from('2026-11-21') });
if (!resolved.ok) throw new Error(JSON.stringify(resolved.error));
const today = resolved.value;

function ask(json: object, options: InterviewOptions = {}): readonly QuestionGroup[] {
	const facts = readFacts(law, json);
	if (!facts.ok) throw new Error(JSON.stringify(facts.error));
	return nextQuestions(today, facts.value, answerRights(today, facts.value), options);
}
const names = (groups: readonly QuestionGroup[]) =>
	groups.flatMap(({ questions }) => questions.map(({ fact }) => fact));
const find = (json: object, fact: string, options: InterviewOptions = {}) =>
	ask(json, options)
		.flatMap(({ questions }) => questions)
		.find((question) => question.fact === fact);

describe('nextQuestions', () => {
	test('a question names the rules that it may decide', () => {
		expect(find({ hungry: true, ticket: true }, 'country')).toMatchObject({
			ask: { de: 'Welches Land?' },
			subject: 'Person',
			burden: 0,
			decides: [
				{ rule: 'MEAL-01', title: 'Essen', through: 'condition' },
				{ rule: 'MEAL-02', title: 'Grundessen', through: 'condition' },
				{ rule: 'BAR-01', title: 'Sperre', through: 'condition' },
			],
		});
	});

	test('a rule shares its weight among its open parts; a deadline or urgency weighs three times', () => {
		// BAR-01 alone is open: (banned or country) and status; half of it falls upon each part.
		const bar = { hungry: false, age: 40, 'age.disputed': false, statement: false, ticket: false };
		// Equal scores stand in the order of the law.
		expect(names(ask(bar))).toEqual(['banned', 'country', 'status']);
		expect(find(bar, 'country')?.score).toBeCloseTo(1 / 4);
		expect(find(bar, 'banned')?.score).toBeCloseTo(1 / 4);
		// The other half, divided by 4 for its burden 2.
		expect(find(bar, 'status')?.score).toBeCloseTo(1 / 2 / 4);
		expect(find(bar, 'country', { urgent: ['BAR-01'] })?.score).toBeCloseTo(3 / 4);
	});

	test('what is not somebody’s is not asked of them, once it is known', () => {
		const open = { hungry: true, ticket: true };
		const not = (fact: string, subjects: string[], facts: string[]) => ({
			notOf: [{ when: { op: 'yes', fact } as const, subjects, facts }],
		});
		expect(find(open, 'country')).toBeDefined();
		expect(find(open, 'country', not('hungry', [], ['country']))).toBeUndefined();
		expect(find(open, 'country', not('hungry', ['Person'], []))).toBeUndefined();
		expect(find(open, 'country', not('hungry', ['Zeit'], ['age']))).toBeDefined();
		expect(find(open, 'country', not('banned', ['Person'], ['country']))).toBeDefined();
	});

	test('the start of a deadline is asked once its rule applies', () => {
		const open = { hungry: true, ticket: true };
		const decided = { ...open, country: 'c2', age: 40, statement: false };
		expect(find(open, 'served')?.decides.map(({ through }) => through) ?? []).not.toContain('deadline');
		expect(find(decided, 'served')).toMatchObject({
			score: 3 / 8,
			decides: [{ rule: 'MEAL-01', title: 'Essen', through: 'deadline' }],
		});
		expect(names(ask({ ...decided, served: '2026-05-11' }))).not.toContain('served');
	});

	test('what the person does not know or does not want to say is not asked again', () => {
		expect(names(ask({ hungry: true }))).toContain('ticket');
		for (const unknown of ['doesNotKnow', 'doesNotWantToSay', 'disputed'])
			expect(names(ask({ hungry: true, ticket: { unknown } }))).not.toContain('ticket');
	});

	test('an answer that leaves something open is not asked again', () => {
		const about = { hungry: true, ticket: true, country: 'c1', age: { from: 17, to: 19 } };
		expect(names(ask(about))).toContain('age');
		expect(names(ask(about, { asked: ['age'] }))).not.toContain('age');
	});

	test('the talk stays with its subject until another one weighs more than double', () => {
		const first = (json: object, options: InterviewOptions = {}) => ask(json, options)[0]?.subject;
		// 'age' weighs 1.5 and 'hungry' 1.44: little more.
		expect(first({})).toBe('Person');
		expect(first({}, { asked: ['statement'] })).toBe('Allgemein');
		// 'arrived' weighs 0.5, less than half.
		expect(first({}, { asked: ['served'] })).toBe('Person');
		expect(first({ hungry: true, ticket: true }, { asked: ['banned'] })).toBe('Person');
	});

	test('delicate subjects and facts wait until two other subjects were spoken of', () => {
		const notFirst = { subjects: ['Allgemein'], facts: ['age'] };
		expect(names(ask({}, { notFirst })).slice(0, 5)).toEqual([
			'arrived',
			'served',
			'country',
			'status',
			'age',
		]);
		expect(names(ask({}, { notFirst, asked: ['country'] }))[0]).toBe('status');
		// Now also age, which outweighs what the law asks first.
		expect(names(ask({}, { notFirst, asked: ['country', 'arrived'] }))[0]).toBe('age');
	});

	test('a talk opens with what was set for it, in that order, whatever weighs more', () => {
		const first = ['served', 'status', 'hungry'];
		expect(names(ask({}))[0]).toBe('age');
		expect(names(ask({}, { first }))[0]).toBe('served');
		expect(names(ask({}, { first, asked: ['served'] }))[0]).toBe('status');
		expect(names(ask({}, { first, asked: ['served', 'status'] }))[0]).toBe('hungry');
		expect(names(ask({}, { first })).toSorted()).toEqual(names(ask({})).toSorted());
	});

	test('what makes sense only after another answer waits for its "yes"', () => {
		const onlyAfter = { asks: ['age', 'ticket'], facts: ['hungry', 'statement'] };
		const all = names(ask({}));
		expect(all).toEqual(expect.arrayContaining(['age', 'ticket']));
		const early = names(ask({}, { onlyAfter }));
		expect(early.toSorted()).toEqual(all.filter((name) => !onlyAfter.asks.includes(name)).toSorted());
		for (const hungry of [false, { unknown: 'doesNotKnow' }])
			expect(names(ask({ hungry }, { onlyAfter }))).not.toContain('age');
		expect(names(ask({ hungry: true }, { onlyAfter }))).toEqual(names(ask({ hungry: true })));
	});
});

describe('laws', () => {
	const value = (name: string): fc.Arbitrary<unknown> => {
		const { type } = today.layout.slot(name).fact;
		const unknown = fc
			.constantFrom('doesNotKnow', 'doesNotWantToSay', 'notAsked')
			.map((why) => ({ unknown: why }));
		if (type === 'yesNo') return fc.oneof(fc.boolean(), unknown);
		if (type === 'choice') return fc.oneof(fc.constantFrom(...today.layout.slot(name).values), unknown);
		if (type === 'wholeNumber') return fc.oneof(fc.integer({ min: 0, max: 90 }), unknown);
		return fc.oneof(fc.constantFrom('2019-05-05', '2026-05-05'), unknown);
	};
	const cases = fc.record(Object.fromEntries(Object.keys(law.facts).map((name) => [name, value(name)])), {
		requiredKeys: [],
	});
	const possible = cases.filter((json) => readFacts(law, json).ok);
	const asked = fc.uniqueArray(fc.constantFrom(...Object.keys(law.facts)), { maxLength: 4 });

	test('every question is open, unasked and askable, stands once, and names an undecided rule or a running deadline', () => {
		fc.assert(
			fc.property(possible, asked, (json, before) => {
				const facts = readFacts(law, json);
				if (!facts.ok) throw new Error('not possible');
				const answers = answerRights(today, facts.value);
				const groups = nextQuestions(today, facts.value, answers, { asked: before });
				const all = groups.flatMap(({ questions }) => questions);
				expect(new Set(all.map(({ fact }) => fact)).size).toBe(all.length);
				for (const { fact, burden, score, decides } of all) {
					expect(before).not.toContain(fact);
					expect(facts.value.unknownBecause.get(fact) ?? 'notAsked').toBe('notAsked');
					expect(burden).not.toBe('never');
					expect(score).toBeGreaterThan(0);
					expect(decides.length).toBeGreaterThan(0);
					for (const { rule, through } of decides) {
						const right = answers.find(({ id }) => id === rule);
						if (through === 'condition') expect(right?.missing.map((one) => one.fact)).toContain(fact);
						else expect(right?.deadlines.map(({ missing }) => missing)).toContain(fact);
					}
				}
				// And nothing askable is left out.
				const due = new Set(
					answers.flatMap(({ missing }) =>
						missing
							.filter((one) => one.reason === 'notAsked' && one.burden !== 'never')
							.map((one) => one.fact),
					),
				);
				for (const fact of due) if (!before.includes(fact)) expect(names(groups)).toContain(fact);
			}),
		);
	});

	test('the order in which facts were written down changes nothing', () => {
		fc.assert(
			fc.property(possible, asked, (json, before) => {
				const turned = Object.fromEntries(Object.entries(json).toReversed());
				expect(ask(turned, { asked: before })).toEqual(ask(json, { asked: before }));
			}),
		);
	});

	test('an interview ends, and then nothing open may still be asked', () => {
		fc.assert(
			fc.property(possible, possible, (json, later) => {
				const known: Record<string, unknown> = { ...json };
				const before: string[] = [];
				for (
					let next = ask(known)[0]?.questions[0];
					next;
					next = ask(known, { asked: before })[0]?.questions[0]
				) {
					before.push(next.fact);
					const answer: unknown = later[next.fact];
					if (readFacts(law, { ...known, [next.fact]: answer ?? null }).ok) known[next.fact] = answer ?? null;
					expect(before.length).toBeLessThanOrEqual(Object.keys(law.facts).length);
				}
				expect(ask(known, { asked: before })).toEqual([]);
			}),
		);
	});

	test('one answer more never opens a delicate subject early', () => {
		const notFirst = { subjects: ['Zeit'], facts: ['age', 'country'] };
		fc.assert(
			fc.property(possible, asked, (json, before) => {
				const groups = ask(json, { notFirst, asked: before });
				const isLate = (question: { fact: string; subject: string }) =>
					notFirst.facts.includes(question.fact) || notFirst.subjects.includes(question.subject);
				const spoken = new Set(
					before
						.map((fact) => ({ fact, subject: today.layout.slot(fact).fact.subject }))
						.filter((one) => !isLate(one))
						.map(({ subject }) => subject),
				);
				const [first] = groups.flatMap(({ questions }) => questions);
				if (!first || spoken.size >= 2 || !isLate(first)) return;
				// A delicate question leads too early only where nothing else is left to ask.
				expect(groups.flatMap(({ questions }) => questions).every(isLate)).toBe(true);
			}),
		);
	});
});
