/** A stream of numbers that is the same for the same seed (mulberry32), with the draws that a generator needs. */
export interface Random {
	/** From 0 (included) to 1 (excluded). */
	next(): number;
	/** A whole number below `limit`. */
	below(limit: number): number;
	/** One of them. */
	pick<T>(items: readonly T[]): T;
	/** All of them in another order. */
	shuffle<T>(items: readonly T[]): readonly T[];
}

/** Starts a stream; nothing else decides what comes out of it. */
export function random(seed: number): Random {
	let state = seed >>> 0;
	const next = (): number => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
	};
	const below = (limit: number): number => Math.floor(next() * limit);
	return {
		next,
		below,
		pick: <T>(items: readonly T[]): T => {
			const item = items[below(items.length)];
			if (item === undefined) throw new Error('asked to pick one of no items');
			return item;
		},
		shuffle: <T>(items: readonly T[]): readonly T[] => {
			const all = [...items];
			for (let last = all.length - 1; last > 0; last--) {
				const other = below(last + 1);
				const [a, b] = [all[last], all[other]];
				if (a !== undefined && b !== undefined) [all[last], all[other]] = [b, a];
			}
			return all;
		},
	};
}
