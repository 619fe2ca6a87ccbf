import { compoundParts } from './compound-parts.ts';
import { stem } from './stem.ts';
import { words } from './words.ts';

/** A text as its terms with their weights, of length 1 as a whole; and one written form of each term for people. */
export interface TermVector {
	readonly weights: ReadonlyMap<string, number>;
	readonly written: ReadonlyMap<string, string>;
}

/** A text whose title counts more than the rest. */
export interface TitledText {
	readonly title: string;
	readonly text: string;
}

const titleShare = 2;
const textShare = 1;
const partShare = 0.6;

/**
 * Weighs the terms of texts that are compared with each other: a term counts by how rare it is among them (inverse
 * document frequency), in a title twice, as a part of a compound a little less than as a word of its own.
 *
 * @returns one vector a text, in their order; empty for a text without words
 */
export function termVectors(texts: readonly TitledText[]): readonly TermVector[] {
	const counted = texts.map(countStems);
	const known = new Set(counted.flatMap(({ shares }) => [...shares.keys()]));
	const whole = counted.map((one) => withParts(one, known));
	const frequency = new Map<string, number>();
	for (const { shares } of whole) {
		for (const term of shares.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
	}
	return whole.map(({ shares, written }) => {
		const weights = new Map<string, number>();
		let squares = 0;
		for (const [term, share] of shares) {
			const weight = Math.sqrt(share) * Math.log(1 + texts.length / (frequency.get(term) ?? 1));
			weights.set(term, weight);
			squares += weight * weight;
		}
		const length = Math.sqrt(squares);
		for (const [term, weight] of weights) weights.set(term, weight / length);
		return { weights, written };
	});
}

interface Counted {
	readonly shares: Map<string, number>;
	readonly written: Map<string, string>;
}

function countStems({ title, text }: TitledText): Counted {
	const shares = new Map<string, number>();
	const written = new Map<string, string>();
	for (const [part, share] of [
		[title, titleShare],
		[text, textShare],
	] as const) {
		for (const word of words(part)) {
			const term = stem(word);
			shares.set(term, Math.max(shares.get(term) ?? 0, share));
			if (!written.has(term)) written.set(term, word);
		}
	}
	return { shares, written };
}

function withParts({ shares, written }: Counted, known: ReadonlySet<string>): Counted {
	const all = new Map(shares);
	const forms = new Map(written);
	for (const [term, share] of shares) {
		for (const part of compoundParts(term, known)) {
			all.set(part, Math.max(all.get(part) ?? 0, share * partShare));
			if (!forms.has(part)) forms.set(part, written.get(term) ?? part);
		}
	}
	return { shares: all, written: forms };
}
