import type { PlainDate } from '@schutznetz/kernel';
import { type HonestCount, honestCount, percentOf } from '@schutznetz/plans';

/** An honest count as a page shows it: nothing of it can be left out on the way. */
export interface CountView {
	readonly value: number;
	readonly base: number | null;
	readonly percent: number | null;
	/** 'YYYY-MM-DD' */
	readonly asOf: string;
	readonly rule: string;
}

/**
 * A count for a page.
 *
 * @throws where the count would be a lie: content that was read and checked cannot lead there
 */
export function countView(value: number, base: number | null, asOf: PlainDate, rule: string): CountView {
	const count = honestCount(value, base, asOf, rule);
	if (!count.ok) throw new Error(`countView was given ${value} of ${base}: ${count.error.kind}`);
	return viewOf(count.value);
}

const viewOf = (count: HonestCount): CountView => ({
	...count,
	percent: percentOf(count),
	asOf: count.asOf.toString(),
});
