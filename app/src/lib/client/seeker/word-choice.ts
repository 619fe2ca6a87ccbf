/** The letters that words of the list begin with. */
export const firstLetters = (list: readonly string[]): string[] =>
	[...new Set(list.map((word) => word.charAt(0)))].sort();

/** The words of one letter, as the list sorts them. */
export const wordsFrom = (list: readonly string[], letter: string): string[] =>
	list.filter((word) => word.startsWith(letter));

/** A text of digits in groups of three, as it is read aloud. */
export const digitGroups = (digits: string): string[] => digits.match(/.{1,3}/g) ?? [];

/** Two different places of so many, in order, chosen by what `random` gives (0 ≤ x < 1). */
export function twoPlaces(count: number, random: () => number): [number, number] {
	const first = Math.floor(random() * count);
	const step = 1 + Math.floor(random() * (count - 1));
	const second = (first + step) % count;
	return first < second ? [first, second] : [second, first];
}
