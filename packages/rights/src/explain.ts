import type { Comparison, Condition } from './condition.ts';
import { literalOf, literalTruth } from './literal.ts';
import type { CaseFacts } from './read-facts.ts';
import type { LawAsOf } from './resolve-law.ts';
import type { Source } from './rule.ts';
import { comparisonClause, numberOf } from './sentences.ts';
import { FALSE, TRUE, type Truth, truthName, UNKNOWN } from './truth.ts';

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

type Explain = (state: State) => Explanation;

interface State {
	readonly facts: CaseFacts;
	/** Explanations of named conditions in this case, each made once. */
	readonly named: (Explanation | undefined)[];
}

interface Explainer {
	readonly rule: (id: string) => Explain;
	readonly condition: (condition: Condition) => Explain;
}

const explainers = new WeakMap<LawAsOf, Explainer>();

/**
 * The evaluator that walks the tree. It looks at every part, also where the outcome is already clear, and
 * combines truths by name, apart from the other evaluators: tests hold them against each other.
 */
export function explainCase(law: LawAsOf, facts: CaseFacts): CaseExplainer {
	const explainer = explainers.get(law) ?? createExplainer(law);
	explainers.set(law, explainer);
	const state: State = { facts, named: [] };
	return {
		condition: (condition) => explainer.condition(condition)(state),
		rule: (id) => explainer.rule(id)(state),
	};
}

/** Walks each condition once per law; what is left per case are the values of facts. */
function createExplainer(law: LawAsOf): Explainer {
	const known = new Map<string, Explain>();
	const others = new Map<Condition, Explain>();
	const once = (name: string, condition: Condition, holds: boolean): Explain => {
		const key = holds ? name : `!${name}`;
		const before = known.get(key);
		if (before) return before;
		const explain = walk(condition, holds);
		const index = known.size;
		const memo: Explain = (state) => {
			const explanation = state.named[index] ?? explain(state);
			state.named[index] = explanation;
			return explanation;
		};
		known.set(key, memo);
		return memo;
	};
	const walk = (condition: Condition, holds: boolean): Explain => {
		switch (condition.op) {
			case 'not':
				return walk(condition.of, !holds);
			case 'all':
			case 'any': {
				const kind = (condition.op === 'all') === holds ? 'all' : 'any';
				const parts = condition.of.map((part) => walk(part, holds));
				return (state) => {
					const of = parts.map((part) => part(state));
					return { kind, truth: joined(kind, of), clause: INTRODUCTION[kind], of };
				};
			}
			case 'derived': {
				const derived = law.derived.get(condition.derived);
				if (!derived) throw new Error(`derived fact '${condition.derived}' has no definition`);
				const inner = once(condition.derived, derived.condition, holds);
				const fixed = {
					kind: 'derived',
					clause: holds ? derived.states : derived.denies,
					derived: condition.derived,
					...(derived.source ? { source: derived.source } : {}),
				} as const;
				return (state) => {
					const of = inner(state);
					return { ...fixed, truth: of.truth, of };
				};
			}
			case 'applies': {
				const rule = law.rules.get(condition.rule);
				const inner = rule ? once(condition.rule, rule.condition, holds) : () => null;
				const clause = ruleClause(law, condition.rule, holds);
				return (state) => {
					const of = inner(state);
					const truth = of ? of.truth : holds ? 'false' : 'true';
					return { kind: 'rule', truth, clause, rule: condition.rule, of };
				};
			}
			case 'undecided': {
				const explanation = { kind: 'undecided', truth: 'unknown', clause: condition.states } as const;
				return () => explanation;
			}
			default:
				return leaf(law, condition, holds);
		}
	};
	return {
		condition(condition) {
			const explain = others.get(condition) ?? walk(condition, true);
			others.set(condition, explain);
			return explain;
		},
		rule(id) {
			const rule = law.rules.get(id);
			if (!rule) throw new Error(`rule '${id}' is not in force on ${law.asOf.toString()}`);
			return known.get(id) ?? once(id, rule.condition, true);
		},
	};
}

/** A fact compared. What was simply stated is explained by one of three objects that all cases share. */
function leaf(law: LawAsOf, comparison: Comparison, holds: boolean): Explain {
	const literal = literalOf(comparison, law.layout, (name) => numberOf(law, { amount: name }));
	const { fact } = comparison;
	const explanation = (truth: Truth, presumed: boolean, follows: readonly string[]): Explanation => ({
		kind: 'fact',
		truth: holds ? truth : DENIED[truth],
		clause: comparisonClause(law, comparison, holds),
		fact,
		presumed,
		follows,
	});
	const stated = [FALSE, TRUE, UNKNOWN].map((bits) => explanation(truthName(bits), false, []));
	return ({ facts }) => {
		const bits = literalTruth(literal, facts.vector);
		const presumed = facts.presumed.size > 0 && facts.presumed.has(fact);
		const derivedBy = facts.derivedBy.size > 0 ? facts.derivedBy.get(fact) : undefined;
		if (!presumed && !derivedBy) return stated[bits - 1] as Explanation;
		return explanation(truthName(bits), presumed, derivedBy?.map(({ states }) => states) ?? []);
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

const DENIED = { true: 'false', false: 'true', unknown: 'unknown' } as const;

function joined(kind: 'all' | 'any', of: readonly Explanation[]): Truth {
	const decisive = kind === 'all' ? 'false' : 'true';
	let truth: Truth = DENIED[decisive];
	for (const part of of) {
		if (part.truth === decisive) return decisive;
		if (part.truth === 'unknown') truth = 'unknown';
	}
	return truth;
}
