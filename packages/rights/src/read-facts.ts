import { capitalised, err, nearest, ok, type PlainDate, type Result } from '@schutznetz/kernel';
import { propagatorOf } from './constraints.ts';
import { dayOfEpoch, epochDay, germanDay } from './day.ts';
import type { Law } from './law.ts';
import { type CaseVector, isOpen, type Layout, layoutOf, openCase, type Slot } from './layout.ts';
import type { Constraint } from './rule.ts';
import { FALSE, TRUE } from './truth.ts';

/** Why a value is unknown. It belongs to the case; the logic does not see it. Only 'notAsked' may be asked. */
export type UnknownReason = 'notAsked' | 'doesNotKnow' | 'doesNotWantToSay' | 'disputed';

/** What is known of one person, completed by the constraints and presumptions of the law. */
export interface CaseFacts {
	readonly vector: CaseVector;
	/** The same without presumptions: what was said and what follows from it. */
	readonly stated: CaseVector;
	/** What was said alone. */
	readonly given: CaseVector;
	readonly unknownBecause: ReadonlyMap<string, UnknownReason>;
	/** Facts that constraints narrowed, each with the constraints that did. */
	readonly derivedBy: ReadonlyMap<string, readonly Constraint[]>;
	/** Facts that nobody stated and whose presumed answer counts. */
	readonly presumed: ReadonlySet<string>;
}

/** What is wrong with given facts. */
export type FactError =
	| { readonly kind: 'notAnObject'; readonly came: string }
	| { readonly kind: 'unknownFact'; readonly fact: string; readonly nearest?: string }
	| {
			readonly kind: 'wrongValue';
			readonly fact: string;
			readonly came: string;
			/** What is due, in German. */
			readonly due: string;
			readonly nearest?: string;
	  }
	| {
			/** A day that has happened, after the day of asking; or one of the person's life, before her birth. */
			readonly kind: 'dayAfterAsking' | 'dayBeforeBirth';
			readonly fact: string;
			/** German noun phrase of the fact. */
			readonly noun: string;
			readonly came: PlainDate;
			/** The last day, or the first, that is possible. */
			readonly bound: PlainDate;
	  }
	| { readonly kind: 'contradiction'; readonly constraint: string; readonly states: string };

/**
 * Reads a plain JSON object keyed by fact names. Absent and null mean unknown; `{"unknown": "doesNotKnow"}` also
 * says why; a number or a day may be `{"from": …, "to": …}` (either side may be left out), a choice may be a
 * list of the values that are still possible.
 *
 * @param options.asOf - the day of asking: what has happened already lies on it or before it, and nothing of a
 *   person's life before her birth; without it days are not looked at
 * @returns the case, or all errors at once; a contradiction names the constraint it breaks
 */
export function readFacts(
	law: Law,
	json: unknown,
	{ asOf }: { readonly asOf?: PlainDate } = {},
): Result<CaseFacts, readonly FactError[]> {
	if (typeof json !== 'object' || json === null || Array.isArray(json))
		return err([{ kind: 'notAnObject', came: shown(json) }]);
	const layout = layoutOf(law.facts);
	const vector = openCase(layout);
	const errors: FactError[] = [];
	const unknownBecause = new Map<string, UnknownReason>();
	for (const [name, value] of Object.entries(json)) {
		if (!Object.hasOwn(law.facts, name)) {
			const near = nearest(name, Object.keys(law.facts));
			errors.push({ kind: 'unknownFact', fact: name, ...(near === undefined ? {} : { nearest: near }) });
			continue;
		}
		const slot = layout.slot(name);
		const reason = reasonOf(value);
		if (reason) unknownBecause.set(name, reason);
		else {
			const words = wordsOf(slot, value);
			if (words) vector.set(words, slot.offset);
			else errors.push(wrongValue(slot, value));
		}
	}
	if (asOf) errors.push(...impossibleDays(layout, vector, asOf));
	if (errors.length > 0) return err(errors);
	return completeCase(law, vector, unknownBecause);
}

/** Narrows a case by the constraints and lets presumptions count where nothing contradicts them. */
export function completeCase(
	law: Law,
	given: CaseVector,
	unknownBecause: ReadonlyMap<string, UnknownReason> = new Map(),
): Result<CaseFacts, readonly FactError[]> {
	const propagate = propagatorOf(law);
	const derivedBy = new Map<string, Constraint[]>();
	const note = (slot: Slot, by: Constraint) => {
		const before = derivedBy.get(slot.name);
		if (!before?.includes(by)) derivedBy.set(slot.name, [...(before ?? []), by]);
	};
	const stated = given.slice();
	const violated = propagate(stated, undefined, note);
	if (violated) return err([{ kind: 'contradiction', constraint: violated.id, states: violated.states }]);
	let vector = stated;
	const presumed = new Set<string>();
	for (const slot of layoutOf(law.facts).slots) {
		if (slot.fact.type !== 'yesNo' || slot.fact.presumed === undefined || !isOpen(slot, vector)) continue;
		const attempt = vector.slice();
		attempt[slot.offset] = slot.fact.presumed ? TRUE : FALSE;
		if (propagate(attempt, [slot])) continue;
		vector = attempt;
		presumed.add(slot.name);
	}
	return ok({ vector, stated, given: given.slice(), unknownBecause, derivedBy, presumed });
}

const REASONS: readonly string[] = ['notAsked', 'doesNotKnow', 'doesNotWantToSay', 'disputed'];

function reasonOf(value: unknown): UnknownReason | null {
	if (value === null) return 'notAsked';
	if (typeof value !== 'object' || !('unknown' in value)) return null;
	return REASONS.includes(String(value.unknown)) ? (value.unknown as UnknownReason) : null;
}

function wordsOf(slot: Slot, value: unknown): readonly number[] | null {
	switch (slot.fact.type) {
		case 'yesNo':
			return typeof value === 'boolean' ? [value ? TRUE : FALSE] : null;
		case 'choice': {
			const values: readonly unknown[] = Array.isArray(value) ? value : [value];
			const words = slot.open.map(() => 0);
			for (const one of values) {
				const bit = slot.values.indexOf(String(one));
				if (typeof one !== 'string' || bit < 0) return null;
				words[bit >> 5] = (words[bit >> 5] ?? 0) | (1 << (bit & 31));
			}
			return values.length > 0 ? words : null;
		}
		case 'wholeNumber':
			return intervalOf(slot, value, (one) => (Number.isInteger(one) ? Number(one) : undefined));
		case 'calendarDay':
			return intervalOf(slot, value, (one) => (typeof one === 'string' ? epochDay(one) : undefined));
	}
}

function intervalOf(
	slot: Slot,
	value: unknown,
	read: (one: unknown) => number | undefined,
): readonly number[] | null {
	const [min = 0, max = 0] = slot.open;
	let [from, to]: (number | undefined)[] = [undefined, undefined];
	if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
		const keys = Object.keys(value);
		if (keys.length === 0 || keys.some((key) => key !== 'from' && key !== 'to')) return null;
		from = 'from' in value ? read(value.from) : min;
		to = 'to' in value ? read(value.to) : max;
	} else from = to = read(value);
	return from === undefined || to === undefined || from > to || from < min || to > max ? null : [from, to];
}

/** Days that cannot be on the day of asking; a span that reaches beyond it ends there. */
function impossibleDays(layout: Layout, vector: CaseVector, asOf: PlainDate): readonly FactError[] {
	const today = epochDay(asOf.toString()) as number;
	return layout.slots.flatMap((slot): readonly FactError[] => {
		const { fact, name, offset } = slot;
		if (fact.type !== 'calendarDay' || isOpen(slot, vector)) return [];
		const [from, to] = [vector[offset] as number, vector[offset + 1] as number];
		if (fact.past && from > today)
			return [{ kind: 'dayAfterAsking', fact: name, noun: fact.noun, came: dayOfEpoch(from), bound: asOf }];
		if (fact.past) vector[offset + 1] = Math.min(to, today);
		if (fact.sinceBirth === undefined) return [];
		const years = vector[layout.slot(fact.sinceBirth).offset + 1] as number;
		const birth = asOf.subtract({ years: years + 1 }).add({ days: 1 });
		if (to >= (epochDay(birth.toString()) ?? to)) return [];
		return [{ kind: 'dayBeforeBirth', fact: name, noun: fact.noun, came: dayOfEpoch(to), bound: birth }];
	});
}

function wrongValue(slot: Slot, value: unknown): FactError {
	const near = typeof value === 'string' ? nearest(value, slot.values) : undefined;
	return {
		kind: 'wrongValue',
		fact: slot.name,
		came: shown(value),
		due: dueOf(slot),
		...(near === undefined ? {} : { nearest: near }),
	};
}

function dueOf({ fact, values }: Slot): string {
	switch (fact.type) {
		case 'yesNo':
			return 'true oder false';
		case 'choice':
			return `einer der Werte ${values.join(', ')} oder eine Liste davon`;
		case 'wholeNumber':
			return `eine ganze Zahl von ${fact.min} bis ${fact.max} oder {"from": …, "to": …}`;
		case 'calendarDay':
			return `ein Tag 'JJJJ-MM-TT' von ${fact.min ?? '1900-01-01'} bis ${fact.max ?? '2100-12-31'} oder {"from": …, "to": …}`;
	}
}

const shown = (value: unknown): string => JSON.stringify(value) ?? String(value);

/** One German sentence for an error. */
export function factErrorSentence(error: FactError): string {
	const hint =
		'nearest' in error && error.nearest !== undefined ? ` Gemeint ist vielleicht „${error.nearest}“.` : '';
	switch (error.kind) {
		case 'notAnObject':
			return `Erwartet wird ein JSON-Objekt mit Angaben, gekommen ist ${error.came}.`;
		case 'unknownFact':
			return `Eine Angabe „${error.fact}“ gibt es nicht.${hint}`;
		case 'wrongValue':
			return `„${error.fact}“ hat den Wert ${error.came}; möglich ist ${error.due}.${hint}`;
		case 'dayAfterAsking':
			return `${capitalised(error.noun)} ist als ${germanDay(error.came)} angegeben; das liegt nach dem ${germanDay(error.bound)}, an dem gefragt wird.`;
		case 'dayBeforeBirth':
			return `${capitalised(error.noun)} ist als ${germanDay(error.came)} angegeben; das liegt vor der Geburt (frühestens ${germanDay(error.bound)}).`;
		case 'contradiction':
			return `Die Angaben widersprechen sich (${error.constraint}): ${error.states}`;
	}
}
