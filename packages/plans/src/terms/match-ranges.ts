import { findParagraphReferences, matchesReference } from '../paragraph-reference.ts';
import type { MatchRange } from '../search.ts';
import { searchQuery } from './search-query.ts';
import { termsOfWord } from './terms-of-word.ts';
import { wordsOf } from './words-of.ts';

/** Where the words and paragraphs that somebody asked for stand in a text: whole words, in order. */
export function matchRanges(text: string, line: string): readonly MatchRange[] {
	const { words, references } = searchQuery(line);
	const asked = words.flat();
	const isMeant = (term: string): boolean =>
		asked.some((wanted) => (wanted.endsWith('*') ? term.startsWith(wanted.slice(0, -1)) : term === wanted));
	const ranges = [
		...wordsOf(text)
			.filter((word) => termsOfWord(word.text).some(isMeant))
			.map(({ range }) => range),
		...findParagraphReferences(text)
			.filter((cited) => references.some((reference) => matchesReference(reference, cited)))
			.map(({ range }) => range),
	].toSorted((a, b) => a[0] - b[0] || b[1] - a[1]);
	return ranges.filter(
		([start], index) => index === 0 || start >= Math.max(...ranges.slice(0, index).map(([, end]) => end)),
	);
}
