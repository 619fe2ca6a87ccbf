import type { TermVector } from './term-vectors.ts';

/** How much of a text's weight is said by other texts taken together: 0 nothing, 1 all of it. */
export function coverageOf(whole: TermVector, ...others: readonly TermVector[]): number {
	let said = 0;
	let all = 0;
	for (const [term, weight] of whole.weights) {
		all += weight * weight;
		if (others.some(({ weights }) => weights.has(term))) said += weight * weight;
	}
	return all === 0 ? 0 : said / all;
}
