import type { ParagraphReference } from '../paragraph-reference.ts';
import { parseQuery } from '../search.ts';
import { askedParagraphTerm } from './paragraph-terms.ts';
import { splitCompound } from './split-compound.ts';
import { stemWord } from './stem-word.ts';
import { wordsOf } from './words-of.ts';

/** What somebody typed, for `to_tsquery('simple', …)` and for marking. */
export interface SearchQuery {
	/** Empty where nothing is asked: then everything matches. */
	readonly tsquery: string;
	/** For each asked word the terms of which one has to occur; a prefix ends in '*'. */
	readonly words: readonly (readonly string[])[];
	readonly references: readonly ParagraphReference[];
}

const shortestPrefix = 4;

/** Reads a line that somebody typed: every word and every paragraph must be found. */
export function searchQuery(line: string): SearchQuery {
	const { words, references } = parseQuery(line);
	const asked = words.flatMap((word) => wordsOf(word)).map(({ text }) => termsOfAsked(text));
	const tsquery = [
		...asked.map((terms) => `(${terms.map((term) => term.replace(/\*$/, ':*')).join(' | ')})`),
		...references.map(askedParagraphTerm),
	].join(' & ');
	return { tsquery, words: asked, references };
}

/** Typed with "ae" for "ä" or not, whole or begun. */
function termsOfAsked(word: string): readonly string[] {
	const spellings = new Set([word, word.replaceAll(/([aou])e/gi, '$1')]);
	const terms = [...spellings].flatMap((spelling) => {
		const parts = splitCompound(spelling);
		const run = parts.map(({ stem }) => stem).join('');
		const stem = stemWord(spelling);
		const isVague = !parts.every(({ isKnown }) => isKnown) && stem.length >= shortestPrefix;
		return isVague ? [run, `${stem}*`] : [run, stem];
	});
	return [...new Set(terms)].filter((term) => term !== '' && term !== '*');
}
