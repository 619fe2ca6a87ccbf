import { evaluatePopulation, FALSE, generatePopulation, type LawAsOf, TRUE } from '@schutznetz/rights';
import { describe, expect, test } from 'vitest';
import { lawDe, populationParameters, reforms } from '../index.ts';
import { lawOn } from '../read-worked-case.fixture.ts';

const asOf = '2026-11-21';
const today = lawOn(asOf);
const populations = (['low', 'high'] as const).map((level) =>
	generatePopulation({
		law: lawDe,
		size: 2_000,
		seed: 5,
		// Everything is known, so that a loss is a loss and no open question.
		parameters: { ...populationParameters(level), unknown: 0, vague: 0 },
	}),
);
const under = (law: LawAsOf) => populations.map((population) => evaluatePopulation(law, population));
const before = under(today);

/** Not to have these is better for the person. */
const burdens = new Set([
	...lawDe.rules.filter(({ modality }) => modality === 'exclusion').map(({ id }) => id),
	...['RES-03', 'RES-06', 'RES-29a', 'RES-30', 'SUB-01', 'SUB-13', 'LAB-02', 'LAB-03'],
]);

/** What a reform takes away, and what stands in its place; an empty list is explained in the README. */
const takenAway: { readonly [reform: string]: { readonly [rule: string]: readonly string[] } } = {
	R2a: { 'RES-04': [], 'RES-05': [] },
	R2b: { 'RES-04': [] },
	R2d: {
		'SUB-02': ['SUB-07', 'SUB-10', 'SUB-12'],
		'SUB-05': ['SUB-07', 'SUB-10', 'SUB-12'],
		'SUB-03a': ['SUB-12'],
		'SUB-03b': ['SUB-12'],
		'SUB-10b': ['SUB-07', 'SUB-10'],
	},
	R2g: { 'CRIM-04': ['CRIM-03'] },
	// Who is not distributed needs no reasons against a place.
	R3b: { 'RES-29b': [] },
	R11: { 'RES-29b': [] },
	R13: { 'CRIM-04': ['CRIM-03'] },
};

describe.each(reforms.map(({ id }) => id))('%s', (id) => {
	const after = lawOn(asOf, [id]);
	const is = under(after);
	const rules = [...new Set([...today.rules.keys(), ...after.rules.keys()])];
	const holds = (
		law: LawAsOf,
		truths: ReadonlyMap<string, Uint8Array> | undefined,
		rule: string,
		at: number,
	) => truths?.get(rule)?.[at] === TRUE && law.rules.get(rule)?.modality !== 'gap';
	const cases = populations.flatMap(({ size }, p) =>
		Array.from({ length: size }, (_, at) => [p, at] as const),
	);
	const had = (rule: string, [p, at]: readonly [number, number]) => holds(today, before[p], rule, at);
	const has = (rule: string, [p, at]: readonly [number, number]) => holds(after, is[p], rule, at);

	test('somebody gains: a right comes, or a burden goes', () => {
		const better = rules.filter((rule) =>
			cases.some((one) =>
				burdens.has(rule) ? had(rule, one) && !has(rule, one) : has(rule, one) && !had(rule, one),
			),
		);
		expect(better).not.toEqual([]);
	});

	test('nobody loses, unless it is said; whoever loses has something in its place', () => {
		const lost = rules.filter(
			(rule) => !burdens.has(rule) && cases.some((one) => had(rule, one) && !has(rule, one)),
		);
		const said = takenAway[id] ?? {};
		expect(lost.toSorted()).toEqual(Object.keys(said).toSorted());
		for (const [rule, instead] of Object.entries(said)) {
			if (instead.length === 0) continue;
			const without = cases.filter(
				(one) => had(rule, one) && !has(rule, one) && !instead.some((other) => has(other, one)),
			);
			expect(without, rule).toEqual([]);
		}
	});

	test('no burden comes', () => {
		const come = rules.filter(
			(rule) => burdens.has(rule) && cases.some((one) => has(rule, one) && !had(rule, one)),
		);
		// Whoever counts as a child counts so for the ban on parents joining as well.
		expect(come).toEqual(id === 'R7c' ? ['MIN-10'] : []);
	});

	test('a rule that it adds or turns around can be answered', () => {
		for (const rule of after.rules.keys())
			if (!today.rules.has(rule))
				for (const truths of is) expect(truths.get(rule)?.includes(FALSE), rule).toBe(true);
	});
});
