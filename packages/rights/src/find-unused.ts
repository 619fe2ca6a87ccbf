import { type Analysis, noticesOf, someRuleDiffers } from './analysis.ts';
import type { Condition } from './condition.ts';
import type { Finding } from './finding.ts';
import { comparisonsIn, referencesIn } from './references.ts';
import type { LawAsOf } from './resolve-law.ts';
import type { Rule } from './rule.ts';

/** Facts and derived facts that no rule or reform needs, and facts that are named and decide nothing. */
export function* findUnused(analysis: Analysis): Generator<Finding> {
	const { law } = analysis.original;
	const inRules = law.rules.flatMap(conditionsOfRule);
	const inReforms = law.reforms.flatMap(({ operations }) =>
		operations.flatMap((operation) => [
			...('condition' in operation ? [operation.condition] : []),
			...(operation.op === 'addRule' ? conditionsOfRule(operation.rule) : []),
		]),
	);
	const derived = reachableDerived(analysis.original, [...inRules, ...inReforms]);
	for (const where of Object.keys(law.derived))
		if (!derived.has(where))
			yield {
				kind: 'unusedDerived',
				where,
				part: null,
				why: 'Keine Regel und keine Reform braucht diesen Begriff.',
			};
	const conditions = [
		...inRules,
		...inReforms,
		...[...derived].flatMap((name) => conditionOf(law.derived[name])),
	];
	const used = new Set([
		...conditions.flatMap((condition) => [...comparisonsIn(condition)].map(({ fact }) => fact)),
		...law.rules.flatMap(({ deadlines = [] }) => deadlines.map(({ start }) => start)),
	]);
	for (const where of Object.keys(law.facts))
		if (!used.has(where))
			yield {
				kind: 'unusedFact',
				where,
				part: null,
				why: 'Keine Regel, keine Frist und keine Reform fragt nach dieser Angabe.',
			};
	yield* idleFacts(analysis);
}

/** Facts in the conditions of rules, of which no comparison changes a rule. */
function* idleFacts(analysis: Analysis): Generator<Finding> {
	const { law } = analysis;
	const solver = analysis.solver();
	const rules = [...law.rules.keys()];
	const places = new Map<string, Map<string, Set<string>>>();
	for (const [name, { condition }] of [...law.rules, ...law.derived])
		for (const comparison of comparisonsIn(condition)) {
			const texts = places.get(comparison.fact) ?? new Map<string, Set<string>>();
			const names = texts.get(JSON.stringify(comparison)) ?? new Set();
			places.set(comparison.fact, texts.set(JSON.stringify(comparison), names.add(name)));
		}
	const fixed = (text: string, truth: 'all' | 'any'): LawAsOf => {
		const replace = (one: Condition): Condition => {
			if (one.op === 'not') return { op: 'not', of: replace(one.of) };
			if (one.op === 'all' || one.op === 'any') return { op: one.op, of: one.of.map(replace) };
			return JSON.stringify(one) === text ? { op: truth, of: [] } : one;
		};
		const all = <T extends { readonly condition: Condition }>(named: ReadonlyMap<string, T>) =>
			new Map([...named].map(([name, one]) => [name, { ...one, condition: replace(one.condition) }]));
		return { ...law, rules: all(law.rules), derived: all(law.derived) };
	};
	for (const [where, texts] of places) {
		if (!analysis.original.law.facts[where]) continue;
		const needing = new Set(
			[...texts.values()].flatMap((names) => [...names].flatMap(analysis.rulesThatNeed)),
		);
		if (needing.size === 0) continue;
		const decides = [...texts.keys()].some((text) =>
			(['all', 'any'] as const).some((truth) =>
				someRuleDiffers(
					solver,
					rules.filter((rule) => needing.has(rule)),
					law,
					fixed(text, truth),
				),
			),
		);
		if (!decides)
			yield {
				kind: 'idleFact',
				where,
				part: null,
				why: 'Regeln fragen nach dieser Angabe, aber keine Antwort ändert ein Recht.',
			};
	}
}

const conditionsOfRule = (rule: Rule): readonly Condition[] => [
	rule.condition,
	...noticesOf(rule).map(({ when }) => when),
];

const conditionOf = (named: { readonly condition: Condition } | undefined): readonly Condition[] =>
	named ? [named.condition] : [];

function reachableDerived({ law }: LawAsOf, from: readonly Condition[]): ReadonlySet<string> {
	const names = new Set(from.flatMap((condition) => [...referencesIn(condition)]));
	for (const name of names)
		for (const condition of conditionOf(law.derived[name]))
			for (const reference of referencesIn(condition)) names.add(reference);
	return new Set([...names].filter((name) => law.derived[name]));
}
