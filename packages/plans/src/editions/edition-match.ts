/** Why a proposal is made, as facts that a page can say in words. */
export interface MatchReason {
	/** How alike the wording is, from 0 to 1; with a split or merger how much of the whole its parts say. */
	readonly wording: number;
	/** Words that both sides share, the rarest first. */
	readonly sharedWords: readonly string[];
	/** Whether the same body leads; true also where the ministry was renamed throughout the plan. */
	readonly hasSameLead: boolean;
	readonly hasSameField: boolean;
	readonly hasSameNumber: boolean;
	/** Whether it stands between the same unchanged measures as before. */
	readonly standsBetweenTheSame: boolean;
}

/** One measure became one measure; `same` where title and text are the same letter by letter, spaces aside. */
export interface PairProposal {
	readonly kind: 'same' | 'reworded';
	readonly before: string;
	readonly after: string;
	/** From 0 to 1. */
	readonly score: number;
	readonly reason: MatchReason;
}

/** One measure became several. */
export interface SplitProposal {
	readonly kind: 'split';
	readonly before: string;
	readonly after: readonly string[];
	readonly score: number;
	readonly reason: MatchReason;
}

/** Several measures became one. */
export interface MergeProposal {
	readonly kind: 'merged';
	readonly before: readonly string[];
	readonly after: string;
	readonly score: number;
	readonly reason: MatchReason;
}

/** A measure without a partner; `nearest` is the one that came closest, for a person who sees it otherwise. */
export interface LoneProposal {
	readonly kind: 'dropped' | 'new';
	readonly id: string;
	/** How sure it is that there is no partner: 1 less the likeness of the nearest. */
	readonly score: number;
	readonly nearest: { readonly id: string; readonly score: number } | null;
}

/**
 * What seems to have become of each measure from one edition to the next. These are proposals: a person confirms or
 * changes each. Every measure of both editions stands in exactly one of them.
 */
export interface EditionMatch {
	readonly pairs: readonly PairProposal[];
	readonly splits: readonly SplitProposal[];
	readonly merges: readonly MergeProposal[];
	readonly dropped: readonly LoneProposal[];
	readonly added: readonly LoneProposal[];
}
