import { retention } from './retention.ts';

const mondayMs = Date.UTC(1970, 0, 5);
const dayMs = 86_400_000;

/** The epoch that an instant lies in: whole weeks since Monday 1970-01-05, UTC. */
export function epochOf(now: Temporal.Instant): number {
	return Math.floor((now.epochMilliseconds - mondayMs) / (7 * dayMs));
}

/** The earliest epoch that still takes first messages. */
export function firstOpenEpoch(now: Temporal.Instant): number {
	return epochOf(now.subtract({ hours: 24 * retention.epochGraceDays }));
}

/** The secret keys of epochs before this one may go, where no message to them is left. */
export function firstKeptEpoch(now: Temporal.Instant): number {
	return epochOf(now.subtract({ hours: 24 * retention.epochSeedDays }));
}
