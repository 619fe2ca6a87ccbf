import type { Condition } from './condition.ts';
import { allConditions } from './define-law.ts';
import { type Facts, yesNo } from './facts.ts';
import type { Law } from './law.ts';
import { layoutOf } from './layout.ts';
import type { LawAsOf } from './resolve-law.ts';

/** Reads a law for cases of which everything is known. */
export interface TwoValued {
	/** A resolved form of the law, today's or a reformed one; all share one layout. */
	law(law: LawAsOf): LawAsOf;
	/** A condition that stands outside the conditions of rules (of a notice or a deadline). */
	condition(condition: Condition): Condition;
}

/**
 * Each sentence that no fact decides (`undecided`) becomes a yes/no fact of its own behind the others, free to be either.
 * So nothing stays unknown, and what holds in all these cases holds however the open point is decided.
 */
export function twoValued(law: Law): TwoValued {
	const names = new Map<string, string>();
	for (const [, condition] of allConditions(law))
		for (const states of openPoints(condition))
			names.set(states, names.get(states) ?? `undecided ${names.size + 1}`);
	const condition = (one: Condition): Condition => {
		switch (one.op) {
			case 'all':
			case 'any':
				return { op: one.op, of: one.of.map(condition) };
			case 'not':
				return { op: 'not', of: condition(one.of) };
			case 'undecided':
				return { op: 'yes', fact: names.get(one.states) ?? '' };
			default:
				return one;
		}
	};
	const settled = <T extends { readonly condition: Condition }>(named: ReadonlyMap<string, T>) =>
		new Map([...named].map(([name, one]) => [name, { ...one, condition: condition(one.condition) }]));
	const free: Facts = Object.fromEntries(
		[...names].map(([states, fact]) => [
			fact,
			yesNo({ ask: { de: states }, states, denies: `nicht: ${states}`, subject: '', burden: 'never' }),
		]),
	);
	const facts: Facts = { ...law.facts, ...free };
	const layout = layoutOf(facts);
	return {
		condition,
		law: (one) => ({
			...one,
			law: { ...one.law, facts },
			layout,
			rules: settled(one.rules),
			derived: settled(one.derived),
		}),
	};
}

function* openPoints(condition: Condition): Generator<string> {
	if (condition.op === 'undecided') yield condition.states;
	if (condition.op === 'not') yield* openPoints(condition.of);
	if (condition.op === 'all' || condition.op === 'any')
		for (const part of condition.of) yield* openPoints(part);
}
