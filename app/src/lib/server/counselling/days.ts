import { randomInt } from 'node:crypto';
import type { Retention } from './retention.ts';

/** The last day on which something is kept that came on `day`: drawn anew for every row. */
export function drawLastDay(day: Temporal.PlainDate, { days, spreadDays }: Retention): Temporal.PlainDate {
	return day.add({ days: days + randomInt(-spreadDays, spreadDays + 1) });
}
