import type { TermVector } from './term-vectors.ts';

/** A text of the other side with how alike it is. */
export interface NearText {
	readonly index: number;
	readonly score: number;
}

interface Places {
	readonly at: number[];
	readonly weight: number[];
}

/**
 * Finds for each of one side's texts the most alike of the other side, without comparing all with all: terms lead to
 * the texts that have them, the rarest first. Where all terms that are left could not bring a text to `least` by
 * themselves, they are followed no further and only weighed where another term has led.
 *
 * @param least - the lowest score that counts, above 0
 * @param most - how many a text at most
 * @returns one list a text of `from`, best first, ties by the order of `to`
 */
export function nearestTexts(
	from: readonly TermVector[],
	to: readonly TermVector[],
	{ least, most }: { readonly least: number; readonly most: number },
): readonly (readonly NearText[])[] {
	const index = indexTerms(to);
	const sums = new Float64Array(to.length);
	return from.map(({ weights }) => {
		const terms = [...weights]
			.flatMap(([term, weight]) => {
				const places = index.get(term);
				return places === undefined ? [] : [{ term, weight, places }];
			})
			.toSorted((a, b) => a.places.at.length - b.places.at.length);
		const followed = countToFollow(terms, least);
		const touched: number[] = [];
		for (const { weight, places } of terms.slice(0, followed)) {
			for (let entry = 0; entry < places.at.length; entry++) {
				const position = places.at[entry] ?? 0;
				const sum = sums[position] ?? 0;
				if (sum === 0) touched.push(position);
				sums[position] = sum + weight * (places.weight[entry] ?? 0);
			}
		}
		const rest = terms.slice(followed);
		const atMost = lengthOf(rest);
		const near: NearText[] = [];
		for (const index of touched) {
			let score = sums[index] ?? 0;
			sums[index] = 0;
			const worst = near.length < most ? least : Math.max(least, near.at(-1)?.score ?? 0);
			if (score + atMost < worst) continue;
			for (const { term, weight } of rest) score += weight * (to[index]?.weights.get(term) ?? 0);
			if (score >= worst) keep(near, { index, score: Math.min(1, score) }, most);
		}
		return near;
	});
}

function keep(near: NearText[], one: NearText, most: number): void {
	const at = near.findIndex(
		({ index, score }) => score < one.score || (score === one.score && index > one.index),
	);
	near.splice(at === -1 ? near.length : at, 0, one);
	if (near.length > most) near.pop();
}

function indexTerms(texts: readonly TermVector[]): ReadonlyMap<string, Places> {
	const index = new Map<string, Places>();
	texts.forEach(({ weights }, position) => {
		for (const [term, weight] of weights) {
			const places = index.get(term) ?? { at: [], weight: [] };
			places.at.push(position);
			places.weight.push(weight);
			index.set(term, places);
		}
	});
	return index;
}

// A text's vector is at most 1 long: what some terms can add is at most the length that they have here.
function countToFollow(terms: readonly { readonly weight: number }[], least: number): number {
	let squares = 0;
	for (let followed = terms.length; followed > 0; followed--) {
		squares += (terms[followed - 1]?.weight ?? 0) ** 2;
		if (Math.sqrt(squares) >= least) return followed;
	}
	return 0;
}

const lengthOf = (terms: readonly { readonly weight: number }[]): number =>
	Math.hypot(...terms.map(({ weight }) => weight));
