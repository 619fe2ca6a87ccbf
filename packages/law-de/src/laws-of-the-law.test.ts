import {
	compareReform,
	compileClosures,
	completeCase,
	FALSE,
	generatePopulation,
	readFacts,
	resolveLaw,
	seededRandom,
	TRUE,
	UNKNOWN,
} from '@schutznetz/rights';
import { describe, expect, test, vi } from 'vitest';
import { evenParameters } from './even-parameters.fixture.ts';
import { lawDe } from './law-de.ts';
import { lawOn } from './read-worked-case.fixture.ts';

// Many cases on a busy machine take their time.
vi.setConfig({ testTimeout: 60_000 });

const law = lawOn('2026-11-21');
const { layout } = law;
const compiled = compileClosures(law);
const drawn = (size: number, unknown: number, vague = 0) =>
	generatePopulation({ law: lawDe, size, seed: 41, parameters: { ...evenParameters, unknown, vague } });

/** Rules that the smaller knowledge decides and the larger one decides otherwise, or no longer. */
function takenBack(less: Int32Array, more: Int32Array): readonly string[] {
	const before = compiled.evaluate(less).slice();
	const after = compiled.evaluate(more);
	return compiled.ruleIds.filter((_, at) => before[at] !== UNKNOWN && before[at] !== after[at]);
}

describe('what holds of every right', () => {
	test('a fact that becomes known never takes back what was decided', () => {
		const whole = drawn(1_500, 0);
		const random = seededRandom(42);
		let decided = 0;
		for (let index = 0; index < whole.size; index++) {
			const known = whole.caseAt(index);
			const hidden = known.slice();
			for (const { offset, open } of layout.slots) if (random() < 0.4) hidden.set(open, offset);
			expect(takenBack(hidden, known)).toEqual([]);
			decided += compiled.evaluate(hidden).filter((truth) => truth !== UNKNOWN).length;
		}
		expect(decided).toBeGreaterThan(whole.size);
	});

	test('a wider interval never decides more', () => {
		const whole = drawn(1_000, 0.2);
		const random = seededRandom(43);
		const ranges = layout.slots.filter(
			({ fact }) => fact.type === 'wholeNumber' || fact.type === 'calendarDay',
		);
		for (let index = 0; index < whole.size; index++) {
			const narrow = whole.caseAt(index);
			const wide = narrow.slice();
			for (const { offset, open } of ranges) {
				const reach = Math.floor(random() * 30);
				wide[offset] = Math.max(open[0] ?? 0, (narrow[offset] ?? 0) - reach);
				wide[offset + 1] = Math.min(open[1] ?? 0, (narrow[offset + 1] ?? 0) + reach);
			}
			expect(takenBack(wide, narrow)).toEqual([]);
		}
	});

	test('the order in which facts are stated changes nothing', () => {
		const random = seededRandom(44);
		const whole = drawn(150, 0.5);
		for (let index = 0; index < whole.size; index++) {
			const vector = whole.caseAt(index);
			const stated = layout.slots.flatMap(({ name, fact, offset, open }) => {
				const word = vector[offset];
				if (word === open[0] || (fact.type !== 'yesNo' && fact.type !== 'wholeNumber')) return [];
				return [
					[name, fact.type === 'yesNo' ? word === TRUE : { from: word, to: vector[offset + 1] }] as const,
				];
			});
			const shuffled = stated
				.map((entry) => [random(), entry] as const)
				.toSorted(([a], [b]) => a - b)
				.map(([, entry]) => entry);
			const [first, second] = [stated, shuffled].map((entries) =>
				readFacts(lawDe, Object.fromEntries(entries)),
			);
			expect(first?.ok).toBe(true);
			expect(second?.ok && second.value.vector).toEqual(first?.ok && first.value.vector);
		}
	});

	test('what the constraints say of a case agrees with what is known of it', () => {
		const whole = drawn(500, 0.4, 0.3);
		for (let index = 0; index < whole.size; index++) {
			const complete = completeCase(lawDe, whole.caseAt(index));
			expect(complete.ok && takenBack(whole.caseAt(index), complete.value.vector)).toEqual([]);
		}
	});
});

describe('reforms', () => {
	const population = drawn(4_000, 0.3);

	test('one without operations is the identity', () => {
		const [pattern] = lawDe.reforms;
		if (!pattern) throw new Error('no reform');
		const nothing = { ...pattern, id: 'NICHTS', assumptions: {}, operations: [] };
		const same = resolveLaw(
			{ ...lawDe, reforms: [...lawDe.reforms, nothing] },
			{ asOf: law.asOf, reforms: ['NICHTS'] },
		);
		if (!same.ok) throw new Error(JSON.stringify(same.error));
		const moved = compareReform(law, same.value, population).rights.filter(
			({ before, after, gained, lost }) =>
				gained + lost > 0 || JSON.stringify(before) !== JSON.stringify(after),
		);
		expect(moved).toEqual([]);
	});

	test('R2b, where the statement counts beside the prosecutor, only gives', () => {
		const reformed = lawOn('2026-11-21', ['R2b'], { 'R2b.stellungnahme': 'zusaetzlich' });
		const { rights } = compareReform(law, reformed, population);
		const of = (id: string) => rights.find(({ rule }) => rule === id);
		expect(of('RES-04')).toMatchObject({ lost: 0 });
		expect(of('RES-04')?.gained).toBeGreaterThan(0);
		const other = compileClosures(reformed);
		const at = compiled.ruleIds.indexOf('RES-04');
		for (let index = 0; index < population.size; index++) {
			const before = compiled.evaluate(population.caseAt(index))[at] ?? FALSE;
			if (before === TRUE) expect(other.evaluate(population.caseAt(index))[at]).toBe(TRUE);
		}
	});
});
