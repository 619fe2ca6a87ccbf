import { createGraph, type GraphNode, reachable } from './graph.ts';
import type { CaseVector } from './layout.ts';
import type { Literal } from './literal.ts';
import type { LawAsOf } from './resolve-law.ts';
import { FALSE, not, TRUE, UNKNOWN } from './truth.ts';

type Step = (vector: CaseVector, values: Uint8Array) => number;

/** A law compiled to closures: no code is generated, so it runs under a strict content policy. */
export interface CompiledLaw {
	readonly ruleIds: readonly string[];
	/** Truth bits of each rule's condition, in the order of `ruleIds`. The array is reused by the next call. */
	evaluate(vector: CaseVector): Uint8Array;
	/** Truth bits of one rule's condition. */
	truthOf(rule: string, vector: CaseVector): number;
	/** The first unknown comparison that keeps this rule unknown in the case `truthOf` just saw of it, or null. */
	openLiteral(rule: string): Literal | null;
	/** The comparisons on which a rule hangs, also through other rules and derived facts. */
	literalsOf(rule: string): readonly Literal[];
}

const compiled = new WeakMap<LawAsOf, CompiledLaw>();

/** The compiled form of a resolved law; made once for each. */
export function compileClosures(law: LawAsOf): CompiledLaw {
	const known = compiled.get(law);
	if (known) return known;
	const graph = createGraph(law.layout);
	const roots = graph.addLaw(law);
	const { nodes } = graph;
	const ruleIds = [...roots.keys()];
	const rootOf = Uint32Array.from(roots.values());
	const values = new Uint8Array(nodes.length);
	const results = new Uint8Array(ruleIds.length);
	const steps = nodes.map(stepOf);
	const orders = new Map([...roots].map(([id, root]) => [id, reachable(nodes, [root])]));
	const run = (rule: string, vector: CaseVector): number => {
		for (const index of orders.get(rule) ?? []) values[index] = (steps[index] as Step)(vector, values);
		return values[roots.get(rule) ?? -1] ?? FALSE;
	};
	const law_: CompiledLaw = {
		ruleIds,
		evaluate(vector) {
			for (let i = 0; i < steps.length; i++) values[i] = (steps[i] as Step)(vector, values);
			for (let i = 0; i < rootOf.length; i++) results[i] = values[rootOf[i] as number] as number;
			return results;
		},
		truthOf: run,
		literalsOf: (rule) =>
			(orders.get(rule) ?? []).flatMap((index) => {
				const node = nodes[index];
				return node?.op === 'literal' ? [node.literal] : [];
			}),
		openLiteral: (rule) => openLiteral(nodes, roots.get(rule) ?? 0, values),
	};
	compiled.set(law, law_);
	return law_;
}

function openLiteral(nodes: readonly GraphNode[], index: number, values: Uint8Array): Literal | null {
	const node = nodes[index];
	if (!node || values[index] !== UNKNOWN || node.op === 'constant') return null;
	if (node.op === 'literal') return node.literal;
	if (node.op === 'not') return openLiteral(nodes, node.of, values);
	for (const part of node.of) {
		const found = openLiteral(nodes, part, values);
		if (found) return found;
	}
	return null;
}

function stepOf(node: GraphNode): Step {
	switch (node.op) {
		case 'constant':
			return () => node.truth;
		case 'not': {
			const { of } = node;
			return (_, values) => not(values[of] as number);
		}
		case 'literal':
			return literalStep(node.literal);
		case 'all':
		case 'any': {
			// What every part can be, and what some part can be: the two bits come from one of them each.
			const [ofEvery, ofSome] = node.op === 'all' ? [TRUE, FALSE] : [FALSE, TRUE];
			const parts = Uint32Array.from(node.of);
			const [a = 0, b = 0, c = 0] = parts;
			if (parts.length === 2)
				return (_, values) => {
					const x = values[a] as number;
					const y = values[b] as number;
					return (x & y & ofEvery) | ((x | y) & ofSome);
				};
			if (parts.length === 3)
				return (_, values) => {
					const x = values[a] as number;
					const y = values[b] as number;
					const z = values[c] as number;
					return (x & y & z & ofEvery) | ((x | y | z) & ofSome);
				};
			return (_, values) => {
				let every = UNKNOWN;
				let some = 0;
				for (let i = 0; i < parts.length; i++) {
					const truth = values[parts[i] as number] as number;
					every &= truth;
					some |= truth;
				}
				return (every & ofEvery) | (some & ofSome);
			};
		}
	}
}

function literalStep({ slot: { offset, fact }, mask, from, to }: Literal): Step {
	if (!mask)
		return (vector) =>
			((vector[offset + 1] as number) >= from && (vector[offset] as number) <= to ? TRUE : 0) |
			((vector[offset] as number) < from || (vector[offset + 1] as number) > to ? FALSE : 0);
	if (fact.type === 'yesNo') return (vector) => vector[offset] as number;
	const [only = 0] = mask;
	if (mask.length === 1)
		return (vector) =>
			((vector[offset] as number) & only ? TRUE : 0) | ((vector[offset] as number) & ~only ? FALSE : 0);
	return (vector) => {
		let truth = 0;
		for (let w = 0; w < mask.length; w++) {
			if ((vector[offset + w] as number) & (mask[w] as number)) truth |= TRUE;
			if ((vector[offset + w] as number) & ~(mask[w] as number)) truth |= FALSE;
		}
		return truth;
	};
}
