/** What is tapped next: one more letter, or the word itself. */
export type WordChoice =
	| { readonly kind: 'letters'; readonly letters: readonly string[] }
	| { readonly kind: 'words'; readonly words: readonly string[] };

/** So many words are overseen at a glance on a small screen. */
const mostWords = 30;

/** The words that begin so, or, where they are too many, the letters that they go on with. */
export function narrowed(list: readonly string[], prefix: string): WordChoice {
	const words = list.filter((word) => word.startsWith(prefix));
	const letters = [...new Set(words.map((word) => word.charAt(prefix.length)))].sort();
	return words.length <= mostWords || letters.length < 2 || letters.includes('')
		? { kind: 'words', words }
		: { kind: 'letters', letters };
}

/** A text of digits in groups of three, as it is read aloud. */
export const digitGroups = (digits: string): string[] => digits.match(/.{1,3}/g) ?? [];

/** Two different places of so many, in order, chosen by what `random` gives (0 ≤ x < 1). */
export function twoPlaces(count: number, random: () => number): [number, number] {
	const first = Math.floor(random() * count);
	const step = 1 + Math.floor(random() * (count - 1));
	const second = (first + step) % count;
	return first < second ? [first, second] : [second, first];
}
