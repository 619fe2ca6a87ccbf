import {
	evaluatePopulation,
	FALSE,
	generatePopulation,
	type LawAsOf,
	type Population,
	type Rule,
	TRUE,
	UNKNOWN,
} from '@schutznetz/rights';
import { expect, test, vi } from 'vitest';
import { evenParameters } from './even-parameters.fixture.ts';
import { formulas } from './formulas.fixture.ts';
import { lawDe } from './law-de.ts';
import { type PlainCase, readFormula } from './read-formula.fixture.ts';
import { lawOn } from './read-worked-case.fixture.ts';

// Many cases on a busy machine take their time.
vi.setConfig({ testTimeout: 60_000 });

/** Our own terms, which the draft does not name. */
const ownTerms = ['D.presence', 'D.versagung_17_2'];

const today = '2026-11-21';
const law = withDerivedAsRules(withLaterRules(lawOn(today)));
const population = generatePopulation({ law: lawDe, size: 8_000, seed: 23, parameters: evenParameters });
const truths = evaluatePopulation(law, population);
const cases = Array.from({ length: population.size }, (_, index) => plainCase(population, index));

test('every rule and every derived fact has its formula', () => {
	expect(Object.keys(formulas).toSorted()).toEqual(
		[...truths.keys()].filter((name) => !ownTerms.includes(name)).toSorted(),
	);
});

test.each(Object.entries(formulas))(
	'%s says the same as its formula in 8,000 complete cases',
	(name, formula) => {
		const read = readFormula(formula, formulas);
		const said: readonly number[] = [...(truths.get(name) ?? [])];
		// What hangs on an age in dispute stays open (law-de.test.ts looks at it); the short notation knows only yes and no.
		const isOpenAge = (one: PlainCase, index: number) =>
			one['age.disputed'] === true && said[index] === UNKNOWN;
		const different = cases.filter(
			(one, index) => !isOpenAge(one, index) && read(one) !== (said[index] === TRUE),
		);
		expect(different).toHaveLength(0);
		expect(said.includes(TRUE) && said.includes(FALSE)).toBe(true);
	},
);

/** What begins only after today (the claim of the GewHG in 2032) has its formula too. */
function withLaterRules(resolved: LawAsOf): LawAsOf {
	const later = lawDe.rules.filter(({ id, valid }) => valid.from > today && !resolved.rules.has(id));
	return {
		...resolved,
		rules: new Map([...resolved.rules, ...later.map((rule) => [rule.id, rule] as const)]),
	};
}

/** The batch answers rules; so each derived fact stands beside them as one. */
function withDerivedAsRules(resolved: LawAsOf): LawAsOf {
	const [pattern] = resolved.rules.values();
	const asRule = (id: string): Rule => ({
		...(pattern as Rule),
		id,
		condition: { op: 'derived', derived: id },
	});
	return {
		...resolved,
		rules: new Map([
			...resolved.rules,
			...[...resolved.derived.keys()].map((id) => [id, asRule(id)] as const),
		]),
	};
}

function plainCase({ layout, caseAt }: Population, index: number): PlainCase {
	const vector = caseAt(index);
	return Object.fromEntries(
		layout.slots.map(({ name, fact, offset, words, values }) => {
			const first = vector[offset] ?? 0;
			if (fact.type === 'yesNo') return [name, first === TRUE];
			if (fact.type === 'wholeNumber') return [name, first];
			if (fact.type === 'calendarDay')
				return [name, Temporal.PlainDate.from('1970-01-01').add({ days: first }).toString()];
			const word = Array.from({ length: words }, (_, w) => w).find((w) => vector[offset + w] !== 0) ?? 0;
			return [name, values[word * 32 + 31 - Math.clz32(vector[offset + word] ?? 0)] ?? ''];
		}),
	);
}
