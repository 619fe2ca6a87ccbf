import type { MeasureLike } from '../likeness/index.ts';

/** How alike two places are among the unchanged measures around them. */
export interface Neighbourhood {
	/** 1 between the same two, 0.5 with one of them, 0 elsewhere. */
	readonly between: number;
	/** Among what changed between the same two: 1 for the same rank from above and below, 0.5 for one of them. */
	readonly rank: number;
}

/**
 * Tells how far two measures stand between the same unchanged ones: numbers shift from edition to edition, the order
 * seldom does.
 *
 * @returns for a place before and one after
 */
export function neighbours(
	before: readonly MeasureLike[],
	after: readonly MeasureLike[],
	anchors: ReadonlyMap<number, number>,
): (from: number, to: number) => Neighbourhood {
	const old = anchorsAround(before, new Set(anchors.keys()));
	const now = anchorsAround(after, new Set(anchors.values()));
	const became = (anchor: number | null): number | null =>
		anchor === null ? null : (anchors.get(anchor) ?? null);
	return (from, to) => {
		const [a, b] = [old[from], now[to]];
		if (a === undefined || b === undefined || before[from]?.field !== after[to]?.field)
			return { between: 0, rank: 0 };
		const [above, below] = [became(a.above) === b.above, became(a.below) === b.below];
		const half = (holds: boolean): number => (holds ? 0.5 : 0);
		return {
			between: half(above) + half(below),
			rank: half(above && a.fromAbove === b.fromAbove) + half(below && a.fromBelow === b.fromBelow),
		};
	};
}

interface Around {
	/** Place of the nearest unchanged measure in the same field; null at its beginning or end. */
	readonly above: number | null;
	readonly below: number | null;
	/** How many changed measures stand between it and this one. */
	readonly fromAbove: number;
	readonly fromBelow: number;
}

function anchorsAround(measures: readonly MeasureLike[], anchors: ReadonlySet<number>): readonly Around[] {
	const nearest = (places: readonly number[]): ReadonlyMap<number, Nearest> => {
		const found = new Map<number, Nearest>();
		const last = new Map<string | null, Nearest>();
		for (const place of places) {
			const field = measures[place]?.field ?? null;
			const here = last.get(field) ?? { anchor: null, steps: 0 };
			found.set(place, here);
			last.set(field, anchors.has(place) ? { anchor: place, steps: 0 } : { ...here, steps: here.steps + 1 });
		}
		return found;
	};
	const places = measures.map((_, place) => place);
	const above = nearest(places);
	const below = nearest(places.toReversed());
	return places.map((place) => ({
		above: above.get(place)?.anchor ?? null,
		below: below.get(place)?.anchor ?? null,
		fromAbove: above.get(place)?.steps ?? 0,
		fromBelow: below.get(place)?.steps ?? 0,
	}));
}

interface Nearest {
	readonly anchor: number | null;
	readonly steps: number;
}
