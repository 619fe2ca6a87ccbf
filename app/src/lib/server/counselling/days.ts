import { randomInt } from 'node:crypto';
import type { Retention } from './retention.ts';

/** The calendar day of an instant where the centres are. */
export function dayOf(now: Temporal.Instant): Temporal.PlainDate {
	return now.toZonedDateTimeISO('Europe/Berlin').toPlainDate();
}

/** The last day on which something is kept that came on `day`: drawn anew for every row. */
export function drawLastDay(day: Temporal.PlainDate, { days, spreadDays }: Retention): Temporal.PlainDate {
	return day.add({ days: days + randomInt(-spreadDays, spreadDays + 1) });
}
