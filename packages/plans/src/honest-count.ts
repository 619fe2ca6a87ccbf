import { err, ok, type PlainDate, type Result } from '@schutznetz/kernel';

/**
 * A number that cannot be shown without what it is a part of: how many, of how many, on which day, counted
 * by which rule. A base of null is an answer too: nobody knows (yet) how many there are.
 */
export interface HonestCount {
	readonly value: number;
	readonly base: number | null;
	readonly asOf: PlainDate;
	/** How was counted, as a sentence for people. */
	readonly rule: string;
}

/** Why a count would not be honest. */
export type CountProblem =
	| Readonly<{ kind: 'notAWholeNumber'; value: number }>
	| Readonly<{ kind: 'moreThanBase'; value: number; base: number }>
	| Readonly<{ kind: 'noRule' }>;

/** Makes a count, or says why it cannot be one. */
export function honestCount(
	value: number,
	base: number | null,
	asOf: PlainDate,
	rule: string,
): Result<HonestCount, CountProblem> {
	for (const number of base === null ? [value] : [value, base]) {
		if (!Number.isSafeInteger(number) || number < 0) return err({ kind: 'notAWholeNumber', value: number });
	}
	if (base !== null && value > base) return err({ kind: 'moreThanBase', value, base });
	if (rule.trim() === '') return err({ kind: 'noRule' });
	return ok({ value, base, asOf, rule });
}

/**
 * The part of the whole in percent, rounded to a whole number.
 *
 * @returns null where the base is unknown or zero: there is no share of nothing
 */
export function percentOf({ value, base }: HonestCount): number | null {
	return base === null || base === 0 ? null : Math.round((value / base) * 100);
}
