import { propagatorOf, slotsTiedTo } from './constraints.ts';
import { epochDay } from './day.ts';
import type { DayText } from './facts.ts';
import type { Law } from './law.ts';
import { bitCount, type CaseVector, isOpen, type Layout, layoutOf, openCase, type Slot } from './layout.ts';
import { type Random, seededRandom } from './random.ts';
import { FALSE, TRUE } from './truth.ts';

/** How often what occurs in an invented population. Everything left out is drawn evenly. */
export interface PopulationParameters {
	/** Share of facts that stay unknown, 0 … 1. */
	readonly unknown: number;
	/** Share of the remaining numbers, days and choices that are known only roughly, 0 … 1. */
	readonly vague?: number;
	readonly facts?: { readonly [fact: string]: FactParameter };
}

/** Drawing one fact. Constraints go first: what they leave possible is drawn in these proportions. */
export interface FactParameter {
	/** Probability of yes. */
	readonly yes?: number;
	/** Weight of each value of a choice; values without a weight do not occur unless a constraint leaves no other. */
	readonly weights?: { readonly [value: string]: number };
	/** Lowest and highest number or day that is drawn. */
	readonly from?: number | DayText;
	readonly to?: number | DayText;
	/** Share that stays unknown, instead of the general one. */
	readonly unknown?: number;
}

/** Few kinds, so that the loops over them stay fast. */
type Column = Uint8Array | Int16Array | Int32Array;

/** Invented cases as one column for each word of the case vector, padded with open cases to a full tile. */
export interface Population {
	readonly law: Law;
	readonly layout: Layout;
	readonly size: number;
	readonly columns: readonly Column[];
	/** The facts that were drawn; the others are open in every case. */
	readonly drawn: readonly string[];
	/** Draws that ended in a contradiction and were drawn again. */
	readonly rejected: number;
	caseAt(index: number): CaseVector;
}

/** Cases in one tile of the batch evaluator; columns are padded to it. */
export const TILE_CASES = 2048;

/**
 * [Note: Only some facts]
 * Constraints tie facts together in groups that know nothing of each other. With `facts` only the groups of these
 * facts are drawn, whole, so that every drawn fact keeps the spread that it has in a full population; all other
 * facts stay open. Whatever reads other facts reads "unknown".
 */

/**
 * Draws cases within the constraints: first a whole case, fact by fact, each drawn from what the constraints
 * leave possible after the ones before; a contradiction that shows only later is drawn again and counted. Then
 * facts are made unknown, and what constraints and presumptions say of them is put back, as for a real case.
 * The same seed gives the same population everywhere.
 *
 * @throws RangeError for a parameter of a fact or value that does not exist, or where 1,000 draws in a row fail
 */
export function generatePopulation(options: {
	readonly law: Law;
	readonly size: number;
	readonly seed: number;
	readonly parameters: PopulationParameters;
	/** The facts that are read later; see [Note: Only some facts]. All when left out. */
	readonly facts?: Iterable<string>;
}): Population {
	const { law, size, seed, parameters, facts } = options;
	const layout = layoutOf(law.facts);
	const slots = facts ? slotsTiedTo(law, facts) : layout.slots;
	const draw = caseDrawer(law, parameters, slots);
	const random = seededRandom(seed);
	const padded = Math.ceil(size / TILE_CASES) * TILE_CASES;
	const columns = layout.slots.flatMap((slot) => slot.open.map((word) => columnOf(slot, word, padded)));
	let rejected = 0;
	for (let i = 0; i < size; i++) {
		const drawn = draw(random);
		rejected += drawn.rejected;
		for (let word = 0; word < columns.length; word++)
			(columns[word] as Column)[i] = drawn.vector[word] as number;
	}
	return {
		law,
		layout,
		size,
		columns,
		drawn: slots.map(({ name }) => name),
		rejected,
		caseAt: (index) => Int32Array.from(columns, (column) => column[index] as number),
	};
}

/** Draws single cases in the same way; for tests and for sampling. */
export function caseDrawer(
	law: Law,
	parameters: PopulationParameters,
	slots: readonly Slot[] = layoutOf(law.facts).slots,
): (random: Random) => { readonly vector: CaseVector; readonly rejected: number } {
	const layout = layoutOf(law.facts);
	const propagate = propagatorOf(law);
	for (const name of Object.keys(parameters.facts ?? {}))
		if (!Object.hasOwn(law.facts, name)) throw new RangeError(`a parameter names no fact: '${name}'`);
	const drawers = slots.map((slot) => ({
		slot,
		draw: valueDrawer(slot, parameters.facts?.[slot.name] ?? {}),
		hidden: parameters.facts?.[slot.name]?.unknown ?? parameters.unknown,
	}));
	const start = openCase(layout);
	propagate(start);
	const wholeCase = (random: Random): CaseVector | null => {
		const vector = start.slice();
		for (const { slot, draw } of drawers) {
			draw(vector, random);
			if (propagate(vector, [slot])) return null;
		}
		return vector;
	};
	const presumed = slots.flatMap((slot) =>
		slot.fact.type === 'yesNo' && slot.fact.presumed !== undefined
			? [{ slot, word: slot.fact.presumed ? TRUE : FALSE }]
			: [],
	);
	/** As `completeCase` for the facts that are drawn, without noting what came from where. */
	const completeDrawn = (vector: CaseVector): boolean => {
		if (propagate(vector)) return false;
		for (const { slot, word } of presumed) {
			if (!isOpen(slot, vector)) continue;
			const before = vector.slice();
			vector[slot.offset] = word;
			if (propagate(vector, [slot])) vector.set(before);
		}
		return true;
	};
	return (random) => {
		for (let rejected = 0; rejected < 1000; rejected++) {
			const vector = wholeCase(random);
			if (!vector) continue;
			for (const { slot, hidden } of drawers) {
				if (random() < hidden) vector.set(slot.open, slot.offset);
				else if (parameters.vague && random() < parameters.vague) blur(slot, vector, random);
			}
			if (completeDrawn(vector)) return { vector, rejected };
		}
		throw new RangeError(
			'1,000 draws in a row broke a constraint: the parameters contradict the constraints',
		);
	};
}

function valueDrawer(slot: Slot, parameter: FactParameter): (vector: CaseVector, random: Random) => void {
	const { offset, fact, values, words } = slot;
	if (fact.type === 'yesNo') {
		const { yes = 0.5 } = parameter;
		return (vector, random) => {
			if (vector[offset] === (TRUE | FALSE)) vector[offset] = random() < yes ? TRUE : FALSE;
		};
	}
	if (fact.type === 'choice') {
		for (const value of Object.keys(parameter.weights ?? {}))
			if (!values.includes(value)) throw new RangeError(`'${slot.name}' has no value '${value}'`);
		const weights = values.map((value) => (parameter.weights ? (parameter.weights[value] ?? 0) : 1));
		const given = (vector: CaseVector, bit: number): boolean =>
			(((vector[offset + (bit >> 5)] as number) >>> (bit & 31)) & 1) === 1;
		return (vector, random) => {
			let total = 0;
			let count = 0;
			for (let bit = 0; bit < weights.length; bit++)
				if (given(vector, bit)) {
					total += weights[bit] as number;
					count++;
				}
			let rest = random() * (total > 0 ? total : count);
			let chosen = 0;
			for (let bit = 0; bit < weights.length && rest >= 0; bit++) {
				const weight = total > 0 ? (weights[bit] as number) : 1;
				if (weight === 0 || !given(vector, bit)) continue;
				chosen = bit;
				rest -= weight;
			}
			for (let w = 0; w < words; w++) vector[offset + w] = chosen >> 5 === w ? 1 << (chosen & 31) : 0;
		};
	}
	const numeric = (value: number | DayText | undefined) =>
		typeof value === 'string' ? epochDay(value) : value;
	const lowest = numeric(parameter.from) ?? Number.NEGATIVE_INFINITY;
	const highest = numeric(parameter.to) ?? Number.POSITIVE_INFINITY;
	return (vector, random) => {
		const possible = [vector[offset] as number, vector[offset + 1] as number] as const;
		let from = Math.max(possible[0], lowest);
		let to = Math.min(possible[1], highest);
		if (from > to) [from, to] = possible;
		const value = from + Math.floor(random() * (to - from + 1));
		vector[offset] = value;
		vector[offset + 1] = value;
	};
}

/** Widens a known value to a rough one that still contains it. */
function blur({ offset, fact, open }: Slot, vector: CaseVector, random: Random): void {
	if (fact.type === 'yesNo') return;
	if (fact.type === 'choice') {
		for (const [w, word] of open.entries())
			vector[offset + w] = (vector[offset + w] as number) | (word & Math.floor(random() * 2 ** 32));
		return;
	}
	const [min = 0, max = 0] = open;
	const reach = fact.type === 'calendarDay' ? 400 : Math.max(2, Math.ceil((max - min) / 20));
	vector[offset] = Math.max(min, (vector[offset] as number) - Math.floor(random() * reach));
	vector[offset + 1] = Math.min(max, (vector[offset + 1] as number) + Math.floor(random() * reach));
}

function columnOf(slot: Slot, open: number, length: number): Column {
	const { type } = slot.fact;
	if (type === 'yesNo') return new Uint8Array(length).fill(open);
	if (type === 'choice') return new (bitCount(open) <= 8 ? Uint8Array : Int32Array)(length).fill(open);
	const [min = 0, max = 0] = slot.open;
	return (min >= -32768 && max <= 32767 ? new Int16Array(length) : new Int32Array(length)).fill(open);
}
