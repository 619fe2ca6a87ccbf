import { laneBit, packBatch } from './batch.ts';
import { createGraph } from './graph.ts';
import type { Population } from './population.ts';
import type { LawAsOf } from './resolve-law.ts';
import { FALSE, TRUE, UNKNOWN } from './truth.ts';

/** Truth bits of every rule's condition for every case: `truths.get(rule)[case]`. */
export function evaluatePopulation(law: LawAsOf, population: Population): ReadonlyMap<string, Uint8Array> {
	const graph = createGraph(law.layout);
	const roots = graph.addLaw(law);
	const batch = packBatch(graph, roots.values(), population);
	const truths = new Map([...roots.keys()].map((rule) => [rule, new Uint8Array(population.size)]));
	const cases = batch.tileWords * 32;
	for (let tile = 0; tile < batch.tiles; tile++) {
		batch.runTile(tile);
		for (const [rule, root] of roots) {
			const { yes, no } = batch.at(root);
			const out = truths.get(rule);
			for (let i = 0; i < cases && tile * cases + i < population.size; i++) {
				const bit = laneBit(i);
				const isTrue = ((batch.words[yes + (i >> 5)] ?? 0) & bit) !== 0;
				const isFalse = ((batch.words[no + (i >> 5)] ?? 0) & bit) !== 0;
				if (out) out[tile * cases + i] = isTrue ? TRUE : isFalse ? FALSE : UNKNOWN;
			}
		}
	}
	return truths;
}
