import { findParagraphReferences } from '../paragraph-reference.ts';
import { paragraphTerms } from './paragraph-terms.ts';
import { termsOfWord } from './terms-of-word.ts';
import { wordsOf } from './words-of.ts';

/**
 * The terms by which a text is found, separated by spaces: of its words and their parts, and of the paragraphs that
 * it cites. Made for `to_tsvector('simple', …)`: small letters and digits alone.
 */
export function searchTerms(text: string): string {
	const source = text.normalize('NFC');
	const terms = new Set<string>();
	for (const word of wordsOf(source)) for (const term of termsOfWord(word.text)) terms.add(term);
	for (const reference of findParagraphReferences(source))
		for (const term of paragraphTerms(reference)) terms.add(term);
	return [...terms].join(' ');
}
