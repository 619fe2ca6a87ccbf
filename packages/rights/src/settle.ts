import { compileClosures } from './closures.ts';
import { propagatorOf } from './constraints.ts';
import type { CaseVector } from './layout.ts';
import { assume, negated } from './literal.ts';
import type { LawAsOf } from './resolve-law.ts';
import { UNKNOWN } from './truth.ts';

/**
 * Truth bits of a rule in every completion of the case that the constraints allow: Kleene's logic, and where
 * that leaves it unknown, case by case over the open comparisons.
 *
 * Sound: TRUE or FALSE is never taken back by a further fact. Complete as long as `limit` evaluations suffice
 * and constraint propagation sees every impossible branch; otherwise it stays UNKNOWN.
 *
 * @param limit - evaluations at most; 0 is Kleene's logic alone
 */
export function truthInAllCompletions(law: LawAsOf, rule: string, vector: CaseVector, limit = 64): number {
	const compiled = compileClosures(law);
	const propagate = propagatorOf(law.law);
	const first = compiled.truthOf(rule, vector);
	if (first !== UNKNOWN || limit === 0) return first;
	let budget = limit;
	let seen = 0;
	const visit = (branch: CaseVector): void => {
		if (seen === UNKNOWN) return;
		const truth = budget-- > 0 ? compiled.truthOf(rule, branch) : UNKNOWN;
		const literal = truth === UNKNOWN && budget > 0 ? compiled.openLiteral(rule, branch) : null;
		if (!literal) {
			seen |= truth;
			return;
		}
		for (const side of [literal, negated(literal)]) {
			const next = branch.slice();
			assume(side, next);
			if (!propagate(next, [literal.slot])) visit(next);
		}
	};
	visit(vector);
	return seen === 0 ? UNKNOWN : seen;
}
