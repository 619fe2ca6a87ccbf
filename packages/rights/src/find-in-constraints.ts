import type { Analysis } from './analysis.ts';
import type { Condition } from './condition.ts';
import type { Finding } from './finding.ts';
import { createGraph } from './graph.ts';
import { conditionsOf, lawAsCnf } from './law-as-cnf.ts';
import type { Constraint } from './rule.ts';

/** Constraints that contradict each other, and such that follow from the others. */
export function* findInConstraints({ law }: Analysis): Generator<Finding> {
	const graph = createGraph(law.layout);
	const { constraints } = law.law;
	const canHold = (kept: readonly Constraint[], ...more: readonly Condition[]): boolean => {
		const solver = lawAsCnf(law, graph, kept);
		return solver.findCase(more.map((condition) => solver.literal(condition))) !== null;
	};
	if (!canHold(constraints)) {
		// Leaves out one after the other as long as the rest still contradicts itself.
		const core = constraints.reduce((kept, one) => {
			const fewer = kept.filter((other) => other !== one);
			return canHold(fewer) ? kept : fewer;
		}, constraints);
		const ids = core.map(({ id }) => id).join(', ');
		yield {
			kind: 'contradictoryConstraints',
			where: core[0]?.id ?? '',
			part: ids,
			why: `Kein Fall kann diese Zusammenhänge zugleich einhalten: ${ids}.`,
		};
		return;
	}
	for (const constraint of constraints) {
		const others = constraints.filter((other) => other !== constraint);
		const follows =
			constraint.constraint.kind === 'order'
				? isOrdered(others, constraint.constraint.earlier, constraint.constraint.later)
				: !canHold(others, { op: 'not', of: { op: 'all', of: conditionsOf(constraint) } });
		if (follows)
			yield {
				kind: 'redundantConstraint',
				where: constraint.id,
				part: null,
				why: `„${constraint.states}“ folgt schon aus den anderen Zusammenhängen.`,
			};
	}
}

/** Do other orders lead from the earlier to the later day? */
function isOrdered(constraints: readonly Constraint[], earlier: string, later: string): boolean {
	const reached = new Set([earlier]);
	for (const day of reached)
		for (const { constraint } of constraints)
			if (constraint.kind === 'order' && constraint.earlier === day) reached.add(constraint.later);
	return reached.has(later);
}
