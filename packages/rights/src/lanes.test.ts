import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	answerRights,
	caseDrawer,
	completeCase,
	nextQuestions,
	prepareLanes,
	readFacts,
	resolveLaw,
	seededRandom,
} from './index.ts';
import { law } from './toy-law.fixture.ts';

const resolved = resolveLaw(law, { asOf: Temporal.PlainDate.from('2026-11-21') });
if (!resolved.ok) throw new Error(JSON.stringify(resolved.error));
const today = resolved.value;
const lanes = prepareLanes(today, { unknown: 0.5 });

function caseOf(json: object) {
	const facts = readFacts(law, json);
	if (!facts.ok) throw new Error(JSON.stringify(facts.error));
	return facts.value;
}
const certainty = (json: object, rule: string, fact: string) =>
	lanes.completing(caseOf(json).vector)?.certainty(rule, fact);

describe('prepareLanes', () => {
	test('an answer that decides a rule takes all uncertainty, one without effect none', () => {
		const open = { hungry: true, ticket: true, country: 'c1' };
		// Only the age is left: under 18 or not.
		expect(certainty({ ...open, banned: false, 'age.disputed': false }, 'MEAL-01', 'age')).toBeCloseTo(1);
		expect(certainty({ ...open, hungry: false }, 'MEAL-01', 'age')).toBe(0);
		// What hangs together by chance alone is next to nothing.
		expect(certainty({}, 'MEAL-01', 'served')).toBeLessThan(0.01);
		const part = certainty({}, 'MEAL-01', 'hungry');
		expect(part).toBeGreaterThan(0.1);
		expect(part).toBeLessThan(0.9);
	});

	test('what is known of a fact leaves no lane outside of it', () => {
		const open = { hungry: true, ticket: true, banned: false, 'age.disputed': false, age: 40 };
		expect(certainty({ ...open, country: ['c2', 'c3'] }, 'MEAL-01', 'country')).toBe(0);
		expect(certainty({ ...open, country: ['c1', 'c3'] }, 'MEAL-01', 'country')).toBeCloseTo(1);
		const child = { hungry: true, ticket: true, banned: false, 'age.disputed': false, country: 'c1' };
		expect(certainty({ ...child, age: { from: 20, to: 30 } }, 'MEAL-01', 'age')).toBe(0);
		expect(certainty({ ...child, age: { from: 10, to: 30 } }, 'MEAL-01', 'age')).toBeCloseTo(1);
	});

	test('agrees with completions drawn one by one', () => {
		// Drawn apart from the lanes: cases that fit are counted by the evaluator that explains nothing.
		const random = seededRandom(99);
		const draw = caseDrawer(law, { unknown: 0 });
		const known = { hungry: true, ticket: true };
		const joint = new Map<string, number>();
		let total = 0;
		for (let i = 0; i < 6000; i++) {
			const vector = draw(random).vector.slice();
			for (const [name, value] of Object.entries(known))
				vector[today.layout.slot(name).offset] = value ? 2 : 1;
			const complete = completeCase(law, vector);
			if (!complete.ok) continue;
			const right = answerRights(today, complete.value, { splitLimit: 0 }).find(({ id }) => id === 'MEAL-01');
			const key = `${vector[today.layout.slot('banned').offset]} ${right?.status === 'applies'}`;
			joint.set(key, (joint.get(key) ?? 0) + 1);
			total++;
		}
		const share = (...keys: string[]) => keys.reduce((sum, key) => sum + (joint.get(key) ?? 0), 0) / total;
		const bits = (...shares: number[]) => -shares.reduce((sum, p) => sum + (p > 0 ? p * Math.log2(p) : 0), 0);
		const right = bits(share('1 true', '2 true'), share('1 false', '2 false'));
		const fact = bits(share('1 true', '1 false'), share('2 true', '2 false'));
		const both = bits(...['1 true', '2 true', '1 false', '2 false'].map((key) => share(key)));
		expect(certainty(known, 'MEAL-01', 'banned')).toBeCloseTo((right + fact - both) / right, 1);
	});

	test('the same seed gives the same, and where too few completions are left there are none', () => {
		const again = prepareLanes(today, { unknown: 0 });
		const { vector } = caseOf({ hungry: true });
		for (const { name } of today.layout.slots)
			expect(again.completing(vector)?.certainty('MEAL-01', name)).toBe(
				lanes.completing(vector)?.certainty('MEAL-01', name),
			);
	});
});

describe('nextQuestions with lanes', () => {
	test('asks the same facts for the same rules, in an order of its own', () => {
		const yesNo = Object.keys(law.facts).filter((name) => law.facts[name]?.type === 'yesNo');
		const cases = fc
			.dictionary(fc.constantFrom(...yesNo), fc.boolean())
			.filter((json) => readFacts(law, json).ok);
		fc.assert(
			fc.property(cases, (json) => {
				const facts = caseOf(json);
				const answers = answerRights(today, facts);
				const asked = (options: object) =>
					nextQuestions(today, facts, answers, options)
						.flatMap(({ questions }) => questions)
						.map(({ fact, decides }) => `${fact} ${decides.map(({ rule }) => rule).join()}`)
						.toSorted();
				expect(asked({ lanes })).toEqual(asked({}));
				const order = () => nextQuestions(today, facts, answers, { lanes });
				expect(order()).toEqual(order());
			}),
		);
	});

	test('asks first what is likely to decide', () => {
		// Almost everybody is hungry, so only the ticket is worth a question; by the condition both weigh alike.
		const likely = prepareLanes(today, {
			unknown: 0,
			facts: { hungry: { yes: 0.999 }, ticket: { yes: 0.5 } },
		});
		const facts = caseOf({ banned: false, country: 'c2', age: 40, 'age.disputed': false, statement: false });
		const answers = answerRights(today, facts).filter(({ id }) => id === 'MEAL-01');
		const first = (options: object) => nextQuestions(today, facts, answers, options)[0]?.questions[0]?.fact;
		expect(first({})).toBe('hungry');
		expect(first({ lanes: likely })).toBe('ticket');
	});

	test('refuses lanes of another law', () => {
		const other = resolveLaw(law, { asOf: Temporal.PlainDate.from('2026-11-20') });
		if (!other.ok) throw new Error('no law');
		expect(() => nextQuestions(other.value, caseOf({}), [], { lanes })).toThrow('drawn for another law');
	});
});
