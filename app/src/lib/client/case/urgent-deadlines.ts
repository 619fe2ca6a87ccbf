import type { DeadlineAnswer, RightAnswer } from '@schutznetz/rights';

/** A deadline of a right that applies or may apply. */
export type UrgentDeadline = DeadlineAnswer & {
	readonly rule: string;
	readonly title: string;
	/** Its rule may apply, but something is open. */
	readonly isOpen: boolean;
	/** 'past' where the day is over on the day asked about. */
	readonly when: 'past' | 'running' | 'unknown';
	/** The act changed after the text was read: the day may be outdated. */
	readonly isOutdated: boolean;
	/** What happens when the day passes and what can still be done then; null where the law file says nothing. */
	readonly ifMissed: string | null;
};

/**
 * All deadlines, what runs out first on top: by the earliest day on which it may end. Those that are over come
 * after the running ones, those whose beginning nobody knows last.
 */
export function urgentDeadlines(rights: readonly RightAnswer[], asOf: string): readonly UrgentDeadline[] {
	const all = rights.flatMap((right) =>
		right.deadlines.map(
			(deadline): UrgentDeadline => ({
				...deadline,
				rule: right.id,
				title: right.rule.title.de,
				isOpen: right.status === 'open',
				when: deadline.to === null ? 'unknown' : deadline.to < asOf ? 'past' : 'running',
				isOutdated: right.changedAfterReading.length > 0,
				ifMissed: right.rule.deadlines?.find(({ id }) => id === deadline.id)?.ifMissed ?? null,
			}),
		),
	);
	return all.toSorted((a, b) => ORDER[a.when] - ORDER[b.when] || (a.from ?? '').localeCompare(b.from ?? ''));
}

const ORDER = { running: 0, past: 1, unknown: 2 } as const;
