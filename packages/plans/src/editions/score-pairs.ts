import { nearestTexts, type TermVector } from '../likeness/index.ts';
import type { Evidence } from './evidence.ts';
import type { MatchWeights } from './match-weights.ts';

/** Places before and after with how much speaks for them being one measure, from 0 to 1. */
export interface ScoredPair {
	readonly from: number;
	readonly to: number;
	readonly score: number;
}

const leastWording = 0.05;
// Sixteen Länder may each have a measure of the same title, before and after.
const candidatesEach = 40;

/** Scores the pairs of open places that share words at all; the most alike forty of each measure. */
export function scorePairs(
	evidence: Evidence,
	open: { readonly before: readonly number[]; readonly after: readonly number[] },
	weights: MatchWeights,
): readonly ScoredPair[] {
	const near = nearestTexts(at(evidence.beforeVectors, open.before), at(evidence.afterVectors, open.after), {
		least: leastWording,
		most: candidatesEach,
	});
	return near.flatMap((found, place) =>
		found.map(({ index, score: wording }) => {
			const [from, to] = [open.before[place] ?? 0, open.after[index] ?? 0];
			const { between, rank, lead, field, number } = evidence.circumstances(from, to);
			const score =
				weights.wording * wording +
				weights.between * between +
				weights.rank * rank +
				weights.lead * lead +
				weights.field * field +
				weights.number * number;
			return { from, to, score };
		}),
	);
}

const at = (vectors: readonly TermVector[], places: readonly number[]): readonly TermVector[] =>
	places.flatMap((place) => vectors[place] ?? []);
