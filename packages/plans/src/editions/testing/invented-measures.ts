import type { MeasureLike } from '../../likeness/index.ts';
import { inventedEditions } from './invented-editions.ts';

/** Two lists of invented measures, the second with what became of the first. */
export interface InventedLists {
	readonly before: readonly MeasureLike[];
	readonly after: readonly MeasureLike[];
}

/**
 * Invents lists of any length by putting invented plans behind each other. They share some three hundred words, far
 * fewer than real texts would: the hardest case for a search by words.
 *
 * @param count - how many measures the first list has; the second has about as many
 */
export function inventedMeasures(count: number, seed = 1): InventedLists {
	const before: MeasureLike[] = [];
	const after: MeasureLike[] = [];
	for (let plan = 0; before.length < count; plan++) {
		const editions = inventedEditions(seed + plan);
		const apart = (one: MeasureLike): MeasureLike => ({
			...one,
			id: `${plan}-${one.id}`,
			field: `${plan}-${one.field}`,
		});
		before.push(...editions.before.map(apart));
		after.push(...editions.after.map(apart));
	}
	return { before: before.slice(0, count), after: after.slice(0, count) };
}
