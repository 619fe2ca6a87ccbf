import type { StatisticPoint, StatisticSeries } from './statistics.ts';

/** A point that may stand in a line. */
export interface LinePoint {
	readonly year: number;
	readonly value: number;
	readonly point: StatisticPoint;
}

/** Values that are joined by a line: one publisher, one thing, one version, year after year. */
export interface StatisticLine {
	readonly facet: string | null;
	readonly points: readonly LinePoint[];
}

/**
 * The lines of a series. A line never crosses a missing year, nor two versions of the same year (it ends at the
 * first and begins anew at the last), nor two facets. Sums over several years make no line.
 */
export function linesOf(series: StatisticSeries): readonly StatisticLine[] {
	if (hasMixedUnits(series)) return [];
	const lines: StatisticLine[] = [];
	for (const facet of new Set(series.points.map((point) => point.facet))) {
		const points = series.points
			.flatMap((point) =>
				point.facet === facet && point.year !== null && point.value !== null && point.publisher === null
					? [{ year: point.year, value: point.value, point }]
					: [],
			)
			.toSorted((a, b) => a.year - b.year);
		let current: LinePoint[] = [];
		for (const next of points) {
			const last = current.at(-1);
			if (last !== undefined && next.year !== last.year + 1) {
				lines.push({ facet, points: current });
				current = [];
			}
			current.push(next);
		}
		if (current.length > 0) lines.push({ facet, points: current });
	}
	return lines;
}

/**
 * The value that a series ends with: the last year's of its own publisher, of two versions the later one. A sum over
 * several years or another publisher's value is none; null where the series holds nothing else, or several facets.
 */
export function latestOf(series: StatisticSeries): StatisticPoint | null {
	if (hasMixedUnits(series)) return null;
	const own = series.points.filter(({ year, publisher }) => year !== null && publisher === null);
	const last = Math.max(...own.map(({ year }) => year ?? 0));
	const ofLast = own.filter(({ year }) => year === last);
	return new Set(ofLast.map(({ facet }) => facet)).size > 1 ? null : (ofLast.at(-1) ?? null);
}

/** Whether each value of a series has a unit of its own, so that no two of them may stand on one scale. */
export const hasMixedUnits = (series: StatisticSeries): boolean => series.unit === 'je Zeile verschieden';

/** The years of which a series holds more than one value of the same facet: two versions side by side. */
export function doubledYears(series: StatisticSeries): readonly number[] {
	const seen = new Map<string, number>();
	for (const { year, facet } of series.points) {
		if (year === null || hasMixedUnits(series)) continue;
		const key = `${year} ${facet ?? ''}`;
		seen.set(key, (seen.get(key) ?? 0) + 1);
	}
	return [...new Set([...seen].flatMap(([key, times]) => (times > 1 ? [Number.parseInt(key, 10)] : [])))];
}
