import type { Condition } from './condition.ts';
import type { Graph } from './graph.ts';
import type { CaseVector, Slot } from './layout.ts';
import type { Literal } from './literal.ts';
import type { LawAsOf } from './resolve-law.ts';
import type { Constraint } from './rule.ts';
import { createSatSolver, type SatLiteral } from './sat-solver.ts';
import { createThresholds } from './thresholds.ts';
import { FALSE, TRUE } from './truth.ts';

/** Conditions over the complete cases of a law as clauses for a solver. */
export interface LawAsCnf {
	/** The literal that holds exactly where the condition does. */
	literal(condition: Condition, law?: LawAsOf): SatLiteral;
	/** The literal that holds exactly where the two literals differ. */
	differs(a: SatLiteral, b: SatLiteral): SatLiteral;
	/** A complete case in which all these hold, within the constraints; null where there is none. */
	findCase(literals: readonly SatLiteral[]): CaseVector | null;
}

/**
 * [Note: The law as clauses]
 * A yes/no fact is a variable; a choice has one for each value, exactly one of them true; a number or a day has one for
 * each threshold ("at least t"), of which the higher imply the lower ones. Conditions are nodes of the shared graph, each a
 * gate in both directions (Tseitin), so that the facts decide and gates follow. Constraints are clauses that always hold.
 *
 * @param law - as `twoValued` makes it: an `undecided` has no place in complete cases
 * @param constraints - those that hold; the law's where left out
 */
export function lawAsCnf(law: LawAsOf, graph: Graph, constraints = law.law.constraints): LawAsCnf {
	const solver = createSatSolver();
	const always = solver.newVariable();
	solver.addClause([always]);
	const orders = constraints.flatMap(({ constraint }) => {
		if (constraint.kind !== 'order') return [];
		return [{ earlier: law.layout.slot(constraint.earlier), later: law.layout.slot(constraint.later) }];
	});
	const thresholds = createThresholds(solver, always, orders);
	const inputs = new Map<number, readonly SatLiteral[]>();
	const gates = new Map<number, SatLiteral>();

	/** One variable for a yes/no fact, one for each value of a choice. */
	const inputsOf = (slot: Slot): readonly SatLiteral[] => {
		const known = inputs.get(slot.index);
		if (known) return known;
		const made = slot.values.length === 0 ? [solver.newVariable()] : exactlyOne(slot.values.length);
		inputs.set(slot.index, made);
		return made;
	};
	/** A ladder: as soon as one value was true, no later one is. */
	const exactlyOne = (count: number): readonly SatLiteral[] => {
		const values = Array.from({ length: count }, () => solver.newVariable());
		solver.addClause(values);
		let before = values[0] ?? always;
		for (const value of values.slice(1)) {
			solver.addClause([-before, -value]);
			before = gate('any', [before, value]);
		}
		return values;
	};
	/** A variable that holds exactly where all, or at least one, of the parts hold. */
	const gate = (op: 'all' | 'any', parts: readonly SatLiteral[]): SatLiteral => {
		const sign = op === 'all' ? 1 : -1;
		const made = solver.newVariable(false);
		for (const part of parts) solver.addClause([-sign * made, sign * part]);
		solver.addClause([sign * made, ...parts.map((part) => -sign * part)]);
		return made;
	};
	const ofLiteral = ({ slot, mask, from }: Literal): SatLiteral => {
		if (!mask) return thresholds.atLeast(slot, from);
		const values = inputsOf(slot);
		if (slot.values.length === 0) return values[0] ?? always;
		return gate(
			'any',
			values.filter((_, bit) => (((mask[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 1),
		);
	};
	const ofNode = (index: number): SatLiteral => {
		const known = gates.get(index);
		if (known !== undefined) return known;
		const node = graph.nodes[index];
		if (!node) throw new Error(`no node ${index}`);
		const made =
			node.op === 'literal'
				? ofLiteral(node.literal)
				: node.op === 'not'
					? -ofNode(node.of)
					: node.op === 'constant'
						? constant(node.truth)
						: gate(node.op, node.of.map(ofNode));
		gates.set(index, made);
		return made;
	};
	const constant = (truth: number): SatLiteral => {
		if (truth !== TRUE && truth !== FALSE) throw new Error('an undecided condition in complete cases');
		return truth === TRUE ? always : -always;
	};

	const readers = new Map<LawAsOf, (condition: Condition) => number>();
	const literal = (condition: Condition, of = law): SatLiteral => {
		const read = readers.get(of) ?? graph.reader(of);
		readers.set(of, read);
		return ofNode(read(condition));
	};
	for (const constraint of constraints)
		for (const condition of conditionsOf(constraint)) solver.addClause([literal(condition)]);

	const caseOfModel = (): CaseVector =>
		Int32Array.from(
			law.layout.slots.flatMap((slot): readonly number[] => {
				const { fact, index, open, values } = slot;
				if (fact.type === 'wholeNumber' || fact.type === 'calendarDay') {
					const value = thresholds.valueOf(slot);
					return [value, value];
				}
				const variables = inputs.get(index);
				if (fact.type === 'yesNo')
					return [variables?.[0] !== undefined && solver.isTrue(variables[0]) ? TRUE : FALSE];
				const chosen = variables ? values.findIndex((_, bit) => solver.isTrue(variables[bit] ?? 0)) : 0;
				return open.map((_, word) => (chosen >> 5 === word ? 1 << (chosen & 31) : 0));
			}),
		);

	return {
		literal,
		differs(a, b) {
			return gate('any', [gate('all', [a, -b]), gate('all', [-a, b])]);
		},
		findCase: (literals) => (solver.solve(literals) ? caseOfModel() : null),
	};
}

/** What a constraint asks, as conditions that always hold; the order of days is in the thresholds. */
export function conditionsOf({ constraint }: Constraint): readonly Condition[] {
	switch (constraint.kind) {
		case 'implies':
			return [{ op: 'any', of: [{ op: 'not', of: constraint.when }, constraint.implied] }];
		case 'atMostOne':
			return constraint.of.flatMap((a, i) =>
				constraint.of.slice(i + 1).map((b): Condition => ({ op: 'not', of: { op: 'all', of: [a, b] } })),
			);
		case 'order':
			return [];
	}
}
