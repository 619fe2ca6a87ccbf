import { type Batch, packBatch } from './batch.ts';
import { createGraph } from './graph.ts';
import { bitCount } from './layout.ts';
import type { Population } from './population.ts';
import type { LawAsOf } from './resolve-law.ts';
import { FALSE } from './truth.ts';

/** Cases of a population by their answer, in Kleene's logic (`answerRights` may decide some open ones). */
export interface Counts {
	readonly applies: number;
	readonly doesNotApply: number;
	readonly open: number;
}

/** One right under the law and under a reform. */
export interface RightComparison {
	readonly rule: string;
	/** A right that is not in force counts as not applying. */
	readonly before: Counts;
	readonly after: Counts;
	/** Applies under the reform and not, or not certainly, today. */
	readonly gained: number;
	/** Applies today and not, or not certainly, under the reform. */
	readonly lost: number;
}

/** A population under the law and under one reformed law. */
export interface ReformComparison {
	readonly size: number;
	readonly reforms: readonly string[];
	readonly assumptions: { readonly [name: string]: string };
	readonly rights: readonly RightComparison[];
}

/** Counts a population under a law and under several reformed laws in one pass; common parts run once. */
export function compareReforms(
	before: LawAsOf,
	reformed: readonly LawAsOf[],
	population: Population,
): readonly ReformComparison[] {
	return prepareComparison(before, reformed, population)();
}

/** The same for one reformed law. */
export function compareReform(before: LawAsOf, after: LawAsOf, population: Population): ReformComparison {
	return compareReforms(before, [after], population)[0] as ReformComparison;
}

/** Packs a population once; each call of the result counts it. */
export function prepareComparison(
	before: LawAsOf,
	reformed: readonly LawAsOf[],
	population: Population,
): () => readonly ReformComparison[] {
	const graph = createGraph(before.layout);
	const rootsBefore = rootsOf(before);
	const rootsAfter = reformed.map(rootsOf);
	const ids = [...new Set([...before.rules.keys(), ...reformed.flatMap((law) => [...law.rules.keys()])])];
	const never = graph.constant(FALSE);
	const pairs = reformed.flatMap((_, r) =>
		ids.map((rule) => ({
			before: rootsBefore.get(rule) ?? never,
			after: rootsAfter[r]?.get(rule) ?? never,
			gained: 0,
			lost: 0,
		})),
	);
	const roots = [...new Set(pairs.flatMap((pair) => [pair.before, pair.after]))];
	const batch = packBatch(graph, roots, population);
	return () => {
		const totals = new Map(roots.map((root) => [root, { yes: 0, no: 0 }]));
		for (const pair of pairs) pair.gained = pair.lost = 0;
		for (let tile = 0; tile < batch.tiles; tile++) {
			batch.runTile(tile);
			for (const [root, total] of totals) {
				const { yes, no } = batch.at(root);
				total.yes += countPlane(batch, yes);
				total.no += countPlane(batch, no);
			}
			for (const pair of pairs) {
				if (pair.before === pair.after) continue;
				const { yes: old } = batch.at(pair.before);
				const { yes: now } = batch.at(pair.after);
				pair.gained += countWithout(batch, now, old);
				pair.lost += countWithout(batch, old, now);
			}
		}
		const countsOf = (root: number): Counts => {
			const { yes = 0, no = 0 } = totals.get(root) ?? {};
			return { applies: yes, doesNotApply: no, open: population.size - yes - no };
		};
		return reformed.map(({ reforms, assumptions }, r) => ({
			size: population.size,
			reforms,
			assumptions,
			rights: ids.map((rule, i) => {
				const pair = pairs[r * ids.length + i] as (typeof pairs)[number];
				const { gained, lost } = pair;
				return { rule, before: countsOf(pair.before), after: countsOf(pair.after), gained, lost };
			}),
		}));
	};
	/** A `gap` is no right, whatever its condition says. */
	function rootsOf(law: LawAsOf): ReadonlyMap<string, number> {
		const all = graph.addLaw(law);
		return new Map([...all].filter(([rule]) => law.rules.get(rule)?.modality !== 'gap'));
	}
}

function countPlane({ words, tileWords }: Batch, at: number): number {
	let count = 0;
	for (let w = 0; w < tileWords; w++) count += bitCount(words[at + w] as number);
	return count;
}

function countWithout({ words, tileWords }: Batch, at: number, without: number): number {
	let count = 0;
	for (let w = 0; w < tileWords; w++)
		count += bitCount((words[at + w] as number) & ~(words[without + w] as number));
	return count;
}
