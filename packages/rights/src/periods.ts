import type { PlainDate } from '@schutznetz/kernel';

/** How long, in exactly one unit. */
export type PeriodLength =
	| { readonly days: number }
	| { readonly weeks: number }
	| { readonly months: number }
	| { readonly years: number };

/** How the days of a period are counted; see `endOfPeriod`. */
export type PeriodCount = 'event' | 'beginningOfDay' | 'endOfYear';

/** True on a public holiday at the place that counts. */
export type IsHoliday = (day: PlainDate) => boolean;

/**
 * Last day of a period, after §§ 187 and 188 BGB (the period ends when that day ends).
 *
 * 'event': the period follows an event and the day of the event is not counted (§ 187 Abs. 1), so it ends on
 * the day with the same name or number (§ 188 Abs. 2). 'beginningOfDay': the first day counts (§ 187 Abs. 2,
 * also for age), so it ends the day before. Where the last month has no such day, on its last day (§ 188 Abs. 3).
 *
 * 'endOfYear': the period begins with the end of the year in which `start` lies (limitation, § 199 Abs. 1), so
 * its first day is the first of January after it.
 *
 * Left out: half and quarter periods (§ 189: give months or 15 days), continued periods (§ 190: start again at
 * the old end), periods that need not be continuous (§ 191), beginning and middle of a month (§ 192).
 */
export function endOfPeriod(start: PlainDate, length: PeriodLength, counts: PeriodCount): PlainDate {
	if (counts === 'endOfYear')
		return endOfPeriod(start.add({ years: 1 }).with({ month: 1, day: 1 }), length, 'beginningOfDay');
	const firstDayCounts = counts === 'beginningOfDay';
	if ('days' in length) return start.add({ days: length.days - (firstDayCounts ? 1 : 0) });
	if ('weeks' in length) return start.add({ days: length.weeks * 7 - (firstDayCounts ? 1 : 0) });
	const months = 'months' in length ? length.months : length.years * 12;
	const lastMonth = start.with({ day: 1 }).add({ months });
	const day = start.day - (firstDayCounts ? 1 : 0);
	if (day === 0) return lastMonth.subtract({ days: 1 });
	return lastMonth.with({ day }, { overflow: 'constrain' });
}

/** Moves a last day that falls on a Saturday, Sunday or holiday to the next working day (§ 193 BGB). */
export function moveToWorkingDay(day: PlainDate, isHoliday: IsHoliday): PlainDate {
	let moved = day;
	while (moved.dayOfWeek >= 6 || isHoliday(moved)) moved = moved.add({ days: 1 });
	return moved;
}
