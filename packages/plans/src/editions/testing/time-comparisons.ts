import { overlaps } from '../../overlaps/index.ts';
import { matchEditions } from '../match-editions.ts';
import { inventedMeasures } from './invented-measures.ts';

/** What comparing two lists of invented measures took. */
export interface ComparisonTimes {
	/** In each of the two lists. */
	readonly measures: number;
	readonly overlapsMs: number;
	readonly overlapsFound: number;
	readonly matchMs: number;
	readonly matched: number;
}

/**
 * Times overlaps and the matching of editions once, for a benchmark.
 *
 * @param count - how many measures a list has
 * @param now - a clock in milliseconds
 */
export function timeComparisons(count: number, now: () => number): ComparisonTimes {
	const { before, after } = inventedMeasures(count);
	const start = now();
	const found = overlaps(before, after);
	const middle = now();
	const match = matchEditions(before, after);
	return {
		measures: count,
		overlapsMs: middle - start,
		overlapsFound: found.length,
		matchMs: now() - middle,
		matched: match.pairs.length,
	};
}
