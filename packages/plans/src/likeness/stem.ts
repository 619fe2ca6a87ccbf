import { fold } from '../fold.ts';

/**
 * The part of a German word that its inflections share: "Schulungen" and "Schulung", "Berater*innen" and "Berater".
 * It strips endings and knows no dictionary, after the idea of CISTEM (Weißweiler and Fraser, 2017).
 *
 * @returns small letters without umlauts; not meant to be read by people
 */
export function stem(word: string): string {
	const folded = fold(word, 'a').text;
	// "in" alone is cut only where a gender sign tells that it is the ending of a person.
	const isInclusive = /[*:_·]in/i.test(word);
	return stripEndings(folded.replace(isInclusive ? /(?<=.{4})(?:innen|in)$/ : /(?<=.{5})innen$/, ''));
}

/** Strips the endings of inflection, the joints of compounds and "-ung" from a folded word. */
export function stripEndings(folded: string): string {
	let rest = folded;
	while (rest.length > 4) {
		const shorter = rest.replace(rest.length > 6 ? /(?:em|er|en|es|nd|ung|e|s|n)$/ : /(?:en|er|e|s|n)$/, '');
		if (shorter === rest || shorter.length < 3) return rest;
		rest = shorter;
	}
	return rest;
}
