import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	type Condition,
	caseDrawer,
	compareReform,
	compileClosures,
	completeCase,
	evaluatePopulation,
	explainCase,
	FALSE,
	generatePopulation,
	type LawAsOf,
	type Rule,
	readFacts,
	resolveLaw,
	seededRandom,
	truthInAllCompletions,
	truthName,
	UNKNOWN,
} from './index.ts';
import { isKnown } from './layout.ts';
import { law, v } from './toy-law.fixture.ts';

function resolved(asOf: string, ...reforms: string[]): LawAsOf {
	const result = resolveLaw(law, { asOf: Temporal.PlainDate.from(asOf), reforms });
	if (!result.ok) throw new Error(JSON.stringify(result.error));
	return result.value;
}
const today = resolved('2026-11-21');
const parameters = { unknown: 0.3, vague: 0.3 } as const;
const draw = caseDrawer(law, parameters);
const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });

test('tree walk, closures and batch agree on 12,000 random cases, on several days and under reforms', () => {
	const population = generatePopulation({ law, size: 12_000, seed: 7, parameters });
	const laws = [
		resolved('2015-05-05'),
		resolved('2024-06-01'),
		today,
		resolved('2026-11-21', 'R1'),
		resolved('2026-11-21', 'R1', 'R2'),
	];
	let compared = 0;
	const differences: string[] = [];
	const seen = new Map<string, Set<number>>();
	for (const one of laws) {
		const compiled = compileClosures(one);
		const batch = evaluatePopulation(one, population);
		for (let i = 0; i < population.size; i++) {
			const complete = completeCase(law, population.caseAt(i));
			if (!complete.ok) throw new Error(`case ${i} breaks a constraint`);
			const closures = compiled.evaluate(complete.value.vector);
			const explain = explainCase(one, complete.value);
			compiled.ruleIds.forEach((rule, r) => {
				const walk = explain.rule(rule).truth;
				const byClosure = truthName(closures[r] ?? 0);
				const byBatch = truthName(batch.get(rule)?.[i] ?? 0);
				compared++;
				seen.set(rule, (seen.get(rule) ?? new Set()).add(closures[r] ?? 0));
				if (walk !== byClosure || walk !== byBatch)
					differences.push(`${rule} case ${i}: ${walk} ${byClosure} ${byBatch}`);
			});
		}
	}
	expect(differences).toEqual([]);
	expect(compared).toBe(12_000 * 5 * 6);
	// Each condition was seen true, false and unknown: agreement on nothing would prove nothing.
	for (const [rule, truths] of seen) expect([rule, [...truths].sort()]).toEqual([rule, [1, 2, 3]]);
});

test('they also agree on conditions of any shape', () => {
	const population = generatePopulation({ law, size: 100, seed: 11, parameters });
	const cases = Array.from({ length: population.size }, (_, i) => {
		const complete = completeCase(law, population.caseAt(i));
		if (!complete.ok) throw new Error(`case ${i} breaks a constraint`);
		return complete.value;
	});
	fc.assert(
		fc.property(fc.array(anyCondition, { minLength: 3, maxLength: 3 }), (conditions) => {
			const rules = new Map(
				[...today.rules.values()].slice(0, 3).map((rule, i) => {
					const condition = conditions[i];
					if (!condition) throw new Error('too few conditions');
					return [rule.id, { ...rule, condition }] as const;
				}),
			);
			const one: LawAsOf = { ...today, rules };
			const compiled = compileClosures(one);
			const batch = evaluatePopulation(one, population);
			cases.forEach((facts, i) => {
				const explain = explainCase(one, facts);
				compiled.evaluate(facts.vector).forEach((truth, r) => {
					const rule = compiled.ruleIds[r] ?? '';
					const seen = [explain.rule(rule).truth, truthName(truth), truthName(batch.get(rule)?.[i] ?? 0)];
					expect(new Set(seen).size).toBe(1);
				});
			});
		}),
		{ numRuns: 150 },
	);
});

describe('laws of three-valued answers', () => {
	test('a known fact never un-decides a right', () => {
		const slots = today.layout.slots;
		fc.assert(
			fc.property(seeds, seeds, (seed, other) => {
				const compiled = compileClosures(today);
				const full = caseDrawer(law, { unknown: 0 })(seededRandom(seed)).vector;
				const random = seededRandom(other);
				const partial = full.slice();
				for (const slot of slots) if (random() < 0.6) partial.set(slot.open, slot.offset);
				let before = compiled.evaluate(partial).slice();
				for (const slot of slots) {
					partial.set(full.subarray(slot.offset, slot.offset + slot.words), slot.offset);
					const after = compiled.evaluate(partial).slice();
					before.forEach((truth, rule) => {
						if (truth !== UNKNOWN) expect(after[rule]).toBe(truth);
					});
					before = after;
				}
			}),
			{ numRuns: 300 },
		);
	});

	test('truth in all completions is sound: no completion takes it back', () => {
		let decidedBeyondKleene = 0;
		fc.assert(
			fc.property(seeds, (seed) => {
				const random = seededRandom(seed);
				const { vector } = draw(random);
				for (const rule of today.rules.keys()) {
					const truth = truthInAllCompletions(today, rule, vector);
					if (truth === UNKNOWN) continue;
					if (truthInAllCompletions(today, rule, vector, 0) === UNKNOWN) decidedBeyondKleene++;
					for (let i = 0; i < 5; i++) {
						const whole = completion(vector, random);
						if (whole) expect(compileClosures(today).truthOf(rule, whole)).toBe(truth);
					}
				}
			}),
			{ numRuns: 400 },
		);
		expect(decidedBeyondKleene).toBeGreaterThan(20);
	});

	test('what the constraints make impossible decides too', () => {
		const rule = { ...([...today.rules.values()][0] as Rule), id: 'X' };
		const impossible = v.all(v.yes('ticket'), v.any(v.yes('banned'), v.isOneOf('status', ['none'])));
		const one: LawAsOf = { ...today, rules: new Map([['X', { ...rule, condition: impossible }]]) };
		const facts = readFacts(law, {});
		if (!facts.ok) throw new Error('refused');
		expect(truthInAllCompletions(one, 'X', facts.value.vector, 0)).toBe(UNKNOWN);
		expect(truthInAllCompletions(one, 'X', facts.value.vector)).toBe(FALSE);
	});

	test('the order of facts and the order of rules do not matter', () => {
		fc.assert(
			fc.property(fc.shuffledSubarray(Object.entries(example), { minLength: 5 }), (entries) => {
				const shuffled = readFacts(law, Object.fromEntries(entries));
				const sorted = readFacts(law, Object.fromEntries([...entries].sort()));
				expect(shuffled.ok && shuffled.value.vector).toEqual(sorted.ok && sorted.value.vector);
			}),
		);
	});

	test('a reform without operations is the identity', () => {
		const population = generatePopulation({ law, size: 3000, seed: 3, parameters });
		const { rights } = compareReform(today, resolved('2026-11-21', 'R0'), population);
		for (const { before, after, gained, lost } of rights) {
			expect(after).toEqual(before);
			expect([gained, lost]).toEqual([0, 0]);
		}
	});

	test('a wider interval never decides more', () => {
		fc.assert(
			fc.property(fc.nat(120), fc.nat(20), fc.nat(20), seeds, (age, below, above, seed) => {
				const base = draw(seededRandom(seed)).vector;
				const { offset } = today.layout.slot('age');
				const narrow = base.slice();
				narrow.set([age, age], offset);
				const wide = base.slice();
				wide.set([Math.max(0, age - below), Math.min(120, age + above)], offset);
				const compiled = compileClosures(today);
				const decided = compiled.evaluate(wide).slice();
				compiled.evaluate(narrow).forEach((truth, rule) => {
					if (decided[rule] !== UNKNOWN) expect(truth).toBe(decided[rule]);
				});
			}),
		);
	});
});

test.each([
	[{ age: 17, hungry: true }, 'true'],
	[{ age: 18 }, 'false'],
	[{ age: { from: 15, to: 17 } }, 'true'],
	[{ age: { from: 16, to: 18 } }, 'unknown'],
	[{ age: { from: 18 } }, 'false'],
	[{ age: 17, 'age.disputed': true }, 'unknown'],
	[{ age: 40, 'age.disputed': true }, 'unknown'],
	[{}, 'unknown'],
])('%o: minor is %s', (json, expected) => {
	const facts = readFacts(law, json);
	if (!facts.ok) throw new Error('refused');
	const condition = { op: 'derived', derived: 'D.minor' } as const;
	expect(explainCase(today, facts.value).condition(condition).truth).toBe(expected);
});

const { condition: anyCondition } = fc.letrec<{ condition: Condition }>((tie) => ({
	condition: fc.oneof(
		{ maxDepth: 4, withCrossShrink: true },
		fc.constantFrom<Condition>(
			v.yes('hungry'),
			v.yes('ticket'),
			v.isOneOf('status', ['guest', 'staff']),
			v.isOneOf('country', ['c0', 'c31', 'c32', 'c39']),
			v.atLeast('age', 18),
			v.lessThan('age', 27),
			v.onOrAfter('served', '2015-05-05'),
			v.before('arrived', '2020-01-01'),
			v.derived('D.minor'),
			v.undecided('Offen.'),
		),
		tie('condition').map((of): Condition => ({ op: 'not', of })),
		fc
			.tuple(fc.constantFrom('all' as const, 'any' as const), fc.array(tie('condition'), { maxLength: 6 }))
			.map(([op, of]): Condition => ({ op, of })),
	),
}));

const example = {
	hungry: true,
	ticket: { unknown: 'doesNotKnow' },
	status: ['guest', 'none'],
	age: { from: 16, to: 19 },
	country: 'c35',
	arrived: { to: '2019-05-05' },
	statement: null,
};

/** One whole case that the partial one allows, or null where the draw met a contradiction. */
function completion(vector: Int32Array, random: () => number): Int32Array | null {
	const whole = vector.slice();
	for (const slot of today.layout.slots) {
		if (isKnown(slot, whole)) continue;
		const complete = completeCase(law, whole);
		if (!complete.ok) return null;
		whole.set(complete.value.stated);
		if (isKnown(slot, whole)) continue;
		const { offset, fact } = slot;
		if (fact.type === 'yesNo') whole[offset] = random() < 0.5 ? 2 : FALSE;
		else if (fact.type === 'choice') {
			const bits = slot.values
				.map((_, bit) => bit)
				.filter((bit) => (whole[offset + (bit >> 5)] ?? 0) & (1 << (bit & 31)));
			const chosen = bits[Math.floor(random() * bits.length)] ?? 0;
			for (let w = 0; w < slot.words; w++) whole[offset + w] = chosen >> 5 === w ? 1 << (chosen & 31) : 0;
		} else {
			const [from = 0, to = 0] = whole.subarray(offset, offset + 2);
			whole.fill(from + Math.floor(random() * (to - from + 1)), offset, offset + 2);
		}
	}
	const complete = completeCase(law, whole);
	return complete.ok ? complete.value.vector : null;
}
