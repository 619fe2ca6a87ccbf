import { compileClosures } from './closures.ts';
import { propagatorOf } from './constraints.ts';
import type { CaseVector, Layout, Slot } from './layout.ts';
import { assume, type Literal, negated } from './literal.ts';
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
	const visit = (branch: CaseVector, depth: number): void => {
		if (seen === UNKNOWN) return;
		const truth = budget-- > 0 ? compiled.truthOf(rule, branch) : UNKNOWN;
		const literal = truth === UNKNOWN && budget > 0 ? compiled.openLiteral(rule) : null;
		if (!literal) {
			seen |= truth;
			return;
		}
		const { sides, slots } = branchesOf(literal);
		for (const side of sides) {
			const next = branchAt(law.layout, depth);
			next.set(branch);
			assume(side, next);
			if (!propagate(next, slots)) visit(next, depth + 1);
		}
	};
	visit(vector, 0);
	return seen === 0 ? UNKNOWN : seen;
}

interface Branches {
	readonly sides: readonly Literal[];
	readonly slots: readonly Slot[];
}

const branches = new WeakMap<Literal, Branches>();

function branchesOf(literal: Literal): Branches {
	const known = branches.get(literal) ?? { sides: [literal, negated(literal)], slots: [literal.slot] };
	branches.set(literal, known);
	return known;
}

// One branch lives at each depth at a time, so its vector serves all branches there.
const vectors = new WeakMap<Layout, CaseVector[]>();

function branchAt(layout: Layout, depth: number): CaseVector {
	const known = vectors.get(layout) ?? [];
	vectors.set(layout, known);
	known[depth] ??= new Int32Array(layout.words);
	return known[depth];
}
