import { err, ok, type Result } from '@schutznetz/kernel';

/** How exactly a number or a day is known. */
export type Precision = 'exact' | 'range';
export type DayPrecision = 'day' | 'month' | 'year' | 'range';

/** What is wrong with what was typed. */
export type InputProblem =
	| { readonly kind: 'nothing-given' }
	| { readonly kind: 'not-a-number'; readonly came: string }
	| { readonly kind: 'out-of-bounds'; readonly min: number | string; readonly max: number | string }
	| { readonly kind: 'from-after-to' }
	| { readonly kind: 'not-a-year'; readonly came: string };

/** A whole number, or an interval of which one side may be left open. */
export function numberAnswer(
	precision: Precision,
	typed: { readonly value: string; readonly from: string; readonly to: string },
	bounds: { readonly min: number; readonly max: number },
): Result<unknown, InputProblem> {
	if (precision === 'exact') {
		const read = wholeNumber(typed.value, bounds);
		return read.ok && read.value === null ? err({ kind: 'nothing-given' }) : read;
	}
	const from = wholeNumber(typed.from, bounds);
	if (!from.ok) return from;
	const to = wholeNumber(typed.to, bounds);
	if (!to.ok) return to;
	return interval(from.value, to.value);
}

/** A calendar day, a month, a year, or from one day to another of which one may be left open. */
export function dayAnswer(
	precision: DayPrecision,
	typed: {
		readonly day: string;
		readonly month: string;
		readonly year: string;
		readonly from: string;
		readonly to: string;
	},
	{
		min = '1900-01-01',
		max = '2100-12-31',
	}: { readonly min?: string | undefined; readonly max?: string | undefined },
): Result<unknown, InputProblem> {
	const bounded = (from: string, to: string): Result<unknown, InputProblem> =>
		from < min || to > max ? err({ kind: 'out-of-bounds', min, max }) : ok(from === to ? from : { from, to });
	switch (precision) {
		case 'day':
			return typed.day === '' ? err({ kind: 'nothing-given' }) : bounded(typed.day, typed.day);
		case 'range': {
			if ([typed.from, typed.to].some((day) => day !== '' && (day < min || day > max)))
				return err({ kind: 'out-of-bounds', min, max });
			return interval(typed.from || null, typed.to || null);
		}
		case 'month':
		case 'year': {
			if (!/^\d{4}$/.test(typed.year.trim())) return err({ kind: 'not-a-year', came: typed.year });
			const year = typed.year.trim();
			if (precision === 'year') return bounded(`${year}-01-01`, `${year}-12-31`);
			return bounded(
				`${year}-${typed.month}-01`,
				`${year}-${typed.month}-${daysIn(Number(year), Number(typed.month))}`,
			);
		}
	}
}

function wholeNumber(
	text: string,
	{ min, max }: { readonly min: number; readonly max: number },
): Result<number | null, InputProblem> {
	const trimmed = text.trim();
	if (trimmed === '') return ok(null);
	if (!/^-?\d+$/.test(trimmed)) return err({ kind: 'not-a-number', came: trimmed });
	const value = Number(trimmed);
	return value < min || value > max ? err({ kind: 'out-of-bounds', min, max }) : ok(value);
}

function interval<T extends number | string>(from: T | null, to: T | null): Result<unknown, InputProblem> {
	if (from === null && to === null) return err({ kind: 'nothing-given' });
	if (from !== null && to !== null && from > to) return err({ kind: 'from-after-to' });
	if (from === to) return ok(from);
	return ok({ ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) });
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
