/** How far the means of two lists lie apart, in Welch's t and in their own unit. */
export type Comparison = {
	readonly t: number;
	/** Mean of the second less mean of the first. */
	readonly difference: number;
	readonly counts: readonly [number, number];
};

/** Welch's t of two lists of measured times; beyond 4.5 either way chance is no explanation. */
export function welch(first: readonly number[], second: readonly number[]): Comparison {
	const [one, other] = [momentsOf(first), momentsOf(second)];
	const error = Math.sqrt(one.variance / first.length + other.variance / second.length);
	const difference = other.mean - one.mean;
	return { t: error === 0 ? 0 : difference / error, difference, counts: [first.length, second.length] };
}

/** The same without what lies above a percentile of both lists together: what else the machine did, as dudect crops. */
export function croppedWelch(
	first: readonly number[],
	second: readonly number[],
	percentile: number,
): Comparison {
	const all = Float64Array.from([...first, ...second]).sort();
	const most = all[Math.min(all.length - 1, Math.floor(all.length * percentile))] ?? Number.POSITIVE_INFINITY;
	const below = (times: readonly number[]) => times.filter((time) => time <= most);
	return welch(below(first), below(second));
}

function momentsOf(times: readonly number[]): { mean: number; variance: number } {
	const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
	const squares = times.reduce((sum, time) => sum + (time - mean) ** 2, 0);
	return { mean, variance: squares / (times.length - 1) };
}
