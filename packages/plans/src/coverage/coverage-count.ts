import type { Coverage, CoverageCell } from './coverage.ts';

/** How many cells of a matrix are in which state, of how many. */
export interface CoverageCount {
	readonly base: number;
	readonly covered: number;
	readonly notSaid: number;
	readonly notCovered: number;
}

/** Counts the cells; the three states together are the base. */
export function coverageCount({ cells }: Pick<Coverage, 'cells'>): CoverageCount {
	const count = (wanted: CoverageCell['state']): number =>
		cells.filter(({ state }) => state === wanted).length;
	return {
		base: cells.length,
		covered: count('covered'),
		notSaid: count('notSaid'),
		notCovered: count('notCovered'),
	};
}
