const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
/** Monday 1970-01-05, 00:00 UTC: the first day of epoch 0. */
const FIRST_MONDAY_MS = 4 * DAY_MS;

/** How many epochs beyond the running one are published: four weeks' absence of everybody loses nothing. */
export const EPOCHS_AHEAD = 8;

/** One week's key of a centre's intake: from a Monday to the Sunday (included), 'YYYY-MM-DD', in UTC. */
export type Epoch = {
	readonly epoch: number;
	readonly startsOn: string;
	readonly endsOn: string;
	/** Public key that first messages are sealed to (1216 bytes). */
	readonly sealing: Uint8Array;
	/** Of the roster that the key was made under: see `generationOf`. */
	readonly generation: number;
};

/** The epoch of an instant: whole weeks since Monday 1970-01-05, UTC. */
export function epochAt(instantMs: number): number {
	return Math.floor((instantMs - FIRST_MONDAY_MS) / WEEK_MS);
}

/** First and last day of an epoch, both included. */
export function epochDays(epoch: number): { startsOn: string; endsOn: string } {
	const startMs = FIRST_MONDAY_MS + epoch * WEEK_MS;
	return { startsOn: dayAt(startMs), endsOn: dayAt(startMs + 6 * DAY_MS) };
}

/**
 * Which of the running epoch and those ahead have no key of this generation yet, oldest first: none at all, or one
 * that somebody knows who has left since.
 */
export function missingEpochs(epochs: readonly Epoch[], generation: number, nowMs: number): number[] {
	const there = new Set(epochs.filter((one) => one.generation === generation).map(({ epoch }) => epoch));
	const running = epochAt(nowMs);
	return Array.from({ length: EPOCHS_AHEAD + 1 }, (_, ahead) => running + ahead).filter(
		(epoch) => !there.has(epoch),
	);
}

const dayAt = (ms: number) => new Date(ms).toISOString().slice(0, 10);
