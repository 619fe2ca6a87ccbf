import { stripEndings } from './stem.ts';

const shortest = 4;
// The longest words of German law have about eighty letters; what is longer is no word.
const longest = 100;

/**
 * The parts of a compound that are words of their own in the texts at hand: "fachberatungsstell" holds
 * "beratungsstell" when that one is written somewhere too. The texts are the dictionary; none is shipped.
 *
 * @param stemmed - a stem
 * @param known - every stem that is written in the texts compared
 * @returns the longest known beginning and the longest known end, if any
 */
export function compoundParts(stemmed: string, known: ReadonlySet<string>): readonly string[] {
	if (stemmed.length < 2 * shortest || stemmed.length > longest) return [];
	const parts = [longestHead(stemmed, known), longestTail(stemmed, known)];
	return parts.filter((part) => part !== null);
}

function longestHead(stemmed: string, known: ReadonlySet<string>): string | null {
	for (let length = stemmed.length - 3; length >= shortest; length--) {
		const head = stemmed.slice(0, length);
		if (known.has(head)) return head;
		const bare = stripEndings(head);
		if (bare.length >= shortest && known.has(bare)) return bare;
	}
	return null;
}

function longestTail(stemmed: string, known: ReadonlySet<string>): string | null {
	for (let start = 3; start <= stemmed.length - shortest; start++) {
		const tail = stemmed.slice(start);
		if (known.has(tail)) return tail;
	}
	return null;
}
