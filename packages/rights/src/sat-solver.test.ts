import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSatSolver } from './sat-solver.ts';

type Cnf = readonly (readonly number[])[];

const holds = (cnf: Cnf, isTrue: (literal: number) => boolean): boolean =>
	cnf.every((clause) => clause.some(isTrue));

/** Tries every assignment. */
function bruteForce(variables: number, cnf: Cnf): boolean {
	for (let bits = 0; bits < 2 ** variables; bits++)
		if (holds(cnf, (literal) => ((bits >> (Math.abs(literal) - 1)) & 1) === (literal > 0 ? 1 : 0)))
			return true;
	return false;
}

function solverOf(variables: number, cnf: Cnf) {
	const solver = createSatSolver();
	for (let variable = 0; variable < variables; variable++) solver.newVariable();
	for (const clause of cnf) solver.addClause(clause);
	return solver;
}

const VARIABLES = 10;
const literal = fc
	.tuple(fc.integer({ min: 1, max: VARIABLES }), fc.boolean())
	.map(([v, yes]) => (yes ? v : -v));
const clauses = (min: number, max: number) =>
	fc.array(fc.array(literal, { minLength: 1, maxLength: 3 }), { minLength: min, maxLength: max });

describe('against brute force', () => {
	test('satisfiable exactly where some assignment is, and a model is one', () => {
		const seen = { yes: 0, no: 0 };
		fc.assert(
			fc.property(clauses(0, 60), (cnf) => {
				const solver = solverOf(VARIABLES, cnf);
				const found = solver.solve();
				seen[found ? 'yes' : 'no']++;
				expect(found).toBe(bruteForce(VARIABLES, cnf));
				if (found) expect(holds(cnf, solver.isTrue)).toBe(true);
			}),
			{ numRuns: 1500, seed: 4 },
		);
		expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(100);
	});

	test('hard ones: three literals a clause near the threshold, where half have no model', () => {
		const hard = fc.array(fc.uniqueArray(literal, { minLength: 3, maxLength: 3, selector: Math.abs }), {
			minLength: 44,
			maxLength: 52,
		});
		fc.assert(
			fc.property(hard, (cnf) => {
				expect(solverOf(VARIABLES, cnf).solve()).toBe(bruteForce(VARIABLES, cnf));
			}),
			{ numRuns: 600, seed: 5 },
		);
	});

	test('one solver asked again and again, under assumptions and with clauses that come later', () => {
		fc.assert(
			fc.property(
				clauses(0, 20),
				fc.array(fc.tuple(clauses(0, 8), fc.array(literal, { maxLength: 4 })), { maxLength: 5 }),
				(start, rounds) => {
					const solver = solverOf(VARIABLES, start);
					const cnf = [...start];
					for (const [more, assumptions] of rounds) {
						for (const clause of more) solver.addClause(clause);
						cnf.push(...more);
						const all = [...cnf, ...assumptions.map((one) => [one])];
						expect(solver.solve(assumptions)).toBe(bruteForce(VARIABLES, all));
						if (solver.solve(assumptions)) expect(holds(all, solver.isTrue)).toBe(true);
					}
				},
			),
			{ numRuns: 800, seed: 6 },
		);
	});
});

test('seven pigeons do not fit into six holes, six do', () => {
	const fits = (pigeons: number, holes: number): boolean => {
		const solver = createSatSolver();
		const sits = Array.from({ length: pigeons }, () =>
			Array.from({ length: holes }, () => solver.newVariable()),
		);
		for (const places of sits) solver.addClause(places);
		for (let hole = 0; hole < holes; hole++)
			for (const [p, places] of sits.entries())
				for (const other of sits.slice(p + 1)) solver.addClause([-(places[hole] ?? 0), -(other[hole] ?? 0)]);
		return solver.solve();
	};
	expect([fits(7, 6), fits(6, 6)]).toEqual([false, true]);
});
