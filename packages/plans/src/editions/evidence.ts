import { cosine, coverageOf, type MeasureLike, type TermVector, termVectors } from '../likeness/index.ts';
import type { MatchReason } from './edition-match.ts';
import { neighbours } from './neighbours.ts';
import { samePairs } from './same-pairs.ts';

/** Everything that speaks for or against two measures being one. */
export interface Evidence {
	/** Unchanged measures that can only be one, by their places: before → after. */
	readonly anchors: ReadonlyMap<number, number>;
	readonly beforeVectors: readonly TermVector[];
	readonly afterVectors: readonly TermVector[];
	/** Everything but the wording, for a pair. */
	circumstances(before: number, after: number): Circumstances;
}

/** What else than the wording is the same; each from 0 to 1. */
export interface Circumstances {
	readonly lead: number;
	readonly field: number;
	readonly number: number;
	/** How far it stands between the same unchanged measures. */
	readonly between: number;
	/** Whether it is as far from them. */
	readonly rank: number;
}

/** Gathers the evidence on two editions once. */
export function gatherEvidence(before: readonly MeasureLike[], after: readonly MeasureLike[]): Evidence {
	const anchors = samePairs(before, after);
	const vectors = termVectors([...before, ...after]);
	const renamed = renamedLeads(before, after, anchors);
	const around = neighbours(before, after, anchors);
	return {
		anchors,
		beforeVectors: vectors.slice(0, before.length),
		afterVectors: vectors.slice(before.length),
		circumstances(from, to) {
			const [a, b] = [before[from], after[to]];
			if (a === undefined || b === undefined) throw new Error(`there is no pair ${from}, ${to}`);
			const lead = leadOf(a);
			return {
				lead: lead === leadOf(b) || renamed.get(lead) === leadOf(b) ? 1 : 0,
				field: a.field === b.field ? 1 : 0,
				number: a.number === b.number ? 1 : 0,
				...around(from, to),
			};
		},
	};
}

/** The evidence on a pair or a group as a page tells it. */
export function reasonFor(
	whole: TermVector,
	parts: readonly TermVector[],
	circumstances: readonly Circumstances[],
): MatchReason {
	const [only] = parts;
	const shared = [...whole.weights].filter(([term]) => parts.some(({ weights }) => weights.has(term)));
	const every = (key: keyof Circumstances): boolean => circumstances.every((one) => one[key] > 0);
	return {
		wording: parts.length === 1 && only !== undefined ? cosine(whole, only) : coverageOf(whole, ...parts),
		sharedWords: [
			...new Set(shared.toSorted(([, a], [, b]) => b - a).map(([term]) => whole.written.get(term) ?? term)),
		],
		hasSameLead: every('lead'),
		hasSameField: every('field'),
		hasSameNumber: every('number'),
		standsBetweenTheSame: every('between'),
	};
}

const leadOf = ({ leadText }: MeasureLike): string => leadText.toLowerCase().replace(/\s+/g, ' ').trim();

// What the unchanged measures' leads are called now: a ministry that is renamed is renamed everywhere at once.
function renamedLeads(
	before: readonly MeasureLike[],
	after: readonly MeasureLike[],
	anchors: ReadonlyMap<number, number>,
): ReadonlyMap<string, string> {
	const counts = new Map<string, Map<string, number>>();
	for (const [from, to] of anchors) {
		const [a, b] = [before[from], after[to]];
		if (a === undefined || b === undefined) continue;
		const row = counts.get(leadOf(a)) ?? new Map<string, number>();
		row.set(leadOf(b), (row.get(leadOf(b)) ?? 0) + 1);
		counts.set(leadOf(a), row);
	}
	return new Map(
		[...counts].flatMap(([old, row]) => {
			const [commonest] = [...row].toSorted(([, a], [, b]) => b - a);
			return commonest === undefined ? [] : [[old, commonest[0]]];
		}),
	);
}
