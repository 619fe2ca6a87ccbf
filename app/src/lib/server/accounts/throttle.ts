import type { Failures } from '../db/team/accounts.ts';

/** Wrong tries in a row before the first wait. */
export const freeTries = 5;

const waitMinutes = [1, 2, 4, 8, 15] as const;

/** Nobody was wrong yet, or somebody was right since. */
export const noFailures: Failures = { count: 0, lockedUntil: null };

/** One wrong try more: from the fifth on each brings a longer wait, 15 minutes at most. */
export function failOnce({ count }: Failures, now: Temporal.Instant): Failures {
	const failed = count + 1;
	if (failed < freeTries) return { count: failed, lockedUntil: null };
	const minutes = waitMinutes[failed - freeTries] ?? 15;
	return { count: failed, lockedUntil: now.add({ minutes }) };
}

/** Why no try is taken right now. */
export interface Locked {
	readonly kind: 'locked';
	readonly until: Temporal.Instant;
}

/** The wait that still runs. */
export function lockOf({ lockedUntil }: Failures, now: Temporal.Instant): Locked | undefined {
	const isLocked = lockedUntil !== null && Temporal.Instant.compare(now, lockedUntil) < 0;
	return isLocked ? { kind: 'locked', until: lockedUntil } : undefined;
}

/** What somebody learns who was wrong: how often they may try before they have to wait, or until when. */
export function refusalOf<Kind extends string>(
	kind: Kind,
	failures: Failures,
	now: Temporal.Instant,
): { readonly kind: Kind; readonly triesLeft: number } | Locked {
	return lockOf(failures, now) ?? { kind, triesLeft: Math.max(1, freeTries - failures.count) };
}
