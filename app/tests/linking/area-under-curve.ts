/** One pair: what it was scored, whether it is of one conversation, and of which. */
export type Scored = { readonly group: number; readonly is: boolean; readonly score: number };

/**
 * The area under the curve: how often a true pair scores above another one, ties by half; 0.5 is guessing. With the
 * interval that holds 95 of 100 bootstrap samples, drawn conversation by conversation, as pairs of one hang together.
 */
export type Area = {
	readonly area: number;
	readonly from: number;
	readonly to: number;
	readonly pairs: number;
};

const samples = 1000;

export function areaUnderCurve(scored: readonly Scored[]): Area {
	const others = Float64Array.from(scored.filter(({ is }) => !is).map(({ score }) => score)).sort();
	const groups = new Map<number, { won: number; pairs: number }>();
	for (const { group, is, score } of scored) {
		if (!is) continue;
		const below = firstAt(others, (other) => other >= score);
		const notAbove = firstAt(others, (other) => other > score);
		const kept = groups.get(group) ?? { won: 0, pairs: 0 };
		kept.won += (below + notAbove) / 2 / others.length;
		kept.pairs += 1;
		groups.set(group, kept);
	}
	const all = [...groups.values()];
	const areaOf = (some: typeof all): number =>
		some.reduce((sum, { won }) => sum + won, 0) / some.reduce((sum, { pairs }) => sum + pairs, 0);
	const drawn = Float64Array.from({ length: samples }, () =>
		areaOf(all.map(() => all[Math.floor(Math.random() * all.length)] ?? { won: 0, pairs: 0 })),
	).sort();
	return {
		area: areaOf(all),
		from: drawn[Math.floor(samples * 0.025)] ?? Number.NaN,
		to: drawn[Math.floor(samples * 0.975)] ?? Number.NaN,
		pairs: all.reduce((sum, { pairs }) => sum + pairs, 0),
	};
}

/** The first place of an ascending list at which the condition holds, or its length. */
function firstAt(list: Float64Array, holds: (value: number) => boolean): number {
	let from = 0;
	let to = list.length;
	while (from < to) {
		const middle = (from + to) >> 1;
		if (holds(list[middle] ?? 0)) to = middle;
		else from = middle + 1;
	}
	return from;
}
