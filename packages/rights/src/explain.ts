import type { Comparison, Condition } from './condition.ts';
import { type Literal, literalOf, literalTruth } from './literal.ts';
import type { CaseFacts } from './read-facts.ts';
import type { LawAsOf } from './resolve-law.ts';
import type { Source } from './rule.ts';
import { comparisonClause } from './sentences.ts';
import { type Truth, truthName } from './truth.ts';

/**
 * Why a condition is true, false or unknown, down to the facts. `clause` is what has to hold here, as a German
 * main clause; denials are pushed down to the facts, so no sentence denies twice.
 */
export type Explanation = { readonly truth: Truth; readonly clause: string } & (
	| {
			readonly kind: 'fact';
			readonly fact: string;
			/** Nobody stated it; the presumed answer counts. */
			readonly presumed: boolean;
			/** Sentences of the constraints from which the value follows. */
			readonly follows: readonly string[];
	  }
	| { readonly kind: 'all' | 'any'; readonly of: readonly Explanation[] }
	| { readonly kind: 'derived'; readonly derived: string; readonly of: Explanation; readonly source?: Source }
	/** Another rule; `of` is null where it is not in force. */
	| { readonly kind: 'rule'; readonly rule: string; readonly of: Explanation | null }
	| { readonly kind: 'undecided' }
);

/** Explains rules and conditions for one case. */
export interface CaseExplainer {
	rule(id: string): Explanation;
	condition(condition: Condition): Explanation;
}

type Leaf = { readonly literal: Literal; readonly clauses: readonly [denied: string, stated: string] };

const leavesOf = new WeakMap<LawAsOf, Map<Comparison, Leaf>>();

/**
 * The evaluator that walks the tree. It looks at every part, also where the outcome is already clear, and
 * combines truths by name, apart from the other evaluators: tests hold them against each other.
 */
export function explainCase(law: LawAsOf, facts: CaseFacts): CaseExplainer {
	const leaves = leavesOf.get(law) ?? new Map<Comparison, Leaf>();
	leavesOf.set(law, leaves);
	const named = new Map<string, Explanation>();
	const leafOf = (comparison: Comparison): Leaf => {
		const known = leaves.get(comparison);
		if (known) return known;
		const leaf: Leaf = {
			literal: literalOf(comparison, law.layout, (name) => law.amounts.get(name) ?? 0),
			clauses: [comparisonClause(law, comparison, false), comparisonClause(law, comparison, true)],
		};
		leaves.set(comparison, leaf);
		return leaf;
	};
	const once = (name: string, condition: Condition, holds: boolean): Explanation => {
		const key = holds ? name : `!${name}`;
		const known = named.get(key);
		if (known) return known;
		const explanation = walk(condition, holds);
		named.set(key, explanation);
		return explanation;
	};
	const walk = (condition: Condition, holds: boolean): Explanation => {
		switch (condition.op) {
			case 'not':
				return walk(condition.of, !holds);
			case 'all':
			case 'any': {
				const kind = (condition.op === 'all') === holds ? 'all' : 'any';
				const of = condition.of.map((part) => walk(part, holds));
				return { kind, truth: joined(kind, of), clause: INTRODUCTION[kind], of };
			}
			case 'derived': {
				const derived = law.derived.get(condition.derived);
				if (!derived) throw new Error(`derived fact '${condition.derived}' has no definition`);
				const of = once(condition.derived, derived.condition, holds);
				return {
					kind: 'derived',
					truth: of.truth,
					clause: holds ? derived.states : derived.denies,
					derived: condition.derived,
					of,
					...(derived.source ? { source: derived.source } : {}),
				};
			}
			case 'applies': {
				const rule = law.rules.get(condition.rule);
				const of = rule ? once(condition.rule, rule.condition, holds) : null;
				const truth = of ? of.truth : holds ? 'false' : 'true';
				return {
					kind: 'rule',
					truth,
					clause: ruleClause(law, condition.rule, holds),
					rule: condition.rule,
					of,
				};
			}
			case 'undecided':
				return { kind: 'undecided', truth: 'unknown', clause: condition.states };
			default: {
				const { literal, clauses } = leafOf(condition);
				const truth = truthName(literalTruth(literal, facts.vector));
				return {
					kind: 'fact',
					truth: holds ? truth : DENIED[truth],
					clause: clauses[holds ? 1 : 0],
					fact: condition.fact,
					presumed: facts.presumed.has(condition.fact),
					follows: facts.derivedBy.get(condition.fact)?.map(({ states }) => states) ?? NONE,
				};
			}
		}
	};
	return {
		condition: (condition) => walk(condition, true),
		rule(id) {
			const rule = law.rules.get(id);
			if (!rule) throw new Error(`rule '${id}' is not in force on ${law.asOf.toString()}`);
			return once(id, rule.condition, true);
		},
	};
}

/** Facts whose values are open and keep the explained condition unknown, in the order of the condition. */
export function openFacts(explanation: Explanation): ReadonlySet<string> {
	const open = new Set<string>();
	const visit = (part: Explanation): void => {
		if (part.truth !== 'unknown') return;
		if (part.kind === 'fact') open.add(part.fact);
		else if (part.kind === 'all' || part.kind === 'any') part.of.forEach(visit);
		else if ((part.kind === 'derived' || part.kind === 'rule') && part.of) visit(part.of);
	};
	visit(explanation);
	return open;
}

/** How a list of conditions is introduced. */
export const INTRODUCTION = {
	all: 'alle folgenden Voraussetzungen liegen vor',
	any: 'mindestens eine der folgenden Voraussetzungen liegt vor',
} as const;

/** A German main clause that says another rule's conditions are met or not. */
export function ruleClause(law: LawAsOf, id: string, holds: boolean): string {
	const title = (law.rules.get(id) ?? law.law.rules.find((rule) => rule.id === id))?.title.de ?? id;
	return `die Voraussetzungen von „${title}“ (${id}) liegen ${holds ? '' : 'nicht '}vor`;
}

const NONE: readonly string[] = [];
const DENIED = { true: 'false', false: 'true', unknown: 'unknown' } as const;

function joined(kind: 'all' | 'any', of: readonly Explanation[]): Truth {
	const decisive = kind === 'all' ? 'false' : 'true';
	if (of.some(({ truth }) => truth === decisive)) return decisive;
	return of.some(({ truth }) => truth === 'unknown') ? 'unknown' : DENIED[decisive];
}
