import type { SortedRights } from './sort-rights.ts';

/** How many rights stand where; the one count of all places that name a number. */
export type RightCounts = {
	readonly applies: number;
	readonly bars: number;
	readonly open: number;
	readonly no: number;
	readonly decided: number;
};

/** Counts the rights of the person; what binds the counsellor, or what others pass on, is none of them. */
export function countRights({ applies, bars, open, no }: SortedRights): RightCounts {
	return {
		applies: applies.length,
		bars: bars.length,
		open: open.length,
		no: no.length,
		decided: applies.length + bars.length + no.length,
	};
}
