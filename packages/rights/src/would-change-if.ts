import { type Status, statusOf } from './answer-rights.ts';
import { compileClosures } from './closures.ts';
import { dayOfEpoch } from './day.ts';
import type { Burden } from './facts.ts';
import { type CaseVector, isOpen, type Slot } from './layout.ts';
import { type Literal, literalTruth } from './literal.ts';
import { type CaseFacts, completeCase } from './read-facts.ts';
import type { LawAsOf } from './resolve-law.ts';
import { valueClause } from './sentences.ts';

/** What one fact is known to be, as `readFacts` takes it; null where nothing is known of it. */
export type FactValue =
	| boolean
	| string
	| number
	| readonly string[]
	| { readonly from: number | string; readonly to: number | string }
	| null;

/** One fact that would give a right another status if it were otherwise, or if it were known. */
export interface Change {
	readonly fact: string;
	readonly burden: Exclude<Burden, 'never'>;
	/** What is known of it now: what was said or follows from it. */
	readonly from: FactValue;
	readonly to: FactValue;
	/** `to` as a German main clause without full stop. */
	readonly clause: string;
	readonly becomes: Status;
}

/**
 * Which single facts that a right's condition names would change its status if they were otherwise, or known at all.
 * Everything else that was said stays; what follows from it by the constraints follows anew, and a change that contradicts something
 * said is left out. Values that the rule does not tell apart are one change. The lightest to ask comes first, then
 * what is open before what was said, then the order of the law.
 *
 * Never listed are facts with burden 'never'. A `gap` never applies, so nothing changes it.
 *
 * @param options.fixed - facts that nobody can change (an age, a nationality); while they are open, knowing them counts
 * @param options.splitLimit - as for `answerRights`
 * @throws Error where the rule is not in force
 */
export function wouldChangeIf(
	law: LawAsOf,
	facts: CaseFacts,
	rule: string,
	{ fixed = [], splitLimit }: { readonly fixed?: readonly string[]; readonly splitLimit?: number } = {},
): readonly Change[] {
	const found = law.rules.get(rule);
	if (!found) throw new Error(`rule '${rule}' is not in force on ${law.asOf.toString()}`);
	const before = statusOf(law, found, facts.vector, splitLimit);
	const literals = Map.groupBy(compileClosures(law).literalsOf(rule), ({ slot }) => slot);
	const changes = [...literals].flatMap(([slot, own]): readonly Change[] => {
		const { burden } = slot.fact;
		const isSaid = !isOpen(slot, facts.stated);
		if (burden === 'never' || (isSaid && fixed.includes(slot.name))) return [];
		const now = facts.vector.subarray(slot.offset, slot.offset + slot.words);
		return classesOf(slot, own).flatMap((values): readonly Change[] => {
			const to = narrowed(slot, values, now);
			if (to.every((word, w) => word === now[w])) return [];
			const given = facts.given.slice();
			given.set(to, slot.offset);
			const changed = completeCase(law.law, given, facts.unknownBecause);
			if (!changed.ok) return [];
			const becomes = statusOf(law, found, changed.value.vector, splitLimit);
			const clause = valueClause(law, changed.value, slot.name);
			if (becomes === before || clause === null) return [];
			const from = isSaid ? jsonOf(slot, facts.stated.subarray(slot.offset)) : null;
			return [{ fact: slot.name, burden, from, to: jsonOf(slot, to), clause, becomes }];
		});
	});
	const place = ({ fact }: Change) => law.layout.slot(fact).index;
	return changes.sort(
		(a, b) => a.burden - b.burden || Number(a.from !== null) - Number(b.from !== null) || place(a) - place(b),
	);
}

type Words = readonly number[];

/** The values of a fact in groups that no comparison of a rule tells apart. */
function classesOf(slot: Slot, literals: readonly Literal[]): readonly Words[] {
	if (isRange(slot)) {
		const [min = 0, max = 0] = slot.open;
		const starts = literals
			.flatMap(({ from, to }) => [from, to + 1])
			.filter((start) => start > min && start <= max)
			.concat(min);
		return [...new Set(starts)]
			.sort((a, b) => a - b)
			.map((start, i, all) => [start, (all[i + 1] ?? max + 1) - 1]);
	}
	const classes = new Map<string, number[]>();
	const vector: CaseVector = new Int32Array(slot.offset + slot.words);
	for (let bit = 0; bit < slot.words * 32; bit++) {
		const word = (slot.open[bit >> 5] ?? 0) & (1 << (bit & 31));
		if (word === 0) continue;
		vector.fill(0);
		vector[slot.offset + (bit >> 5)] = word;
		const key = literals.map((literal) => literalTruth(literal, vector)).join();
		const words = classes.get(key) ?? slot.open.map(() => 0);
		words[bit >> 5] = (words[bit >> 5] ?? 0) | word;
		classes.set(key, words);
	}
	return [...classes.values()];
}

/** What a group of values and what is known have in common; the whole group where that is nothing. */
function narrowed(slot: Slot, values: Words, now: CaseVector): Words {
	if (isRange(slot)) {
		const [from, to] = [Math.max(values[0] ?? 0, now[0] ?? 0), Math.min(values[1] ?? 0, now[1] ?? 0)];
		return from <= to ? [from, to] : values;
	}
	const common = values.map((word, w) => word & (now[w] ?? 0));
	return common.some((word) => word !== 0) ? common : values;
}

function jsonOf(slot: Slot, words: ArrayLike<number>): FactValue {
	const { fact, values } = slot;
	if (fact.type === 'yesNo') return words[0] === 2;
	if (fact.type === 'choice') {
		const left = values.filter((_, bit) => ((words[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0);
		return left.length === 1 ? (left[0] ?? null) : left;
	}
	const shown = (value = 0) => (fact.type === 'calendarDay' ? dayOfEpoch(value).toString() : value);
	const [from, to] = [shown(words[0]), shown(words[1])];
	return from === to ? from : { from, to };
}

const isRange = ({ fact }: Slot): boolean => fact.type === 'wholeNumber' || fact.type === 'calendarDay';
