import type { LawAsOf } from '@schutznetz/rights';

/**
 * Rules of the law that have no version for the day: mostly because earlier texts were not read. Their absence says
 * nothing about the right.
 */
export const rulesNotStored = (law: LawAsOf): readonly string[] =>
	[...new Set(law.law.rules.map(({ id }) => id))].filter((id) => !law.rules.has(id));
