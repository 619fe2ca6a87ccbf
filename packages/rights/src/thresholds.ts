import type { Slot } from './layout.ts';
import type { SatLiteral, SatSolver } from './sat-solver.ts';

/** Two days of which the first never lies after the second. */
interface Order {
	readonly earlier: Slot;
	readonly later: Slot;
}

/** Numbers and days by the thresholds that somebody asked for. */
export interface Thresholds {
	/** Holds where the value is at least `bound`. */
	atLeast(slot: Slot, bound: number): SatLiteral;
	/** A value that fits the solver's model: the lowest between the thresholds that it names. */
	valueOf(slot: Slot): number;
}

/** The lowest and highest value of a slot. */
const boundsOf = ({ open }: Slot): readonly [number, number] => [open[0] ?? 0, open[1] ?? 0];

/**
 * Order encoding: a variable for each threshold of each slot, the higher implying the lower. Days that are tied by an order
 * share their thresholds, so that whatever keeps the order between them is kept by days as well.
 */
export function createThresholds(
	solver: SatSolver,
	always: SatLiteral,
	orders: readonly Order[],
): Thresholds {
	/** By slot, rising: each threshold above the lowest value with its variable. */
	const known = new Map<Slot, { readonly bound: number; readonly literal: SatLiteral }[]>();

	const make = (slot: Slot, bound: number): SatLiteral => {
		const [lowest, highest] = boundsOf(slot);
		if (bound <= lowest) return always;
		if (bound > highest) return -always;
		const row = known.get(slot) ?? [];
		known.set(slot, row);
		const at = row.findIndex((one) => one.bound >= bound);
		const next = row[at];
		if (next?.bound === bound) return next.literal;
		const literal = solver.newVariable();
		const place = at < 0 ? row.length : at;
		const before = row[place - 1];
		if (before) solver.addClause([-literal, before.literal]);
		if (next) solver.addClause([-next.literal, literal]);
		row.splice(place, 0, { bound, literal });
		return literal;
	};
	/** The slot with all that orders tie it to. */
	const tied = (slot: Slot): ReadonlySet<Slot> => {
		const all = new Set([slot]);
		for (const one of all)
			for (const { earlier, later } of orders) {
				if (earlier === one) all.add(later);
				if (later === one) all.add(earlier);
			}
		return all;
	};
	const share = (slots: ReadonlySet<Slot>, bound: number): void => {
		for (const { earlier, later } of orders)
			if (slots.has(earlier)) solver.addClause([-make(earlier, bound), make(later, bound)]);
	};
	for (const { earlier, later } of orders)
		for (const slot of [earlier, later]) share(tied(slot), boundsOf(slot)[0]);

	return {
		atLeast(slot, bound) {
			share(tied(slot), bound);
			return make(slot, bound);
		},
		valueOf(slot) {
			const reached = (known.get(slot) ?? []).findLast(({ literal }) => solver.isTrue(literal));
			return reached?.bound ?? boundsOf(slot)[0];
		},
	};
}
