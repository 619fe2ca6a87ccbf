import type { LawAsOf } from '@schutznetz/rights';

/**
 * Rules of the law that have no version for the day: mostly because earlier texts were not read. Their absence says
 * nothing about the right. A version that begins after the day of reading begins so by law: before, it is not missing.
 */
export const rulesNotStored = (law: LawAsOf): readonly string[] =>
	[
		...new Set(law.law.rules.filter(({ valid, lawAsRead }) => valid.from <= lawAsRead).map(({ id }) => id)),
	].filter((id) => !law.rules.has(id));
