import type { MeasureLike } from '../likeness/index.ts';
import type {
	EditionMatch,
	LoneProposal,
	MergeProposal,
	PairProposal,
	SplitProposal,
} from './edition-match.ts';
import { type Evidence, reasonFor } from './evidence.ts';
import type { Joined } from './join-parts.ts';
import { wordingOf } from './same-pairs.ts';
import type { ScoredPair } from './score-pairs.ts';

/** Says in ids and reasons what was found, in the order of the documents. */
export function describeMatch(
	before: readonly MeasureLike[],
	after: readonly MeasureLike[],
	evidence: Evidence,
	candidates: readonly ScoredPair[],
	joined: readonly Joined[],
): EditionMatch {
	const anchored = [...evidence.anchors].map(
		([from, to]): Joined => ({ before: [from], after: [to], score: 1 }),
	);
	const pairs: PairProposal[] = [];
	const splits: SplitProposal[] = [];
	const merges: MergeProposal[] = [];
	const all = [...anchored, ...joined].toSorted((a, b) => (a.before[0] ?? 0) - (b.before[0] ?? 0));
	for (const { before: froms, after: tos, score: raw } of all) {
		const [from, to] = [froms[0] ?? 0, tos[0] ?? 0];
		const score = rounded(raw);
		const reason = reasonOf(evidence, froms, tos);
		if (tos.length > 1) {
			splits.push({
				kind: 'split',
				before: idAt(before, from),
				after: tos.map((at) => idAt(after, at)),
				score,
				reason,
			});
		} else if (froms.length > 1) {
			merges.push({
				kind: 'merged',
				before: froms.map((at) => idAt(before, at)),
				after: idAt(after, to),
				score,
				reason,
			});
		} else {
			const kind = sameWording(before[from], after[to]) ? 'same' : 'reworded';
			pairs.push({ kind, before: idAt(before, from), after: idAt(after, to), score, reason });
		}
	}
	const nearest = nearestOf(candidates);
	const alone = (
		kind: LoneProposal['kind'],
		own: readonly MeasureLike[],
		others: readonly MeasureLike[],
		taken: ReadonlySet<number>,
	): readonly LoneProposal[] =>
		own.flatMap(({ id }, place) => {
			if (taken.has(place)) return [];
			const near = (kind === 'dropped' ? nearest.before : nearest.after).get(place);
			const other = near === undefined ? null : idAt(others, kind === 'dropped' ? near.to : near.from);
			return [
				{
					kind,
					id,
					score: rounded(1 - (near?.score ?? 0)),
					nearest: other === null || near === undefined ? null : { id: other, score: rounded(near.score) },
				},
			];
		});
	return {
		pairs,
		splits,
		merges,
		dropped: alone('dropped', before, after, new Set(all.flatMap((one) => one.before))),
		added: alone('new', after, before, new Set(all.flatMap((one) => one.after))),
	};
}

function reasonOf(evidence: Evidence, froms: readonly number[], tos: readonly number[]) {
	const vectors = (side: 'beforeVectors' | 'afterVectors', at: readonly number[]) =>
		at.flatMap((place) => evidence[side][place] ?? []);
	const [olds, news] = [vectors('beforeVectors', froms), vectors('afterVectors', tos)];
	const [whole] = tos.length > 1 ? olds : news;
	if (whole === undefined) throw new Error('a proposal names no measure');
	const pairs = froms.flatMap((from) => tos.map((to) => evidence.circumstances(from, to)));
	return reasonFor(whole, tos.length > 1 ? news : olds, pairs);
}

function nearestOf(candidates: readonly ScoredPair[]) {
	const before = new Map<number, ScoredPair>();
	const after = new Map<number, ScoredPair>();
	for (const pair of candidates) {
		if (pair.score > (before.get(pair.from)?.score ?? 0)) before.set(pair.from, pair);
		if (pair.score > (after.get(pair.to)?.score ?? 0)) after.set(pair.to, pair);
	}
	return { before, after };
}

function sameWording(a?: MeasureLike, b?: MeasureLike): boolean {
	return a !== undefined && b !== undefined && wordingOf(a) !== null && wordingOf(a) === wordingOf(b);
}

function idAt(measures: readonly MeasureLike[], place: number): string {
	const measure = measures[place];
	if (measure === undefined) throw new Error(`asked for measure ${place} of ${measures.length}`);
	return measure.id;
}

const rounded = (score: number): number => Math.round(Math.min(1, Math.max(0, score)) * 1000) / 1000;
