import { type Batch, packBatch, type TilePlan, type TileRunner } from './batch.ts';
import type { Condition } from './condition.ts';
import { createGraph, reachable } from './graph.ts';
import { bitCount } from './layout.ts';
import { type Population, TILE_CASES } from './population.ts';
import type { LawAsOf } from './resolve-law.ts';
import { FALSE } from './truth.ts';

/** Cases of a population by their answer, in Kleene's logic (`answerRights` may decide some open ones). */
export interface Counts {
	readonly applies: number;
	readonly doesNotApply: number;
	readonly open: number;
}

/** Who wins and who loses a right among the cases that certainly belong to a group. */
export interface GroupChange {
	readonly gained: number;
	readonly lost: number;
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
	/** The same for each group that was asked for. */
	readonly groups: readonly GroupChange[];
}

/** A population under the law and under one reformed law. */
export interface ReformComparison {
	readonly size: number;
	readonly reforms: readonly string[];
	readonly assumptions: { readonly [name: string]: string };
	/** Cases that certainly belong to each group that was asked for. */
	readonly groupSizes: readonly number[];
	readonly rights: readonly RightComparison[];
}

/** Counts a population under a law and under several reformed laws in one pass; common parts run once. */
export function compareReforms(
	before: LawAsOf,
	reformed: readonly LawAsOf[],
	population: Population,
): readonly ReformComparison[] {
	return prepareComparison(before, reformed, population).count();
}

/** The same for one reformed law. */
export function compareReform(before: LawAsOf, after: LawAsOf, population: Population): ReformComparison {
	return compareReforms(before, [after], population)[0] as ReformComparison;
}

/** A population packed for a comparison. */
export interface PreparedComparison {
	/** One pass over the packed cases. */
	count(): readonly ReformComparison[];
	/** Bytes that a pass reads of the packed population. */
	readonly packedBytes: number;
}

/** A law beside reformed laws, ready for any population. */
export interface ComparisonPlan {
	/** The rights whose conditions differ in at least one of the reformed laws. */
	readonly changed: readonly string[];
	/** The facts on which the counted rights and the groups rest: a population needs to know no others. */
	readonly facts: readonly string[];
	/** Packs a population once, to be counted as often as wanted; `compile` as for `packBatch`. */
	prepare(population: Population, compile?: (plan: TilePlan) => TileRunner): PreparedComparison;
}

/**
 * Packs a population once, to be counted as often as wanted.
 *
 * @param compile - see `packBatch`; `compileTiles` of the entry for generated code is one
 */
export function prepareComparison(
	before: LawAsOf,
	reformed: readonly LawAsOf[],
	population: Population,
	compile?: (plan: TilePlan) => TileRunner,
): PreparedComparison {
	return planComparison(before, reformed).prepare(population, compile);
}

/**
 * Puts a law and reformed laws side by side before there is a population.
 *
 * @param options.onlyChanged - count only the rights whose conditions differ
 * @param options.groups - conditions whose certain cases are counted apart
 */
export function planComparison(
	before: LawAsOf,
	reformed: readonly LawAsOf[],
	options: { readonly onlyChanged?: boolean; readonly groups?: readonly Condition[] } = {},
): ComparisonPlan {
	const graph = createGraph(before.layout);
	const rootsBefore = rootsOf(before);
	const rootsAfter = reformed.map(rootsOf);
	const never = graph.constant(FALSE);
	const groups = (options.groups ?? []).map(graph.reader(before));
	const all = [...new Set([...before.rules.keys(), ...reformed.flatMap((law) => [...law.rules.keys()])])];
	const rootBefore = (rule: string) => rootsBefore.get(rule) ?? never;
	const changed = all.filter((rule) =>
		rootsAfter.some((after) => (after.get(rule) ?? never) !== rootBefore(rule)),
	);
	const ids = options.onlyChanged ? changed : all;
	const pairs = rootsAfter.flatMap((after) =>
		ids.map((rule) => ({
			before: rootBefore(rule),
			after: after.get(rule) ?? never,
			gained: 0,
			lost: 0,
			groups: groups.map(() => ({ gained: 0, lost: 0 })),
		})),
	);
	const roots = [...new Set([...pairs.flatMap((pair) => [pair.before, pair.after]), ...groups])];
	const facts = new Set(
		reachable(graph.nodes, roots).flatMap((index) => {
			const node = graph.nodes[index];
			return node?.op === 'literal' ? [node.literal.slot.name] : [];
		}),
	);
	return { changed, facts: [...facts], prepare };

	function prepare(population: Population, compile?: (plan: TilePlan) => TileRunner): PreparedComparison {
		const batch = packBatch(graph, roots, population, compile);
		const { words, tileWords } = batch;
		const count = () => {
			const totals = new Map(roots.map((root) => [root, { yes: 0, no: 0 }]));
			for (const pair of pairs) {
				pair.gained = pair.lost = 0;
				for (const group of pair.groups) group.gained = group.lost = 0;
			}
			for (let tile = 0; tile < batch.tiles; tile++) {
				batch.runTile(tile);
				for (const [root, total] of totals) {
					const { yes, no } = batch.at(root);
					total.yes += countPlane(words, yes, tileWords);
					total.no += countPlane(words, no, tileWords);
				}
				for (const pair of pairs) {
					if (pair.before === pair.after) continue;
					const { yes: old } = batch.at(pair.before);
					const { yes: now } = batch.at(pair.after);
					pair.gained += countWithout(words, now, old, tileWords);
					pair.lost += countWithout(words, old, now, tileWords);
					pair.groups.forEach((group, g) => {
						const { yes: within } = batch.at(groups[g] as number);
						group.gained += countWithin(batch, now, old, within);
						group.lost += countWithin(batch, old, now, within);
					});
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
				groupSizes: groups.map((group) => countsOf(group).applies),
				rights: ids.map((rule, i) => {
					const pair = pairs[r * ids.length + i] as (typeof pairs)[number];
					const { gained, lost } = pair;
					const inGroups = pair.groups.map((group) => ({ ...group }));
					return {
						rule,
						before: countsOf(pair.before),
						after: countsOf(pair.after),
						gained,
						lost,
						groups: inGroups,
					};
				}),
			}));
		};
		return { count, packedBytes: batch.packedBytes };
	}

	/** A `gap` is no right, whatever its condition says. */
	function rootsOf(law: LawAsOf): ReadonlyMap<string, number> {
		const rules = graph.addLaw(law);
		return new Map([...rules].filter(([rule]) => law.rules.get(rule)?.modality !== 'gap'));
	}
}

/** Cases of a group on one plane and not on another. Groups are counted for pages, not for millions of cases. */
function countWithin({ words, tileWords }: Batch, at: number, without: number, within: number): number {
	let count = 0;
	for (let w = 0; w < tileWords; w++)
		count += bitCount(
			(words[at + w] as number) & ~(words[without + w] as number) & (words[within + w] as number),
		);
	return count;
}

/** Set bits of one plane. Eight words are added up bit by bit before anything is counted (Harley and Seal). */
function countPlane(words: Int32Array, at: number, length: number): number {
	let ones = 0;
	let twos = 0;
	let fours = 0;
	let eights = 0;
	const word = (w: number): number => words[at + w] as number;
	for (let w = 0; w < length; w += 8) {
		let carry = ones ^ word(w);
		const twosA = (ones & word(w)) | (carry & word(w + 1));
		ones = carry ^ word(w + 1);
		carry = ones ^ word(w + 2);
		const twosB = (ones & word(w + 2)) | (carry & word(w + 3));
		ones = carry ^ word(w + 3);
		carry = twos ^ twosA;
		const foursA = (twos & twosA) | (carry & twosB);
		twos = carry ^ twosB;
		carry = ones ^ word(w + 4);
		const twosC = (ones & word(w + 4)) | (carry & word(w + 5));
		ones = carry ^ word(w + 5);
		carry = ones ^ word(w + 6);
		const twosD = (ones & word(w + 6)) | (carry & word(w + 7));
		ones = carry ^ word(w + 7);
		carry = twos ^ twosC;
		const foursB = (twos & twosC) | (carry & twosD);
		twos = carry ^ twosD;
		carry = fours ^ foursA;
		eights += bitCount((fours & foursA) | (carry & foursB));
		fours = carry ^ foursB;
	}
	return 8 * eights + 4 * bitCount(fours) + 2 * bitCount(twos) + bitCount(ones);
}

const difference = new Int32Array(TILE_CASES / 32);

function countWithout(words: Int32Array, at: number, without: number, length: number): number {
	for (let w = 0; w < length; w++)
		difference[w] = (words[at + w] as number) & ~(words[without + w] as number);
	return countPlane(difference, 0, length);
}
