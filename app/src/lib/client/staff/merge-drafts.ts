/** A draft as it is kept: with the day on which it was last changed. */
export type Draft = { readonly text: string; readonly on: string };
/** By conversation. */
export type DraftMap = Readonly<Record<string, Draft>>;

/**
 * Drafts of two devices in one: what only one of them changed since `base` is taken as it was changed. Where both
 * changed the same one mine stays, and theirs is given beside it.
 */
export function mergeDrafts(
	base: DraftMap,
	mine: DraftMap,
	theirs: DraftMap,
): { readonly merged: DraftMap; readonly others: DraftMap } {
	const merged: Record<string, Draft> = {};
	const others: Record<string, Draft> = {};
	for (const id of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
		const [before, here, there] = [base[id]?.text, mine[id], theirs[id]];
		const isMine = here?.text !== before;
		const isTheirs = there?.text !== before;
		const taken = isMine ? here : there;
		if (taken) merged[id] = taken;
		if (isMine && isTheirs && there && there.text !== here?.text) others[id] = there;
	}
	return { merged, others };
}

/** The drafts in a member's record; what is none is left out. */
export function readDrafts(json: unknown): DraftMap {
	const { drafts } = (json ?? {}) as { readonly drafts?: unknown };
	if (typeof drafts !== 'object' || drafts === null) return {};
	return Object.fromEntries(
		Object.entries(drafts).filter((entry): entry is [string, Draft] => {
			const [, value]: [string, unknown] = entry;
			const { text, on } = (value ?? {}) as Partial<Draft>;
			return typeof text === 'string' && typeof on === 'string';
		}),
	);
}
