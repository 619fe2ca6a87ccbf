import { dayInBerlin } from '@schutznetz/kernel';
import type { IntakeDays } from '../db/channel/intake.ts';
import { retention } from './retention.ts';

/** The first day on which a team must have looked to count as there. */
export function awaySince(now: Temporal.Instant): string {
	return dayInBerlin(now).subtract({ days: retention.coverDays }).toString();
}

/** The day from which the centre that stands in sees the copy of a message that came now. */
export function copyOpensOn(now: Temporal.Instant): string {
	return dayInBerlin(now).add({ days: retention.coverDays }).toString();
}

/** What an instant means for an intake. */
export const intakeDays = (now: Temporal.Instant): IntakeDays => ({
	today: dayInBerlin(now).toString(),
	awaySince: awaySince(now),
});
