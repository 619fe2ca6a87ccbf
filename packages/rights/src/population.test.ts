import { describe, expect, test } from 'vitest';
import {
	type Condition,
	compareReform,
	compareReforms,
	completeCase,
	evaluatePopulation,
	generatePopulation,
	type LawAsOf,
	planComparison,
	type ReformComparison,
	resolveLaw,
	seededRandom,
	settingsOfReforms,
} from './index.ts';
import { isKnown, isOpen } from './layout.ts';
import { law, v } from './toy-law.fixture.ts';

function resolved(reforms: string[] = [], assumptions = {}): LawAsOf {
	const result = resolveLaw(law, { asOf: Temporal.PlainDate.from('2026-11-21'), reforms, assumptions });
	if (!result.ok) throw new Error(JSON.stringify(result.error));
	return result.value;
}
const slot = (name: string) => resolved().layout.slot(name);

test('the generator of random numbers gives the same numbers everywhere', () => {
	const random = seededRandom(1);
	expect([random(), random(), random()]).toEqual([
		0.6270739405881613, 0.002735721180215478, 0.5274470399599522,
	]);
});

describe('generatePopulation', () => {
	test('is deterministic and keeps every constraint', () => {
		const options = { law, size: 3000, seed: 5, parameters: { unknown: 0.2, vague: 0.2 } };
		const [one, two] = [generatePopulation(options), generatePopulation(options)];
		expect(one.columns).toEqual(two.columns);
		expect(generatePopulation({ ...options, seed: 6 }).columns).not.toEqual(one.columns);
		for (let i = 0; i < one.size; i++) {
			const vector = one.caseAt(i);
			const complete = completeCase(law, vector);
			expect(complete.ok && complete.value.vector).toEqual(vector);
		}
	});

	test('draws in the proportions of its parameters', () => {
		const parameters = {
			unknown: 0,
			facts: {
				hungry: { yes: 0.9 },
				ticket: { unknown: 0.5 },
				status: { weights: { guest: 3, member: 1 } },
				age: { from: 10, to: 20 },
				arrived: { from: '2025-01-01', to: '2025-12-31' },
			},
		} as const;
		const population = generatePopulation({ law, size: 5000, seed: 1, parameters });
		const share = (test: (vector: Int32Array) => boolean) => {
			let count = 0;
			for (let i = 0; i < population.size; i++) if (test(population.caseAt(i))) count++;
			return count / population.size;
		};
		expect(share((vector) => vector[slot('hungry').offset] === 2)).toBeCloseTo(0.9, 1);
		expect(share((vector) => vector[slot('status').offset] === 1)).toBeCloseTo(0.75, 1);
		expect(share((vector) => isKnown(slot('status'), vector))).toBe(1);
		const age = slot('age').offset;
		expect(share((vector) => (vector[age] ?? 0) >= 10 && (vector[age] ?? 0) <= 20)).toBe(1);
		// Where a ban is known, the constraint gives the hidden ticket back.
		expect(share((vector) => isOpen(slot('ticket'), vector) && vector[slot('banned').offset] === 2)).toBe(0);
		expect(share((vector) => isOpen(slot('ticket'), vector))).toBeGreaterThan(0.2);
	});

	test('draws only what is asked for and what constraints tie to it; the rest stays open', () => {
		const options = { law, size: 4000, seed: 3, parameters: { unknown: 0.1 } };
		const whole = generatePopulation(options);
		const part = generatePopulation({ ...options, facts: ['ticket'] });
		const shareOf = (population: typeof whole, name: string) => {
			const { offset } = slot(name);
			return population.columns[offset]?.slice(0, population.size).filter((word) => word === 2).length ?? 0;
		};
		for (const tied of ['ticket', 'banned'])
			expect(shareOf(part, tied) / whole.size).toBeCloseTo(shareOf(whole, tied) / whole.size, 1);
		expect(part.drawn).toEqual(expect.arrayContaining(['ticket', 'banned']));
		expect(part.drawn).not.toContain('hungry');
		expect(whole.drawn).toEqual(Object.keys(law.facts));
		const hungry = slot('hungry');
		for (let i = 0; i < part.size; i++) {
			const vector = part.caseAt(i);
			expect(isOpen(hungry, vector)).toBe(true);
			expect(completeCase(law, vector).ok).toBe(true);
		}
		expect(() => generatePopulation({ ...options, facts: ['tickt'] })).toThrow("no fact is called 'tickt'");
	});

	test('refuses parameters that name nothing', () => {
		const draw = (facts: object) => () =>
			generatePopulation({ law, size: 1, seed: 1, parameters: { unknown: 0, facts: { ...facts } } });
		expect(draw({ hungri: { yes: 1 } })).toThrow("a parameter names no fact: 'hungri'");
		expect(draw({ status: { weights: { membr: 1 } } })).toThrow("'status' has no value 'membr'");
	});
});

describe('compareReform', () => {
	const population = generatePopulation({
		law,
		size: 5000,
		seed: 9,
		parameters: { unknown: 0.2, vague: 0.1 },
	});
	const today = resolved();

	test('counts what a count case by case gives, also in the last, partly filled tile', () => {
		const after = resolved(['R1', 'R2']);
		const { rights } = compareReform(today, after, population);
		const [old, now] = [evaluatePopulation(today, population), evaluatePopulation(after, population)];
		expect(rights.map(({ rule }) => rule)).toEqual([...today.rules.keys(), 'NEW-01']);
		for (const { rule, before, after: changed, gained, lost } of rights) {
			const at = (truths: typeof old, i: number) => truths.get(rule)?.[i] ?? 1;
			const gap = rule === 'GAP-01';
			let [applies, wins, losses, open] = [0, 0, 0, 0];
			for (let i = 0; i < population.size; i++) {
				const was = !gap && at(old, i) === 2;
				const is = at(now, i) === 2;
				if (was) applies++;
				if (is && !was) wins++;
				if (was && !is) losses++;
				if (at(now, i) === 3) open++;
			}
			expect([rule, before.applies, gained, lost, changed.open]).toEqual([rule, applies, wins, losses, open]);
			expect(before.applies + before.doesNotApply + before.open).toBe(population.size);
		}
	});

	test('counts groups apart, and from the changed rights and their facts alone what all together give', () => {
		const after = resolved(['R1', 'R2']);
		const groups = [v.isOneOf('status', ['guest']), v.atLeast('age', 60)];
		const plan = planComparison(today, [after], { onlyChanged: true, groups });
		const { rights, groupSizes } = plan.prepare(population).count()[0] as ReformComparison;
		expect(rights.map(({ rule }) => rule)).toEqual(plan.changed);
		expect(rights.map((right) => ({ ...right, groups: [] }))).toEqual(
			compareReform(today, after, population).rights.filter(({ rule }) => plan.changed.includes(rule)),
		);
		expect(plan.facts).toContain('status');
		const [old, now] = [evaluatePopulation(today, population), evaluatePopulation(after, population)];
		const [status, age] = [slot('status').offset, slot('age').offset];
		for (const {
			rule,
			groups: [guests, aged],
		} of rights) {
			const counts = { guests: 0, guestsGained: 0, aged: 0, agedLost: 0 };
			for (let i = 0; i < population.size; i++) {
				const was = old.get(rule)?.[i] === 2 && rule !== 'GAP-01';
				const is = now.get(rule)?.[i] === 2;
				const vector = population.caseAt(i);
				if (vector[status] === 1) {
					counts.guests++;
					if (is && !was) counts.guestsGained++;
				}
				if ((vector[age] ?? 0) >= 60) {
					counts.aged++;
					if (was && !is) counts.agedLost++;
				}
			}
			expect(groupSizes).toEqual([counts.guests, counts.aged]);
			expect([guests?.gained, aged?.lost]).toEqual([counts.guestsGained, counts.agedLost]);
		}
	});

	test('lanes without a case are never counted', () => {
		const [rule] = today.rules.values();
		if (!rule) throw new Error('no rule');
		const always = (condition: Condition): LawAsOf => ({
			...today,
			rules: new Map([['X', { ...rule, condition }]]),
		});
		const few = generatePopulation({ law, size: 2100, seed: 1, parameters: { unknown: 1 } });
		const anyStatus = v.isOneOf('status', ['guest', 'member', 'staff', 'none']);
		const everybody = { applies: 2100, doesNotApply: 0, open: 0 };
		for (const condition of [v.atLeast('age', 0), v.all(), v.not(v.atLeast('age', 121)), anyStatus])
			expect(compareReform(today, always(condition), few).rights.at(-1)?.after).toEqual(everybody);
		expect(generatePopulation({ law, size: 0, seed: 1, parameters: { unknown: 1 } }).size).toBe(0);
	});

	test('a gap never applies until a reform makes it a right', () => {
		const right = (reforms: string[]) =>
			compareReform(today, resolved(reforms), population).rights.find(({ rule }) => rule === 'GAP-01');
		expect(right([])?.before).toEqual({ applies: 0, doesNotApply: population.size, open: 0 });
		expect(right(['R1'])?.gained).toBeGreaterThan(1000);
	});

	test('several settings in one pass give what each gives alone; a widening only gains', () => {
		const variants = settingsOfReforms(law, ['R1']).map((settings) => resolved(['R1'], settings));
		const together = compareReforms(today, variants, population);
		expect(together).toEqual(variants.map((variant) => compareReform(today, variant, population)));
		const meal = together.map(({ rights }) => rights.find(({ rule }) => rule === 'MEAL-01'));
		expect(meal[1]?.after.applies).toBeGreaterThan(meal[0]?.after.applies ?? 0);
		for (const one of meal) expect(one?.lost).toBe(0);
	});
});
