import type { MeasureLike } from '../likeness/index.ts';
import { assignment } from './assignment.ts';
import { describeMatch } from './describe-match.ts';
import type { EditionMatch } from './edition-match.ts';
import { gatherEvidence } from './evidence.ts';
import { inDocumentOrder } from './in-document-order.ts';
import { joinParts } from './join-parts.ts';
import { matchWeights } from './match-weights.ts';
import { scorePairs } from './score-pairs.ts';

/**
 * Proposes what became of each measure of an edition in the next one: the same, reworded, split, merged, dropped, new.
 * First come measures that did not change; between them the others are paired so that the likeness is greatest in the
 * whole; what is left joins a pair as a further part where the other side says what it says.
 *
 * @param before - in any order; fields and numbers tell the order of the document, which is weak evidence
 * @param after - the same; its ids may be those of `before` or others, and are never compared with them
 * @param weights - what counts how much; for tuning
 */
export function matchEditions(
	before: readonly MeasureLike[],
	after: readonly MeasureLike[],
	weights = matchWeights,
): EditionMatch {
	const [old, now] = [inDocumentOrder(before), inDocumentOrder(after)];
	const evidence = gatherEvidence(old, now);
	const anchored = new Set(evidence.anchors.values());
	const open = {
		before: places(old).filter((place) => !evidence.anchors.has(place)),
		after: places(now).filter((place) => !anchored.has(place)),
	};
	const candidates = scorePairs(evidence, open, weights);
	const chosen = assignment(
		candidates.map(({ from, to, score }) => ({ from, to, worth: score - weights.leastPair })),
	);
	const pairs = chosen.map(({ from, to, worth }) => ({ from, to, score: worth + weights.leastPair }));
	return describeMatch(old, now, evidence, candidates, joinParts(evidence, pairs, candidates, weights));
}

const places = (measures: readonly MeasureLike[]): readonly number[] => measures.map((_, place) => place);
