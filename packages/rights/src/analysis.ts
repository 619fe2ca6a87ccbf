import type { Condition } from './condition.ts';
import { createGraph } from './graph.ts';
import { type LawAsCnf, lawAsCnf } from './law-as-cnf.ts';
import type { CaseVector } from './layout.ts';
import { referencesIn } from './references.ts';
import type { LawAsOf } from './resolve-law.ts';
import type { Rule } from './rule.ts';
import { type TwoValued, twoValued } from './two-valued.ts';

/** What all parts of the analysis share. */
export interface Analysis {
	readonly original: LawAsOf;
	/** The law for complete cases. */
	readonly law: LawAsOf;
	readonly twoValued: TwoValued;
	/** A fresh solver over the shared graph, with the constraints. */
	readonly solver: () => LawAsCnf;
	/** For each rule and derived fact, the rules whose condition needs it, itself included. */
	readonly rulesThatNeed: (name: string) => readonly string[];
}

/** Prepares a law for the analysis. */
export function analysisOf(original: LawAsOf): Analysis {
	const reading = twoValued(original.law);
	const law = reading.law(original);
	const graph = createGraph(law.layout);
	const needs = new Map([...law.rules.keys()].map((id) => [id, neededBy(law, id)]));
	return {
		original,
		law,
		twoValued: reading,
		solver: () => lawAsCnf(law, graph),
		rulesThatNeed: (name) => [...needs].flatMap(([id, names]) => (names.has(name) ? [id] : [])),
	};
}

/** A case in which the two conditions differ, each read in its law; null where there is none. */
export function findDifference(
	solver: LawAsCnf,
	a: readonly [Condition, LawAsOf],
	b: readonly [Condition, LawAsOf],
): CaseVector | null {
	const [first, second] = [solver.literal(...a), solver.literal(...b)];
	return first === second ? null : solver.findCase([solver.differs(first, second)]);
}

/** Does any of these rules apply in other cases under the second law? */
export const someRuleDiffers = (
	solver: LawAsCnf,
	rules: readonly string[],
	a: LawAsOf,
	b: LawAsOf,
): boolean =>
	rules.some((rule) => findDifference(solver, [{ op: 'applies', rule }, a], [{ op: 'applies', rule }, b]));

/** The law with another condition for a rule or a derived fact. */
export function withCondition(law: LawAsOf, name: string, condition: Condition): LawAsOf {
	const rule = law.rules.get(name);
	if (rule) return { ...law, rules: new Map([...law.rules, [name, { ...rule, condition }]]) };
	const derived = law.derived.get(name);
	return derived ? { ...law, derived: new Map([...law.derived, [name, { ...derived, condition }]]) } : law;
}

/** The conditions of a rule's notices and deadlines, with what they say. */
export const noticesOf = (rule: Rule): readonly { readonly states: string; readonly when: Condition }[] =>
	[
		...(rule.warnings ?? []),
		...(rule.contested ? [rule.contested] : []),
		...(rule.deadlines ?? []).map(({ states, when }) => ({
			states,
			// A deadline shows only where its rule applies; a gap applies to nobody, its deadlines stand for themselves.
			...(when ? { when: { op: 'all', of: [rule.condition, when] } as const } : {}),
		})),
	].flatMap(({ states, when }) => (when ? [{ states, when }] : []));

function neededBy(law: LawAsOf, id: string): ReadonlySet<string> {
	const names = new Set([id]);
	for (const name of names) {
		const named = law.rules.get(name) ?? law.derived.get(name);
		if (named) for (const reference of referencesIn(named.condition)) names.add(reference);
	}
	return names;
}
