import type { Condition } from './condition.ts';
import type { Layout } from './layout.ts';
import { type Literal, literalOf } from './literal.ts';
import type { LawAsOf } from './resolve-law.ts';
import { FALSE, TRUE, UNKNOWN } from './truth.ts';

/** A node of the shared form of conditions; `of` names earlier nodes only. */
export type GraphNode =
	| { readonly op: 'literal'; readonly literal: Literal }
	| { readonly op: 'all' | 'any'; readonly of: readonly number[] }
	| { readonly op: 'not'; readonly of: number }
	| { readonly op: 'constant'; readonly truth: number };

/**
 * Conditions of one or several resolved laws as one graph in which equal parts exist once: a law and its
 * reforms share what they have in common. All simplifications are exact in three-valued logic.
 */
export interface Graph {
	readonly nodes: readonly GraphNode[];
	/** Adds a law and returns the node of each of its rules in force. */
	addLaw(law: LawAsOf): ReadonlyMap<string, number>;
	/** Adds one more condition under a law and returns its node. */
	addCondition(law: LawAsOf, condition: Condition): number;
	/** Adds many conditions under one law, which is then read once. */
	reader(law: LawAsOf): (condition: Condition) => number;
	/** Node of a constant truth. */
	constant(truth: number): number;
}

/** An empty graph over the facts of one vocabulary. */
export function createGraph(layout: Layout): Graph {
	const nodes: GraphNode[] = [];
	const known = new Map<string, number>();
	const put = (key: string, node: () => GraphNode): number => {
		const before = known.get(key);
		if (before !== undefined) return before;
		const index = nodes.push(node()) - 1;
		known.set(key, index);
		return index;
	};
	const constant = (truth: number) => put(`constant ${truth}`, () => ({ op: 'constant', truth }));
	const not = (of: number): number => {
		const node = nodes[of];
		if (node?.op === 'not') return node.of;
		if (node?.op === 'constant' && node.truth !== UNKNOWN) return constant(node.truth ^ UNKNOWN);
		return put(`not ${of}`, () => ({ op: 'not', of }));
	};
	const join = (op: 'all' | 'any', parts: readonly number[]): number => {
		const neutral = op === 'all' ? TRUE : FALSE;
		const flat = parts.flatMap((part) => {
			const node = nodes[part];
			return node?.op === op ? node.of : [part];
		});
		const truthOf = (part: number) => {
			const node = nodes[part];
			return node?.op === 'constant' ? node.truth : undefined;
		};
		if (flat.some((part) => truthOf(part) === (neutral ^ UNKNOWN))) return constant(neutral ^ UNKNOWN);
		const of = [...new Set(flat)].filter((part) => truthOf(part) !== neutral).sort((a, b) => a - b);
		const [first, second] = of;
		if (first === undefined) return constant(neutral);
		return second === undefined ? first : put(`${op} ${of.join(' ')}`, () => ({ op, of }));
	};
	const builder = (law: LawAsOf) => {
		const named = new Map<string, number>();
		const amount = (name: string): number => {
			const value = law.amounts.get(name);
			if (value === undefined) throw new Error(`amount '${name}' has no value on ${law.asOf.toString()}`);
			return value;
		};
		const reference = (name: string, condition: Condition): number => {
			const node = named.get(name) ?? build(condition);
			named.set(name, node);
			return node;
		};
		const build = (condition: Condition): number => {
			switch (condition.op) {
				case 'all':
				case 'any':
					return join(condition.op, condition.of.map(build));
				case 'not':
					return not(build(condition.of));
				case 'derived': {
					const derived = law.derived.get(condition.derived);
					if (!derived) throw new Error(`derived fact '${condition.derived}' has no definition`);
					return reference(condition.derived, derived.condition);
				}
				case 'applies': {
					const rule = law.rules.get(condition.rule);
					return rule ? reference(condition.rule, rule.condition) : constant(FALSE);
				}
				case 'undecided':
					return constant(UNKNOWN);
				case 'lessThan':
					return not(build({ ...condition, op: 'atLeast' }));
				case 'before':
					return not(build({ ...condition, op: 'onOrAfter' }));
				default: {
					const literal = literalOf(condition, layout, amount);
					const key = literal.mask ? literal.mask.join(' ') : `>= ${literal.from}`;
					return put(`${literal.slot.index}: ${key}`, () => ({ op: 'literal', literal }));
				}
			}
		};
		return { reference, build };
	};
	return {
		nodes,
		constant,
		addCondition: (law, condition) => builder(law).build(condition),
		reader: (law) => builder(law).build,
		addLaw(law) {
			const { reference } = builder(law);
			return new Map([...law.rules].map(([id, rule]) => [id, reference(id, rule.condition)]));
		},
	};
}

/** The nodes that the given roots need, in an order in which parts come before what uses them. */
export function reachable(nodes: readonly GraphNode[], roots: Iterable<number>): readonly number[] {
	const needed = new Set<number>();
	const visit = (index: number): void => {
		if (needed.has(index)) return;
		needed.add(index);
		const node = nodes[index];
		if (node?.op === 'all' || node?.op === 'any') node.of.forEach(visit);
		else if (node?.op === 'not') visit(node.of);
	};
	for (const root of roots) visit(root);
	return [...needed].sort((a, b) => a - b);
}
