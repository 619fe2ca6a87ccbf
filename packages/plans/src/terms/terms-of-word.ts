import { innerParts, splitCompound } from './split-compound.ts';
import { stemWord } from './stem-word.ts';

const held = new Map<string, readonly string[]>();
const mostHeld = 50_000;

/**
 * The terms that a word is found by: its stem, the stem of each part, and of each run of parts, so that
 * "Fachberatungsstelle" is found as "Beratungsstelle", "Fachberatung", "Stelle".
 */
export function termsOfWord(word: string): readonly string[] {
	const known = held.get(word);
	if (known) return known;
	const terms = new Set([stemWord(word)]);
	const parts = splitCompound(word);
	for (let first = 0; first < parts.length; first++) {
		let run = '';
		for (const { stem } of parts.slice(first)) {
			run += stem;
			terms.add(run);
		}
	}
	for (const { stem } of parts) for (const inner of innerParts.get(stem) ?? []) terms.add(inner);
	const list = [...terms].filter((term) => term !== '');
	if (held.size >= mostHeld) held.clear();
	held.set(word, list);
	return list;
}
