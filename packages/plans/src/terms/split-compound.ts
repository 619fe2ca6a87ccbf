import { constituents } from './constituents.ts';
import { foldWord, stemWord } from './stem-word.ts';

/** A part of a compound: its stem, and whether the vocabulary knows it. */
export interface Part {
	readonly stem: string;
	readonly isKnown: boolean;
}

// Plural and old case endings that a constituent takes before the next one: Länder|bericht, Arbeit|s|schutz.
const joints = ['', 's', 'es', 'n', 'en', 'e', 'er', 'ern', 'ns', 'nen', 'in', 'innen'];
const shortestKnown = 3;
const shortestUnknown = 3;
/** What a letter outside the vocabulary costs; a known part costs 1, so few and long parts win. */
const unknownLetterCost = 0.9;
const unknownPartCost = 1.6;

const formsOf = (words: readonly string[]): ReadonlyMap<string, string> =>
	new Map(
		words.flatMap((word) => {
			const folded = foldWord(word);
			const stem = stemWord(word);
			// "Beratung" and "Beratungs", "Sprache" and "Sprach", "Versorgung" …
			const forms = [folded, folded.endsWith('e') ? folded.slice(0, -1) : folded];
			return forms
				.filter(({ length }) => length >= shortestKnown)
				.flatMap((form) => joints.map((joint) => [form + joint, stem] as const));
		}),
	);
const knownForms = formsOf(constituents);
const longestForm = Math.max(...[...knownForms.keys()].map(({ length }) => length));

interface Way {
	readonly cost: number;
	readonly parts: readonly Part[];
}

const shortestInner = 4;

/** By stem, the parts of those words of the vocabulary that are compounds themselves: Opfer|schutz. */
export const innerParts: ReadonlyMap<string, readonly string[]> = new Map(
	constituents.flatMap((word) => {
		const letters = foldWord(word);
		const parts = cheapestSplit(letters, letters);
		const isCompound = parts.length > 1 && parts.every(({ isKnown, stem }) => isKnown && stem.length >= 3);
		return isCompound && letters.length >= 2 * shortestInner
			? [[stemWord(word), parts.map(({ stem }) => stem)] as const]
			: [];
	}),
);

/**
 * The parts of a German compound, the cheapest way through its letters; one part where it is none.
 *
 * @param word - without hyphens
 */
export function splitCompound(word: string): readonly Part[] {
	const letters = foldWord(word);
	const known = knownForms.get(letters);
	const whole: Part = { stem: known ?? stemWord(word), isKnown: known !== undefined };
	const parts = cheapestSplit(letters, '');
	// A word that is mostly guessed at stays whole.
	return parts.length > 1 && parts.some(({ isKnown }) => isKnown) ? parts : [whole];
}

/** @param except - a word that must not be its own part */
function cheapestSplit(letters: string, except: string): readonly Part[] {
	const ways: (Way | undefined)[] = [{ cost: 0, parts: [] }];
	for (let end = 1; end <= letters.length; end++) ways[end] = cheapestTo(letters, end, ways, except);
	return ways[letters.length]?.parts ?? [];
}

function cheapestTo(
	letters: string,
	end: number,
	ways: readonly (Way | undefined)[],
	except: string,
): Way | undefined {
	let best: Way | undefined;
	for (let start = Math.max(0, end - 30); start < end; start++) {
		const before = ways[start];
		if (!before) continue;
		const length = end - start;
		const slice = letters.slice(start, end);
		const stem = length <= longestForm && slice !== except ? knownForms.get(slice) : undefined;
		const lastIsKnown = before.parts.at(-1)?.isKnown ?? true;
		if (stem !== undefined) best = cheaper(best, before, 1, { stem, isKnown: true });
		else if (length >= shortestUnknown && lastIsKnown) {
			const cost = unknownPartCost + length * unknownLetterCost;
			best = cheaper(best, before, cost, { stem: stemWord(slice), isKnown: false });
		}
	}
	return best;
}

function cheaper(best: Way | undefined, before: Way, cost: number, part: Part): Way {
	const total = before.cost + cost;
	return best && best.cost <= total ? best : { cost: total, parts: [...before.parts, part] };
}
