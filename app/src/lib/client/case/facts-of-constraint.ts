import type { Condition, Constraint } from '@schutznetz/rights';

/** The facts that a constraint ties together, so that a contradiction can name the answers to look at. */
export function factsOfConstraint({ constraint }: Constraint): readonly string[] {
	switch (constraint.kind) {
		case 'order':
			return [constraint.earlier, constraint.later];
		case 'implies':
			return [...new Set([...factsIn(constraint.when), ...factsIn(constraint.implied)])];
		case 'atMostOne':
			return [...new Set(constraint.of.flatMap(factsIn))];
	}
}

function factsIn(condition: Condition): readonly string[] {
	if ('fact' in condition) return [condition.fact];
	if (condition.op === 'not') return factsIn(condition.of);
	if (condition.op === 'all' || condition.op === 'any') return condition.of.flatMap(factsIn);
	return [];
}
