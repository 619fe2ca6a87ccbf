import type { PublicItem } from './public-state.ts';

/** Of what parties said, oldest first, what nobody has corrected since; the rest stays in the data beside it. */
export function standingWords(words: readonly PublicItem[]): readonly PublicItem[] {
	const replaced = new Set(words.map(({ replaces }) => replaces));
	return words.filter(({ id }) => !replaced.has(id));
}
