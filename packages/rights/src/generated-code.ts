import type { TilePlan, TileRunner } from './batch.ts';
import type { CompiledLaw } from './closures.ts';
import { compileClosures } from './closures.ts';
import { createGraph, type GraphNode } from './graph.ts';
import type { CaseVector } from './layout.ts';
import type { Literal } from './literal.ts';
import type { LawAsOf } from './resolve-law.ts';
import { FALSE, TRUE, UNKNOWN } from './truth.ts';

type Generated = (vector: CaseVector, results: Uint8Array) => void;

/**
 * A law compiled to JavaScript: one straight function without branches on the shape of the law. For Node alone, in an
 * entry of its own: a page's content policy forbids generated code, and must never meet it.
 *
 * The text is made of numbers of the graph only (word offsets, masks, bounds), never of a name or a text of the law.
 */
export function compileGenerated(law: LawAsOf): Pick<CompiledLaw, 'ruleIds' | 'evaluate'> {
	const graph = createGraph(law.layout);
	const roots = graph.addLaw(law);
	const lines = graph.nodes.map((node, index) => `const n${index}=${expression(node)};`);
	[...roots.values()].forEach((root, rule) => {
		lines.push(`r[${rule}]=n${root};`);
	});
	const generated = new Function('v', 'r', lines.join('\n')) as Generated;
	const { ruleIds } = compileClosures(law);
	const results = new Uint8Array(ruleIds.length);
	return {
		ruleIds,
		evaluate(vector) {
			generated(vector, results);
			return results;
		},
	};
}

function expression(node: GraphNode): string {
	switch (node.op) {
		case 'constant':
			return String(node.truth);
		case 'not':
			return `((n${node.of}&1)<<1)|(n${node.of}>>1)`;
		case 'literal':
			return literalExpression(node.literal);
		case 'all':
		case 'any': {
			const [ofEvery, ofSome] = node.op === 'all' ? [TRUE, FALSE] : [FALSE, TRUE];
			const parts = node.of.map((part) => `n${part}`);
			return `(${parts.join('&')}&${ofEvery})|((${parts.join('|')})&${ofSome})`;
		}
	}
}

function literalExpression({ slot: { offset, fact }, mask, from, to }: Literal): string {
	if (!mask)
		return `(v[${offset + 1}]>=${from}&&v[${offset}]<=${to}?${TRUE}:0)|(v[${offset}]<${from}||v[${offset + 1}]>${to}?${FALSE}:0)`;
	if (fact.type === 'yesNo') return `v[${offset}]&${UNKNOWN}`;
	const some = (of: (word: number) => string) =>
		mask.map((word, w) => `(v[${offset + w}]&${of(word)})`).join('|');
	return `((${some(String)})?${TRUE}:0)|((${some((word) => String(~word))})?${FALSE}:0)`;
}

/** Steps of one generated function; more locals than registers would be slower than memory. */
const STEPS_PER_FUNCTION = 48;

/**
 * The operations of a batch as generated code, to be handed to `prepareComparison`: a few steps at a time run over the words
 * of a tile with their outcomes in local variables; only what later steps or readers need is written to memory.
 */
export function compileTiles({ steps, kept, packed, scratchBase, tileWords }: TilePlan): TileRunner {
	const place = (plane: number): string =>
		plane < packed ? `base+${plane * tileWords}` : String(scratchBase + (plane - packed) * tileWords);
	const lastReader = new Map<number, number>();
	steps.forEach(({ of }, i) => {
		for (const { yes, no } of of) for (const plane of [yes, no]) lastReader.set(plane, i);
	});
	const parts: TileRunner[] = [];
	for (let first = 0; first < steps.length; first += STEPS_PER_FUNCTION) {
		const end = Math.min(steps.length, first + STEPS_PER_FUNCTION);
		const local = new Set<number>();
		const lines: string[] = [];
		const read = (plane: number): string => {
			if (!local.has(plane)) {
				local.add(plane);
				lines.push(`const p${plane}=words[${place(plane)}+w];`);
			}
			return `p${plane}`;
		};
		for (const { of, yes, no } of steps.slice(first, end)) {
			const both = [
				[yes, of.map((part) => read(part.yes)).join('&')],
				[no, of.map((part) => read(part.no)).join('|')],
			] as const;
			for (const [plane, text] of both) {
				lines.push(`const p${plane}=${text};`);
				local.add(plane);
				if (kept.has(plane) || (lastReader.get(plane) ?? 0) >= end)
					lines.push(`words[${place(plane)}+w]=p${plane};`);
			}
		}
		const body = `for(let w=0;w<${tileWords};w++){${lines.join('')}}`;
		parts.push(new Function('words', 'base', body) as TileRunner);
	}
	return (words, base) => {
		for (const part of parts) part(words, base);
	};
}
