import type { MatchRange } from '../search.ts';

/** A word of a text with its place. */
export interface Word {
	readonly text: string;
	readonly range: MatchRange;
}

// Gender signs stand inside a word: "Klient*innen" is one.
const word = /[\p{Letter}\p{Number}]+(?:[*:_·\u00ad][\p{Letter}]+)*/gu;

/** The words of a text, hyphenated ones in their parts. */
export function wordsOf(text: string): readonly Word[] {
	return [...text.matchAll(word)].map((match) => ({
		text: match[0],
		range: [match.index, match.index + match[0].length],
	}));
}
