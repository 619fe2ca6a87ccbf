/** The value below which the given share of `values` lies; the median for 0.5. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The middle of several runs: noise of the machine shows in the spread, not here. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);
