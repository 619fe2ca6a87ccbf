/** A text made comparable, and for each of its characters the place in the original text that it came from. */
export interface Folded {
	readonly text: string;
	/** Per folded character: where the original character that it came from starts and ends (excluded). */
	readonly starts: readonly number[];
	readonly ends: readonly number[];
}

/** How umlauts are written: `ae` for those who type "Laender", `a` for those who type "Lander". */
export type UmlautStyle = 'ae' | 'a';

const digraphs: ReadonlyMap<string, string> = new Map([
	['ä', 'ae'],
	['ö', 'oe'],
	['ü', 'ue'],
]);
// Soft hyphen and the signs of gender-inclusive spelling inside a word: "Klient*innen" is found as "klientinnen".
const silent = /[\u00ad*:_·]/;

/**
 * Folds case, umlauts, ß, accents and gender signs away, so that what people type meets what is written.
 *
 * @param style - a search folds query and text in both styles and takes a match in either
 */
export function fold(original: string, style: UmlautStyle): Folded {
	let text = '';
	const starts: number[] = [];
	const ends: number[] = [];
	let index = 0;
	for (const character of original) {
		const folded = foldCharacter(character, style);
		for (let offset = 0; offset < folded.length; offset++) {
			starts.push(index);
			ends.push(index + character.length);
		}
		text += folded;
		index += character.length;
	}
	return { text, starts, ends };
}

function foldCharacter(character: string, style: UmlautStyle): string {
	if (silent.test(character)) return '';
	if (/\s/.test(character)) return ' ';
	const lower = character.toLowerCase();
	if (lower === 'ß') return 'ss';
	const digraph = digraphs.get(lower);
	if (digraph !== undefined && style === 'ae') return digraph;
	return lower.normalize('NFD').replace(/\p{Mark}/gu, '');
}
