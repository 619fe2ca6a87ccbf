import type { TermVector } from './term-vectors.ts';

/** How alike two texts are in what they say: 0 without a common term, 1 with the same terms in the same weights. */
export function cosine(a: TermVector, b: TermVector): number {
	const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
	let sum = 0;
	for (const [term, weight] of small.weights) sum += weight * (large.weights.get(term) ?? 0);
	return Math.min(1, sum);
}
