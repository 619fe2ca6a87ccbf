/** How a value came about: said so, worked out from a rate of change, a later state of it, about, or at least. */
export const pointStatuses = ['reported', 'derived', 'revised', 'rounded', 'atLeast'] as const;
/** One of `pointStatuses`. */
export type PointStatus = (typeof pointStatuses)[number];

/** Where a value stands: a source of the content, or a page. Exactly one of both. */
export interface StatisticSource {
	/** Id of a `Source` of the content. */
	readonly source: string | null;
	readonly url: string | null;
}

/** One value of a series. */
export interface StatisticPoint {
	/** As the source names the time: '2023', '01/2020–06/2021'. */
	readonly period: string;
	/** The calendar year, where it is one: only such points may stand in a line. */
	readonly year: number | null;
	/** What the value is of within the series: a form, an age, a country. Values of two facets make no line. */
	readonly facet: string | null;
	/** null where the source gives words alone, which then stand in `text`. */
	readonly value: number | null;
	readonly text: string | null;
	readonly status: PointStatus;
	/** Which publication it is from, where the same value was published twice. */
	readonly version: string | null;
	/** The later value of the same thing. */
	readonly supersededBy: number | null;
	/** How it was worked out. */
	readonly calculation: string | null;
	/** A sum that bears it out. */
	readonly check: string | null;
	/** Who published it, where that is not whoever publishes the series. */
	readonly publisher: string | null;
	readonly note: string | null;
	readonly sources: readonly StatisticSource[];
}

/** Values of one thing from one publisher. */
export interface StatisticSeries {
	readonly id: string;
	readonly title: string;
	readonly unit: string;
	readonly publisher: string;
	readonly note: string | null;
	readonly points: readonly StatisticPoint[];
}

/** Sources that give different values for the same thing. */
export interface StatisticConflict {
	readonly id: string;
	readonly title: string;
	readonly text: string;
	/** Ids of the series that it is about. */
	readonly series: readonly string[];
	readonly sources: readonly StatisticSource[];
}

/** The statistics that stand behind demands, as far as they were found. */
export interface Statistics {
	/** 'YYYY-MM-DD' */
	readonly retrievedOn: string;
	readonly note: string;
	readonly series: readonly StatisticSeries[];
	readonly conflicts: readonly StatisticConflict[];
	/** What was looked for and not found. */
	readonly unknowns: readonly string[];
}
