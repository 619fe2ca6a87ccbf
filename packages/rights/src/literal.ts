import type { Comparison } from './condition.ts';
import { epochDay } from './day.ts';
import type { CaseVector, Layout, Slot } from './layout.ts';
import { FALSE, TRUE, UNKNOWN } from './truth.ts';

/** A comparison made ready for the case vector: either a set of values or a range open to one side. */
export interface Literal {
	readonly slot: Slot;
	/** Bits of the values for which it is true; null for a range. */
	readonly mask: readonly number[] | null;
	readonly from: number;
	readonly to: number;
}

const LOWEST = -(2 ** 31);
const HIGHEST = 2 ** 31 - 1;

/** The literal of a comparison; `amount` gives the value of a dated amount. */
export function literalOf(
	comparison: Comparison,
	layout: Layout,
	amount: (name: string) => number = noAmounts,
): Literal {
	const slot = layout.slot(comparison.fact);
	switch (comparison.op) {
		case 'yes':
			return { slot, mask: [TRUE], from: 0, to: 0 };
		case 'isOneOf': {
			const mask = slot.open.map(() => 0);
			for (const value of comparison.values) {
				const bit = slot.values.indexOf(value);
				mask[bit >> 5] = (mask[bit >> 5] ?? 0) | (1 << (bit & 31));
			}
			return { slot, mask, from: 0, to: 0 };
		}
		case 'atLeast':
		case 'lessThan': {
			const value = typeof comparison.value === 'number' ? comparison.value : amount(comparison.value.amount);
			return comparison.op === 'atLeast' ? range(slot, value, HIGHEST) : range(slot, LOWEST, value - 1);
		}
		case 'onOrAfter':
			return range(slot, epochDay(comparison.day) ?? 0, HIGHEST);
		case 'before':
			return range(slot, LOWEST, (epochDay(comparison.day) ?? 0) - 1);
	}
}

/** The literal that is true exactly where this one is false. */
export function negated(literal: Literal): Literal {
	if (literal.mask)
		return { ...literal, mask: literal.mask.map((word, w) => ~word & (literal.slot.open[w] ?? 0)) };
	return literal.to === HIGHEST
		? range(literal.slot, LOWEST, literal.from - 1)
		: range(literal.slot, literal.to + 1, HIGHEST);
}

/** Truth bits of a literal in a case. */
export function literalTruth({ slot, mask, from, to }: Literal, vector: CaseVector): number {
	const { offset } = slot;
	if (mask) {
		let canBe = 0;
		for (let w = 0; w < mask.length; w++) {
			const possible = vector[offset + w] as number;
			const wanted = mask[w] as number;
			if ((possible & wanted) !== 0) canBe |= TRUE;
			if ((possible & ~wanted) !== 0) canBe |= FALSE;
		}
		return canBe;
	}
	const low = vector[offset] as number;
	const high = vector[offset + 1] as number;
	if (low >= from && high <= to) return TRUE;
	return high < from || low > to ? FALSE : UNKNOWN;
}

/** Makes an unknown literal true in the case. The caller knows that it is not false. */
export function assume({ slot, mask, from, to }: Literal, vector: CaseVector): void {
	const { offset } = slot;
	if (mask) {
		for (let w = 0; w < mask.length; w++)
			vector[offset + w] = (vector[offset + w] as number) & (mask[w] as number);
		return;
	}
	vector[offset] = Math.max(vector[offset] as number, from);
	vector[offset + 1] = Math.min(vector[offset + 1] as number, to);
}

const range = (slot: Slot, from: number, to: number): Literal => ({ slot, mask: null, from, to });

function noAmounts(name: string): never {
	throw new Error(`amount '${name}' has no value here`);
}
