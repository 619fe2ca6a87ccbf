import type { AmountRef, Comparison } from './condition.ts';
import { dayOfEpoch, epochDay, germanDay } from './day.ts';
import { isKnown } from './layout.ts';
import type { CaseFacts } from './read-facts.ts';
import type { LawAsOf } from './resolve-law.ts';
import type { Length, Modality } from './rule.ts';

/** The German word for what a rule does. */
export const MODALITY_DE: { readonly [M in Modality]: string } = {
	must: 'muss',
	should: 'soll',
	may: 'kann',
	automatic: 'gilt kraft Gesetzes',
	duty: 'Pflicht der Behörde',
	exclusion: 'Ausschluss',
	gap: 'heute kein Recht',
};

/** A German main clause that says a comparison holds, or that it does not, without stacking denials. */
export function comparisonClause(law: LawAsOf, comparison: Comparison, holds: boolean): string {
	const fact = law.law.facts[comparison.fact];
	switch (comparison.op) {
		case 'yes':
			if (fact?.type !== 'yesNo') break;
			return holds ? fact.states : fact.denies;
		case 'isOneOf': {
			if (fact?.type !== 'choice') break;
			const labels = comparison.values.map((value) => fact.values[value] ?? value);
			if (holds) return `${fact.noun} ist ${listed(labels, 'oder')}`;
			return labels.length === 1
				? `${fact.noun} ist nicht ${labels[0]}`
				: `${fact.noun} ist weder ${labels.join(' noch ')}`;
		}
		case 'atLeast':
		case 'lessThan': {
			if (fact?.type !== 'wholeNumber') break;
			const value = numberOf(law, comparison.value);
			const bound = (comparison.op === 'atLeast') === holds ? 'mindestens' : 'weniger als';
			return `${fact.noun} beträgt ${bound} ${value} ${value === 1 ? fact.unit.one : fact.unit.many}`;
		}
		case 'onOrAfter':
		case 'before': {
			if (fact?.type !== 'calendarDay') break;
			const day = germanDay(dayOfEpoch(epochDay(comparison.day) ?? 0));
			return (comparison.op === 'onOrAfter') === holds
				? `${fact.noun} liegt am oder nach dem ${day}`
				: `${fact.noun} liegt vor dem ${day}`;
		}
	}
	throw new Error(`'${comparison.fact}' cannot be compared by '${comparison.op}'`);
}

/** What a case says of one fact as a German main clause, or null where it says nothing. */
export function valueClause(law: LawAsOf, facts: CaseFacts, name: string): string | null {
	const slot = law.layout.slot(name);
	const words = Array.from(facts.vector.subarray(slot.offset, slot.offset + slot.words));
	if (words.every((word, w) => word === slot.open[w])) return null;
	const { fact } = slot;
	switch (fact.type) {
		case 'yesNo':
			return words[0] === 2 ? fact.states : fact.denies;
		case 'choice': {
			const possible = slot.values.filter((_, bit) => ((words[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0);
			return `${fact.noun} ist ${listed(
				possible.map((value) => fact.values[value] ?? value),
				'oder',
			)}`;
		}
		case 'wholeNumber': {
			const [from = 0, to = 0] = words;
			if (isKnown(slot, facts.vector))
				return `${fact.noun} beträgt ${from} ${from === 1 ? fact.unit.one : fact.unit.many}`;
			return `${fact.noun} beträgt zwischen ${from} und ${to} ${fact.unit.many}`;
		}
		case 'calendarDay': {
			const [from = 0, to = 0] = words.map((day) => germanDay(dayOfEpoch(day)));
			return isKnown(slot, facts.vector)
				? `${fact.noun} ist der ${from}`
				: `${fact.noun} liegt zwischen dem ${from} und dem ${to}`;
		}
	}
}

/** The number a rule compares with on this day. */
export function numberOf(law: LawAsOf, value: number | AmountRef): number {
	if (typeof value === 'number') return value;
	const dated = law.amounts.get(value.amount);
	if (dated === undefined) throw new Error(`amount '${value.amount}' has no value on ${law.asOf.toString()}`);
	return dated;
}

/** '3 Monate' */
export function germanLength(law: LawAsOf, length: Length): string {
	const [unit, value] = Object.entries(length)[0] as [keyof typeof UNITS, number | AmountRef];
	const count = numberOf(law, value);
	return `${count} ${UNITS[unit][count === 1 ? 0 : 1]}`;
}

const UNITS = {
	days: ['Tag', 'Tage'],
	weeks: ['Woche', 'Wochen'],
	months: ['Monat', 'Monate'],
	years: ['Jahr', 'Jahre'],
} as const;

function listed(labels: readonly string[], word: string): string {
	if (labels.length < 2) return labels.join('');
	return `${labels.slice(0, -1).join(', ')} ${word} ${labels.at(-1)}`;
}
