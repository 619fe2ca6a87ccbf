import type { PlainDate } from './plain-date.ts';

/** The calendar day of an instant in Europe/Berlin, where the house, its centres and the law are. */
export const dayInBerlin = (instant: Temporal.Instant): PlainDate =>
	instant.toZonedDateTimeISO('Europe/Berlin').toPlainDate();
