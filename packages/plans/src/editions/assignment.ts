/** A possible pair with what it is worth; only pairs worth more than nothing are taken. */
export interface PossiblePair {
	readonly from: number;
	readonly to: number;
	readonly worth: number;
}

/**
 * Chooses pairs so that they are worth most together and nobody is in two of them: the Hungarian method by shortest
 * augmenting paths over the possible pairs alone, where staying alone is possible too. Same input, same choice.
 *
 * @returns the pairs chosen, in the order of `from`
 */
export function assignment(possible: readonly PossiblePair[]): readonly PossiblePair[] {
	const edges = new Map<number, PossiblePair[]>();
	for (const pair of possible) {
		if (pair.worth > 0) edges.set(pair.from, [...(edges.get(pair.from) ?? []), pair]);
	}
	const takenBy = new Map<number, PossiblePair>();
	const chosen = new Map<number, PossiblePair>();
	for (const from of [...edges.keys()].toSorted((a, b) => a - b)) augment(from, edges, chosen, takenBy);
	return [...chosen.values()].toSorted((a, b) => a.from - b.from);
}

/**
 * Gives `start` a partner if all together gain by it, moving others where that is worth it. The best path is looked
 * for as Bellman and Ford do, since a move has a loss and a gain.
 */
function augment(
	start: number,
	edges: ReadonlyMap<number, readonly PossiblePair[]>,
	chosen: Map<number, PossiblePair>,
	takenBy: Map<number, PossiblePair>,
): void {
	const gain = new Map<number, number>([[start, 0]]);
	const reachedBy = new Map<number, PossiblePair>();
	const queue = [start];
	let best: { readonly gain: number; readonly from: number; readonly to: number | null } = {
		gain: 0,
		from: start,
		to: null,
	};
	for (let from = queue.shift(); from !== undefined; from = queue.shift()) {
		const soFar = gain.get(from) ?? 0;
		// Whoever was moved may also stay alone: the path ends there.
		if (from !== start && soFar > best.gain + 1e-12) best = { gain: soFar, from, to: null };
		for (const pair of edges.get(from) ?? []) {
			const holder = takenBy.get(pair.to);
			if (holder?.from === from) continue;
			const after = soFar + pair.worth;
			if (holder === undefined) {
				if (after > best.gain + 1e-12) {
					best = { gain: after, from, to: pair.to };
				}
				continue;
			}
			const moved = after - holder.worth;
			if (holder.from !== start && moved > (gain.get(holder.from) ?? Number.NEGATIVE_INFINITY) + 1e-12) {
				gain.set(holder.from, moved);
				reachedBy.set(holder.from, pair);
				queue.push(holder.from);
			}
		}
	}
	follow(best, start, edges, reachedBy, chosen, takenBy);
}

function follow(
	best: { readonly from: number; readonly to: number | null },
	start: number,
	edges: ReadonlyMap<number, readonly PossiblePair[]>,
	reachedBy: ReadonlyMap<number, PossiblePair>,
	chosen: Map<number, PossiblePair>,
	takenBy: Map<number, PossiblePair>,
): void {
	const path: PossiblePair[] = [];
	const last = edges.get(best.from)?.find(({ to }) => to === best.to);
	if (last !== undefined) path.push(last);
	else chosen.delete(best.from);
	for (let at = best.from; at !== start; ) {
		const pair = reachedBy.get(at);
		if (pair === undefined) throw new Error(`the path to ${best.from} has no way back to ${start}`);
		path.push(pair);
		at = pair.from;
	}
	for (const pair of path) {
		chosen.set(pair.from, pair);
		takenBy.set(pair.to, pair);
	}
}
