import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerRights, compileClosures, readFacts, resolveLaw, wouldChangeIf } from './index.ts';
import { law } from './toy-law.fixture.ts';

const resolved = resolveLaw(law, { asOf: Temporal.PlainDate.from('2026-11-21') });
if (!resolved.ok) throw new Error(JSON.stringify(resolved.error));
const today = resolved.value;

type Json = Readonly<Record<string, unknown>>;
function caseOf(json: Json) {
	const facts = readFacts(law, json);
	if (!facts.ok) throw new Error(JSON.stringify(facts.error));
	return facts.value;
}
const changes = (json: Json, rule: string, options = {}) =>
	wouldChangeIf(today, caseOf(json), rule, options).map(({ fact, from, to, becomes }) => [
		fact,
		from,
		to,
		becomes,
	]);
const statusIn = (json: Json, rule: string) =>
	answerRights(today, caseOf(json)).find(({ id }) => id === rule)?.status;

describe('wouldChangeIf', () => {
	const denied = { hungry: true, ticket: true, banned: false, country: 'c1', age: 30, 'age.disputed': false };

	test('lists what would open a right, the lightest first, values that change the same as one', () => {
		const listed = changes(denied, 'MEAL-01');
		expect(listed).toContainEqual(['age', 30, { from: 0, to: 17 }, 'applies']);
		const country = wouldChangeIf(today, caseOf(denied), 'MEAL-01').find(({ fact }) => fact === 'country');
		expect(country).toMatchObject({ from: 'c1', becomes: 'applies', burden: 0 });
		expect(country?.to).toHaveLength(37);
		const burdens = wouldChangeIf(today, caseOf({ status: 'guest', country: 'c1' }), 'BAR-01').map(
			({ burden }) => burden,
		);
		expect(burdens).toEqual(burdens.toSorted((a, b) => a - b));
		expect(new Set(burdens).size).toBeGreaterThan(1);
	});

	test('what nobody can change is left out once it is known', () => {
		const named = (json: Json) =>
			changes(json, 'MEAL-01', { fixed: ['age', 'country'] }).map(([fact]) => fact);
		expect(named(denied)).not.toContain('age');
		expect(named(denied)).not.toContain('country');
		expect(named({ hungry: true, ticket: true, banned: false, country: 'c1' })).toContain('age');
	});

	test('nothing changes a gap', () => {
		expect(changes({}, 'GAP-01')).toEqual([]);
	});

	test('refuses a rule that is not in force', () => {
		expect(() => wouldChangeIf(today, caseOf({}), 'NEW-01')).toThrow("rule 'NEW-01' is not in force");
	});
});

describe('laws', () => {
	const value = (name: string): fc.Arbitrary<unknown> => {
		const { fact, values } = today.layout.slot(name);
		if (fact.type === 'yesNo') return fc.boolean();
		if (fact.type === 'choice')
			return fc.oneof(fc.constantFrom(...values), fc.subarray([...values], { minLength: 2, maxLength: 3 }));
		if (fact.type === 'wholeNumber')
			return fc.oneof(fc.integer({ min: 0, max: 90 }), fc.constant({ from: 16, to: 20 }));
		return fc.constantFrom('2019-05-05', '2026-05-05');
	};
	const cases = fc
		.record(Object.fromEntries(Object.keys(law.facts).map((name) => [name, value(name)])), {
			requiredKeys: [],
		})
		.filter((json) => readFacts(law, json).ok);
	const rules = fc.constantFrom(...today.rules.keys());

	test('each listed change fits the constraints and gives the right the status that it names', () => {
		let seen = 0;
		fc.assert(
			fc.property(cases, rules, (json, rule) => {
				for (const { fact, to, becomes, burden } of wouldChangeIf(today, caseOf(json), rule)) {
					seen++;
					expect(burden).toBe(today.layout.slot(fact).fact.burden);
					const changed = { ...json, [fact]: to };
					expect(readFacts(law, changed).ok).toBe(true);
					expect(statusIn(changed, rule)).toBe(becomes);
					expect(becomes).not.toBe(statusIn(json, rule));
				}
			}),
			{ numRuns: 300 },
		);
		expect(seen).toBeGreaterThan(100);
	});

	test('no yes or no of the condition that would change the status is left out', () => {
		fc.assert(
			fc.property(cases, rules, (json, rule) => {
				const listed = changes(json, rule).map(([fact, , to]) => `${String(fact)} ${String(to)}`);
				for (const { slot } of compileClosures(today).literalsOf(rule))
					for (const to of slot.fact.type === 'yesNo' ? [true, false] : []) {
						const changed = { ...json, [slot.name]: to };
						if (!readFacts(law, changed).ok || statusIn(changed, rule) === statusIn(json, rule)) continue;
						expect(listed).toContain(`${slot.name} ${to}`);
					}
			}),
			{ numRuns: 150 },
		);
	});
});
