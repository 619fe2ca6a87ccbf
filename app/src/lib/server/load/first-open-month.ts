import { dayInBerlin } from '@schutznetz/kernel';

/** A month is closed on the 15th of the next one; `load_by_land` sums by the same day. */
const daysAfterItsEnd = 14;

/** The first month, 'YYYY-MM', of which a centre may still say something: what is closed is summed, and stays so. */
export function firstOpenMonth(now: Temporal.Instant): string {
	return dayInBerlin(now).subtract({ days: daysAfterItsEnd }).toPlainYearMonth().toString();
}
