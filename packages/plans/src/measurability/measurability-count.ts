import { type Criterion, criteria, criterionRules } from './criteria.ts';
import type { Measurability } from './measurability.ts';

/** How many of a plan's measures have one point. */
export interface CriterionCount {
	readonly criterion: Criterion;
	readonly value: number;
	/** How many measures were read. */
	readonly base: number;
	readonly rule: string;
}

/** How the measures of a plan stand. There is no mean: a mean of points says nothing that could be checked. */
export interface MeasurabilityCount {
	readonly base: number;
	readonly byCriterion: readonly CriterionCount[];
	/** How many measures have how many points, from none to all. */
	readonly byPoints: readonly { readonly points: number; readonly value: number }[];
}

/** Counts over measures that were read one by one. */
export function measurabilityCount(read: readonly Measurability[]): MeasurabilityCount {
	const has = (one: Measurability, criterion: Criterion): boolean =>
		one.points.some((point) => point.criterion === criterion && point.isMet);
	return {
		base: read.length,
		byCriterion: criteria.map((criterion) => ({
			criterion,
			value: read.filter((one) => has(one, criterion)).length,
			base: read.length,
			rule: criterionRules[criterion],
		})),
		byPoints: Array.from({ length: criteria.length + 1 }, (_, points) => ({
			points,
			value: read.filter(({ value }) => value === points).length,
		})),
	};
}
