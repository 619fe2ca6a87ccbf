import { type MeasureLike, nearestTexts, type TermVector, termVectors } from '../likeness/index.ts';

/** Two measures of different lists that speak of the same things. */
export interface Overlap {
	readonly a: string;
	readonly b: string;
	/** How alike their words are: 0 nothing shared, 1 the same. A hint for people, never a finding. */
	readonly score: number;
	/** Words that both use, what weighs most first, as the first one writes them. */
	readonly sharedTerms: readonly string[];
}

/** How far overlaps are followed. */
export interface OverlapOptions {
	/** The lowest score that counts. */
	readonly least?: number;
	/** How many a measure of the first list at most. */
	readonly most?: number;
}

/**
 * Finds measures of one plan that are like measures of another by their words and parts of words; who leads them does
 * not count, since overlaps under different leads are the ones that matter.
 *
 * @returns the most alike first
 */
export function overlaps(
	measuresA: readonly MeasureLike[],
	measuresB: readonly MeasureLike[],
	{ least = 0.3, most = 5 }: OverlapOptions = {},
): readonly Overlap[] {
	const vectors = termVectors([...measuresA, ...measuresB]);
	const [a, b] = [vectors.slice(0, measuresA.length), vectors.slice(measuresA.length)];
	const found = nearestTexts(a, b, { least, most });
	return found
		.flatMap((near, from) =>
			near.flatMap(({ index, score }): readonly Overlap[] => {
				const [one, other, left, right] = [measuresA[from], measuresB[index], a[from], b[index]];
				if (one === undefined || other === undefined || left === undefined || right === undefined) return [];
				if (one.id === other.id) return [];
				return [
					{
						a: one.id,
						b: other.id,
						score: Math.round(score * 1000) / 1000,
						sharedTerms: sharedTerms(left, right),
					},
				];
			}),
		)
		.toSorted((x, y) => y.score - x.score);
}

function sharedTerms(a: TermVector, b: TermVector): readonly string[] {
	const shared = [...a.weights].flatMap(([term, weight]) => {
		const other = b.weights.get(term);
		return other === undefined ? [] : [{ term, weight: weight * other }];
	});
	return [
		...new Set(shared.toSorted((x, y) => y.weight - x.weight).map(({ term }) => a.written.get(term) ?? term)),
	];
}
