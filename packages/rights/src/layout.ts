import { epochDay } from './day.ts';
import type { Fact, Facts } from './facts.ts';

/**
 * [Note: The case vector]
 * One case is an Int32Array. A yes/no fact takes one word with the two truth bits; a choice takes one bit for
 * each value that is still possible; a number or a day (days since 1970) takes two words, from and to, both
 * included. Nothing known = every bit set, from = min, to = max. All evaluators read this one form.
 */
export type CaseVector = Int32Array;

/** Where a fact lies in the case vector. */
export interface Slot {
	readonly name: string;
	readonly fact: Fact;
	readonly index: number;
	readonly offset: number;
	readonly words: number;
	/** The words when nothing is known. */
	readonly open: readonly number[];
	/** Values of a choice, in the order of their bits. */
	readonly values: readonly string[];
}

/** The slots of all facts of a law. */
export interface Layout {
	readonly slots: readonly Slot[];
	readonly slot: (name: string) => Slot;
	readonly words: number;
	/** Which slot a word belongs to. */
	readonly slotOfWord: readonly Slot[];
}

const layouts = new WeakMap<Facts, Layout>();

/** The layout of a vocabulary; computed once for each. */
export function layoutOf(facts: Facts): Layout {
	const known = layouts.get(facts);
	if (known) return known;
	let offset = 0;
	const slots = Object.entries(facts).map(([name, fact], index): Slot => {
		const values = fact.type === 'choice' ? Object.keys(fact.values) : [];
		const open = openWords(fact, values.length);
		const slot = { name, fact, index, offset, words: open.length, open, values };
		offset += open.length;
		return slot;
	});
	const byName = new Map(slots.map((slot) => [slot.name, slot]));
	const layout: Layout = {
		slots,
		words: offset,
		slotOfWord: slots.flatMap((slot) => slot.open.map(() => slot)),
		slot(name) {
			const slot = byName.get(name);
			if (!slot) throw new Error(`no fact is called '${name}'`);
			return slot;
		},
	};
	layouts.set(facts, layout);
	return layout;
}

/** The vector of a case of which nothing is known. */
export const openCase = (layout: Layout): CaseVector =>
	Int32Array.from(layout.slots.flatMap((slot) => slot.open));

/** Is exactly one value left? */
export function isKnown(slot: Slot, vector: CaseVector): boolean {
	if (slot.fact.type === 'wholeNumber' || slot.fact.type === 'calendarDay')
		return vector[slot.offset] === vector[slot.offset + 1];
	let bits = 0;
	for (let w = 0; w < slot.words; w++) bits += bitCount(vector[slot.offset + w] as number);
	return bits === 1;
}

/** Is nothing known of this fact? */
export const isOpen = (slot: Slot, vector: CaseVector): boolean =>
	slot.open.every((word, w) => vector[slot.offset + w] === word);

/** Number of set bits of a 32-bit word. */
export function bitCount(word: number): number {
	let x = word - ((word >>> 1) & 0x55555555);
	x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
	return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function openWords(fact: Fact, values: number): readonly number[] {
	switch (fact.type) {
		case 'yesNo':
			return [3];
		case 'choice':
			return Array.from({ length: Math.ceil(values / 32) }, (_, w) =>
				values - w * 32 >= 32 ? -1 : (1 << (values - w * 32)) - 1,
			);
		case 'wholeNumber':
			return [fact.min, fact.max];
		case 'calendarDay':
			return [epochDay(fact.min ?? '1900-01-01') ?? 0, epochDay(fact.max ?? '2100-12-31') ?? 0];
	}
}
