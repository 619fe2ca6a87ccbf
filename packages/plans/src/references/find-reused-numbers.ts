import { termsOfWord } from '../terms/index.ts';
import { wordsOf } from '../terms/words-of.ts';
import type { Reference, ReferenceTarget } from './resolve-references.ts';

/** One measure that a text names at several places for things that do not sound alike. */
export interface ReusedNumber {
	readonly target: ReferenceTarget;
	/** Of each place: the reference and the words around it. */
	readonly places: readonly { readonly reference: Reference; readonly sentence: string }[];
}

/** From this share of common terms on, two places are taken to speak of the same. */
const alikeFrom = 0.35;
const shortestTerm = 5;
// Words that stand beside every reference and say nothing of its subject.
const idle = new Set(['handlungsfeld', 'massnahm', 'feld', 'handlung', 'dazu', 'zahl', 'hinau', 'auch']);

/** Measures that are named more than once for different things: a person has to look which one is meant. */
export function findReusedNumbers(text: string, references: readonly Reference[]): readonly ReusedNumber[] {
	const places = new Map<
		string,
		{ target: ReferenceTarget; places: { reference: Reference; sentence: string }[] }
	>();
	for (const reference of references) {
		if (reference.kind !== 'measure') continue;
		for (const { target } of reference.numbers) {
			if (!target) continue;
			const entry = places.get(target.measure) ?? { target, places: [] };
			entry.places.push({ reference, sentence: sentenceAround(text, reference.range) });
			places.set(target.measure, entry);
		}
	}
	return [...places.values()].filter(({ places: all }) => {
		const [first, ...others] = all;
		return first && others.some(({ sentence }) => likeness(first.sentence, sentence) < alikeFrom);
	});
}

function sentenceAround(text: string, [start, end]: readonly [number, number]): string {
	const before = text.slice(0, start).search(/(?<=[.!?]\s)[^.!?]*$/u);
	const after = text.slice(end).search(/[.!?](?:\s|$)/u);
	return text
		.slice(before === -1 ? 0 : before, after === -1 ? text.length : end + after + 1)
		.replaceAll(/\s+/g, ' ')
		.trim();
}

/** The share of the shorter sentence's terms that the other one has too. */
function likeness(a: string, b: string): number {
	const [few, many] = [termsIn(a), termsIn(b)].toSorted((x, y) => x.size - y.size);
	if (!few || !many || few.size === 0) return 1;
	return few.intersection(many).size / few.size;
}

const termsIn = (sentence: string): ReadonlySet<string> =>
	new Set(
		wordsOf(sentence)
			.flatMap(({ text }) => termsOfWord(text))
			.filter((term) => term.length >= shortestTerm && !idle.has(term)),
	);
