/** What each piece of evidence counts, and from where on it is enough. Found on invented editions with seeds 1 to 20. */
export interface MatchWeights {
	/** For a pair; together 1. */
	readonly wording: number;
	readonly between: number;
	readonly rank: number;
	readonly lead: number;
	readonly field: number;
	readonly number: number;
	/** From here on two measures are one. */
	readonly leastPair: number;
	/** For a further part of a split or merger: how much of the part the whole says, and how alike the two are. */
	readonly partSaid: number;
	readonly partWording: number;
	/** How much of the part is said by the whole or by another part: what nobody explains belongs elsewhere. */
	readonly partExplained: number;
	readonly partBetween: number;
	readonly partRank: number;
	readonly partLead: number;
	/** What the part adds to the whole that no other part says. */
	readonly partGain: number;
	/** From here on a measure is a further part. */
	readonly leastPart: number;
}

/** The weights in use. */
export const matchWeights: MatchWeights = {
	wording: 0.511,
	between: 0.075,
	rank: 0.073,
	lead: 0.177,
	field: 0.118,
	number: 0.047,
	leastPair: 0.459,
	partSaid: 0.148,
	partWording: 0.239,
	partExplained: 0.476,
	partBetween: 0.242,
	partRank: 0.512,
	partLead: 0.03,
	partGain: 0.251,
	leastPart: 0.691,
};
