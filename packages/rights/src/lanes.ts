import { packBatch } from './batch.ts';
import type { Condition } from './condition.ts';
import { createGraph, type GraphNode, reachable } from './graph.ts';
import { bitCount, type CaseVector, type Slot } from './layout.ts';
import { assume, type Literal, literalTruth, negated } from './literal.ts';
import { generatePopulation, type PopulationParameters, TILE_CASES } from './population.ts';
import type { LawAsOf } from './resolve-law.ts';
import type { Constraint } from './rule.ts';
import { TRUE, UNKNOWN } from './truth.ts';

/**
 * [Note: Lanes]
 * 2,048 invented complete cases lie on the lanes of one tile, drawn once for a law. For a real case every lane
 * takes over what is known of it and keeps its own values elsewhere; a lane that then breaks a constraint is
 * left out. As facts are drawn independently within the constraints, what remains are invented completions of
 * this very case. A lane knows of a fact only its class: the values that no comparison of the law tells apart.
 */
export interface Lanes {
	/** The law that they were drawn for. */
	readonly law: LawAsOf;
	/** The lanes as completions of this case; null where too few are left to say anything. */
	completing(vector: CaseVector): Completions | null;
}

/** Invented completions of one case. Valid until the lanes are asked for the next one. */
export interface Completions {
	readonly size: number;
	/**
	 * Which share of what is uncertain about a rule the answer to a question takes away, 0 … 1: the mutual
	 * information of both divided by the entropy of the rule, so that a rare right counts as much as a common one.
	 * 0 where no completion, or every one, has the right.
	 */
	certainty(rule: string, fact: string): number;
}

/** Fewer completions than this say nothing. */
const FEWEST = 64;

const WORDS = TILE_CASES / 32;

/** The comparisons of one fact, and the lanes sorted by what these say of their values. */
interface LaneFact {
	readonly slot: Slot;
	readonly literals: readonly { readonly literal: Literal; readonly yes: number; readonly no: number }[];
	readonly classOf: Uint16Array;
	readonly classes: readonly LaneClass[];
	readonly planes: readonly Int32Array[];
}

interface LaneClass {
	/** Which of the fact's literals hold. */
	readonly holds: readonly boolean[];
	/** A case vector that leaves of this fact the values of this class alone. */
	readonly values: CaseVector;
}

/**
 * Draws the lanes of a law; about as much work as 2,048 cases. The same seed gives the same lanes everywhere.
 *
 * @param parameters - how often what occurs: an invented population, never real cases. Shares of unknown are
 *   not used: lanes are complete.
 */
export function prepareLanes(law: LawAsOf, parameters: PopulationParameters, seed = 1): Lanes {
	const graph = createGraph(law.layout);
	const rules = graph.addLaw(law);
	const limits = law.law.constraints
		.flatMap(conditionsOf)
		.map((condition) => graph.addCondition(law, condition));
	const roots = [...rules.values(), ...limits];
	const batch = packBatch(
		graph,
		roots,
		generatePopulation({ law: law.law, size: TILE_CASES, seed, parameters: complete(parameters) }),
	);
	batch.runTile(0);
	const { words } = batch;
	const literals = reachable(graph.nodes, roots).flatMap((index) => {
		const node = graph.nodes[index] as GraphNode;
		return node.op === 'literal' ? [{ literal: node.literal, ...batch.at(index) }] : [];
	});
	const facts = law.layout.slots.flatMap((slot) => {
		const own = literals.filter(({ literal }) => literal.slot === slot);
		return own.length === 0 ? [] : [laneFact(slot, own, words)];
	});
	const byName = new Map(facts.map((fact) => [fact.slot.name, fact]));
	const pristine = words.slice();
	const yesOf = new Map([...rules].map(([id, root]) => [id, batch.at(root).yes]));
	const limitsAt = limits.map((root) => batch.at(root).yes);
	const valid = new Int32Array(WORDS);
	return {
		law,
		completing(vector) {
			words.set(pristine);
			const moved = new Map<LaneFact, readonly Int32Array[]>();
			for (const fact of facts) {
				const planes = takeOver(fact, vector, words);
				if (planes) moved.set(fact, planes);
			}
			batch.runTile(0);
			valid.fill(-1);
			for (const at of limitsAt)
				for (let w = 0; w < WORDS; w++) valid[w] = (valid[w] as number) & (words[at + w] as number);
			const size = countOf(valid);
			if (size < FEWEST) return null;
			return completions(size, (rule, fact) => {
				const lanes = byName.get(fact);
				return lanes ? { at: yesOf.get(rule), planes: moved.get(lanes) ?? lanes.planes } : null;
			});
		},
	};

	function completions(
		size: number,
		find: (rule: string, fact: string) => { at: number | undefined; planes: readonly Int32Array[] } | null,
	): Completions {
		const uncertain = new Map<number, number>();
		const sizes = new Map<readonly Int32Array[], readonly number[]>();
		return {
			size,
			certainty(rule, fact) {
				const found = find(rule, fact);
				if (!found || found.at === undefined) return 0;
				const { at, planes } = found;
				const all = uncertain.get(at) ?? countBoth(valid, words, at);
				uncertain.set(at, all);
				if (all === 0 || all === size) return 0;
				const counts = sizes.get(planes) ?? planes.map((plane) => countBoth(valid, plane, 0));
				sizes.set(planes, counts);
				let left = 0;
				let rest = all;
				for (let c = 0; c < planes.length; c++) {
					const of = counts[c] as number;
					if (of === 0) continue;
					const last = c === planes.length - 1;
					const yes = last ? rest : countThree(valid, planes[c] as Int32Array, words, at);
					rest -= yes;
					left += of * entropy(yes / of);
				}
				return Math.max(0, 1 - left / (size * entropy(all / size)));
			},
		};
	}
}

/** Sorts the lanes by what the comparisons of one fact say of them. */
function laneFact(slot: Slot, literals: LaneFact['literals'], words: Int32Array): LaneFact {
	const classOf = new Uint16Array(TILE_CASES);
	const known = new Map<string, number>();
	const classes: LaneClass[] = [];
	const planes: Int32Array[] = [];
	for (let lane = 0; lane < TILE_CASES; lane++) {
		const holds = literals.map(({ yes }) => isSet(words, yes, lane));
		const key = holds.join();
		const index = known.get(key) ?? classes.push({ holds, values: valuesOf(slot, literals, holds) }) - 1;
		known.set(key, index);
		planes[index] ??= new Int32Array(WORDS);
		setLane(planes[index], 0, lane);
		classOf[lane] = index;
	}
	return { slot, literals, classOf, classes, planes };
}

function valuesOf(slot: Slot, literals: LaneFact['literals'], holds: readonly boolean[]): CaseVector {
	const values = new Int32Array(slot.offset + slot.words);
	values.set(slot.open, slot.offset);
	literals.forEach(({ literal }, i) => {
		assume(holds[i] ? literal : negated(literal), values);
	});
	return values;
}

/** Have two cases a value of this fact in common? */
function meet({ fact, offset, words }: Slot, a: CaseVector, b: CaseVector): boolean {
	const at = (vector: CaseVector, word: number) => vector[offset + word] as number;
	if (fact.type === 'wholeNumber' || fact.type === 'calendarDay')
		return at(a, 0) <= at(b, 1) && at(b, 0) <= at(a, 1);
	return Array.from({ length: words }, (_, w) => at(a, w) & at(b, w)).some((common) => common !== 0);
}

/**
 * Lets all lanes take over what a case says of a fact. A lane whose value is no longer possible takes that of
 * the next lane that has a possible one, so that these keep their proportions.
 *
 * @returns the lanes by class where something but not all is known
 */
function takeOver(
	{ slot, literals, classOf, classes, planes }: LaneFact,
	vector: CaseVector,
	words: Int32Array,
): readonly Int32Array[] | null {
	if (slot.open.every((word, w) => vector[slot.offset + w] === word)) return null;
	const truths: readonly number[] = literals.map(({ literal }) => literalTruth(literal, vector));
	const fits = classes.map(({ values }) => meet(slot, values, vector));
	if (fits.every((one) => one)) return null;
	literals.forEach(({ yes, no }, i) => {
		if (truths[i] === UNKNOWN) return;
		words.fill(truths[i] === TRUE ? -1 : 0, yes, yes + WORDS);
		words.fill(truths[i] === TRUE ? 0 : -1, no, no + WORDS);
	});
	if (!fits.includes(true) || !truths.includes(UNKNOWN)) return null;
	const moved = planes.map(() => new Int32Array(WORDS));
	let current = classOf.find((index) => fits[index] === true) ?? 0;
	for (let lane = TILE_CASES - 1; lane >= 0; lane--) {
		const own = classOf[lane] as number;
		if (fits[own]) current = own;
		setLane(moved[current] as Int32Array, 0, lane);
	}
	literals.forEach(({ yes, no }, i) => {
		if (truths[i] !== UNKNOWN) return;
		words.fill(0, yes, yes + WORDS);
		moved.forEach((plane, index) => {
			if (!classes[index]?.holds[i]) return;
			for (let w = 0; w < WORDS; w++) words[yes + w] = (words[yes + w] as number) | (plane[w] as number);
		});
		for (let w = 0; w < WORDS; w++) words[no + w] = ~(words[yes + w] as number);
	});
	return moved;
}

/** What a constraint demands; the order of two days is no comparison and is left to the propagation. */
function conditionsOf({ constraint }: Constraint): readonly Condition[] {
	if (constraint.kind === 'implies')
		return [{ op: 'any', of: [{ op: 'not', of: constraint.when }, constraint.implied] }];
	if (constraint.kind === 'order') return [];
	const { of } = constraint;
	return of.flatMap((a, i) =>
		of.slice(i + 1).map((b): Condition => ({ op: 'not', of: { op: 'all', of: [a, b] } })),
	);
}

const complete = ({ facts = {} }: PopulationParameters): PopulationParameters => ({
	unknown: 0,
	facts: Object.fromEntries(Object.entries(facts).map(([name, one]) => [name, { ...one, unknown: 0 }])),
});

const isSet = (words: Int32Array, at: number, lane: number): boolean =>
	((words[at + (lane >> 5)] as number) & (1 << (lane & 31))) !== 0;

function setLane(words: Int32Array, at: number, lane: number): void {
	words[at + (lane >> 5)] = (words[at + (lane >> 5)] as number) | (1 << (lane & 31));
}

/** Bits: how uncertain something is that holds in this share of cases. */
const entropy = (share: number): number =>
	share <= 0 || share >= 1 ? 0 : -share * Math.log2(share) - (1 - share) * Math.log2(1 - share);

function countOf(plane: Int32Array): number {
	let count = 0;
	for (let w = 0; w < WORDS; w++) count += bitCount(plane[w] as number);
	return count;
}

function countBoth(a: Int32Array, b: Int32Array, at: number): number {
	let count = 0;
	for (let w = 0; w < WORDS; w++) count += bitCount((a[w] as number) & (b[at + w] as number));
	return count;
}

function countThree(a: Int32Array, b: Int32Array, c: Int32Array, at: number): number {
	let count = 0;
	for (let w = 0; w < WORDS; w++)
		count += bitCount((a[w] as number) & (b[w] as number) & (c[at + w] as number));
	return count;
}
