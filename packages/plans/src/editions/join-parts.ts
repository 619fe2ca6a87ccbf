import { cosine, coverageOf, type TermVector } from '../likeness/index.ts';
import type { Evidence } from './evidence.ts';
import type { MatchWeights } from './match-weights.ts';
import type { ScoredPair } from './score-pairs.ts';

/** A measure with all that it became, or all that became it. */
export interface Joined {
	readonly before: readonly number[];
	readonly after: readonly number[];
	readonly score: number;
}

/**
 * Finds the further parts of splits and mergers: a measure that would be left alone, or is paired worse, joins a pair
 * when the whole on the other side says what it says, led by the same body at the same place. The surest come first.
 *
 * @returns every pair, some of them grown to splits and mergers; a pair that lost its one side is gone
 */
export function joinParts(
	evidence: Evidence,
	pairs: readonly ScoredPair[],
	candidates: readonly ScoredPair[],
	weights: MatchWeights,
): readonly Joined[] {
	const toOf = new Map(pairs.map((pair) => [pair.from, pair]));
	const fromOf = new Map(pairs.map((pair) => [pair.to, pair]));
	const worthOf = (pair?: ScoredPair): number => (pair === undefined ? 0 : pair.score - weights.leastPair);
	const offers = candidates.flatMap(({ from, to }): readonly Offer[] => {
		const [pairFrom, pairTo] = [toOf.get(from), fromOf.get(to)];
		if (pairFrom !== undefined && pairFrom === pairTo) return [];
		const split =
			pairFrom === undefined
				? []
				: [
						{
							kind: 'split' as const,
							whole: from,
							part: to,
							partner: pairFrom,
							lost: pairTo,
							...score('split', pairFrom, from, to),
						},
					];
		const merger =
			pairTo === undefined
				? []
				: [
						{
							kind: 'merged' as const,
							whole: to,
							part: from,
							partner: pairTo,
							lost: pairFrom,
							...score('merged', pairTo, from, to),
						},
					];
		return [...split, ...merger];
	});

	function score(
		kind: Offer['kind'],
		partner: ScoredPair,
		from: number,
		to: number,
	): { readonly score: number } {
		const [before, after] = [evidence.beforeVectors, evidence.afterVectors];
		const whole = vectorAt(kind === 'split' ? before : after, kind === 'split' ? from : to);
		const part = vectorAt(kind === 'split' ? after : before, kind === 'split' ? to : from);
		const other = vectorAt(kind === 'split' ? after : before, kind === 'split' ? partner.to : partner.from);
		const { between, rank, lead } = evidence.circumstances(from, to);
		return {
			score:
				weights.partSaid * coverageOf(part, whole) +
				weights.partWording * cosine(part, whole) +
				weights.partExplained * coverageOf(part, whole, other) +
				weights.partGain * (coverageOf(whole, part, other) - coverageOf(whole, other)) +
				weights.partBetween * between +
				weights.partRank * rank +
				weights.partLead * lead,
		};
	}

	const gone = new Set<ScoredPair>();
	const grown = new Map<ScoredPair, { kind: Offer['kind']; parts: number[]; scores: number[] }>();
	const joined = new Set<string>();
	const gainOf = (offer: Offer): number => offer.score - weights.leastPart - worthOf(offer.lost);
	for (const offer of offers.toSorted((a, b) => gainOf(b) - gainOf(a))) {
		if (gainOf(offer) <= 0) break;
		const group = grown.get(offer.partner);
		const key = `${offer.kind} ${offer.part}`;
		if (gone.has(offer.partner) || joined.has(key) || (group !== undefined && group.kind !== offer.kind))
			continue;
		if (offer.lost !== undefined && (gone.has(offer.lost) || grown.has(offer.lost))) continue;
		if (offer.lost !== undefined) gone.add(offer.lost);
		joined.add(key);
		grown.set(offer.partner, {
			kind: offer.kind,
			parts: [...(group?.parts ?? []), offer.part],
			scores: [...(group?.scores ?? []), offer.score],
		});
	}
	return pairs
		.filter((pair) => !gone.has(pair))
		.map((pair) => {
			const group = grown.get(pair);
			const parts = group?.parts ?? [];
			const inOrder = (first: number, more: readonly number[]) => [first, ...more].toSorted((a, b) => a - b);
			return {
				before: inOrder(pair.from, group?.kind === 'merged' ? parts : []),
				after: inOrder(pair.to, group?.kind === 'split' ? parts : []),
				score: Math.min(pair.score, ...(group?.scores ?? [])),
			};
		});
}

interface Offer {
	readonly kind: 'split' | 'merged';
	readonly whole: number;
	readonly part: number;
	/** The pair that it would join. */
	readonly partner: ScoredPair;
	/** The pair that it would leave. */
	readonly lost: ScoredPair | undefined;
	readonly score: number;
}

function vectorAt(vectors: readonly TermVector[], place: number): TermVector {
	const vector = vectors[place];
	if (vector === undefined) throw new Error(`asked for measure ${place} of ${vectors.length}`);
	return vector;
}
