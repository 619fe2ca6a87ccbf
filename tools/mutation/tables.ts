import { lawDe } from '@schutznetz/law-de';
import { evaluatePopulation, generatePopulation, type LawAsOf, type Rule, TRUE } from '@schutznetz/rights';
import { evenParameters } from '../../packages/law-de/src/even-parameters.fixture.ts';
import { formulas } from '../../packages/law-de/src/formulas.fixture.ts';
import { answersFor, lawOn, readWorkedCase } from '../../packages/law-de/src/read-worked-case.fixture.ts';

/** A law with one thing changed. */
export type Change = (law: LawAsOf) => LawAsOf;

const today = lawOn('2026-11-21');
const population = generatePopulation({ law: lawDe, size: 8_000, seed: 23, parameters: evenParameters });
const disputed = today.layout.slot('age.disputed').offset;
/** Cases in which formula and rule are compared without exception. */
const compared = Array.from({ length: population.size }, (_, index) => index).filter(
	(index) => population.caseAt(index)[disputed] !== TRUE,
);
const due = new Map<string, Uint8Array>();

/**
 * Would the test that compares rules with formulas notice? Today's law agrees with every formula in these cases, so any case
 * in which the changed law says something else is one in which it parts from the formula.
 */
export function noticedByFormulas(name: string, change: Change): boolean {
	const rows = formulas[name] === undefined ? [...today.rules.keys()] : [name];
	return rows.some((row) => {
		const truths = truthsOf(change(today), row);
		const before = due.get(row) ?? truthsOf(today, row);
		due.set(row, before);
		return compared.some((index) => (truths[index] === TRUE) !== (before[index] === TRUE));
	});
}

function truthsOf(law: LawAsOf, name: string): Uint8Array {
	const condition = law.rules.has(name)
		? ({ op: 'applies', rule: name } as const)
		: ({ op: 'derived', derived: name } as const);
	const [pattern] = law.rules.values();
	const asked: Rule = { ...(pattern as Rule), id: 'asked', condition };
	return evaluatePopulation({ ...law, rules: new Map([...law.rules, ['asked', asked]]) }, population).get(
		'asked',
	) as Uint8Array;
}

const applying = (law: LawAsOf, facts: Parameters<typeof answersFor>[0]): string =>
	[...answersFor(facts, law)]
		.flatMap(([id, { status, modality }]) => (status === 'applies' ? [`${id} ${modality}`] : []))
		.join();

const applyingToday = new Map<string, string>();

/** Would a table of worked cases notice, each of which names every rule that applies, with its modality? */
export function noticedByCases(names: readonly string[], change: Change): boolean {
	return names.some((name) => {
		const { asOf, reforms, facts } = readWorkedCase(name);
		// A reform may replace what was changed, so its cases are left out.
		if (reforms.length > 0) return false;
		const law = lawOn(asOf);
		const before = applyingToday.get(name) ?? applying(law, facts);
		applyingToday.set(name, before);
		return applying(change(law), facts) !== before;
	});
}
