/** 'YYYY-MM-DD' as it stands in a law file and on the wire; `defineLaw` refuses days that do not exist. */
export type DayText = `${number}-${number}-${number}`;

/** A text that people read: German, German in easy language (short main clauses, everyday words), and English. */
export interface Question {
	readonly de: string;
	readonly easy?: string;
	readonly en?: string;
}

/** What asking costs the person: 0 light … 3 very heavy; 'never' is never asked automatically. */
export type Burden = 0 | 1 | 2 | 3 | 'never';

interface FactBase {
	readonly ask: Question;
	/** Facts of one subject are asked together, so that a talk does not jump. */
	readonly subject: string;
	readonly burden: Burden;
}

/** A fact that is true or false of the person. */
export interface YesNoFact extends FactBase {
	readonly type: 'yesNo';
	/** A complete German main clause without full stop: 'die Ausländerbehörde weiß von den Hinweisen'. */
	readonly states: string;
	/** The same clause denied: 'die Ausländerbehörde weiß nicht von den Hinweisen'. */
	readonly denies: string;
	/** The answer that counts until somebody says otherwise (an age counts as stated until it is disputed). */
	readonly presumed?: boolean;
}

/** A fact with exactly one of several values. */
export interface ChoiceFact<Value extends string = string> extends FactBase {
	readonly type: 'choice';
	/** German noun phrase in the nominative, the subject of the sentence: 'der Stand des Strafverfahrens'. */
	readonly noun: string;
	/** Each value with its German label, fit for '<noun> ist <label>'. */
	readonly values: { readonly [V in Value]: string };
	/** Each value once more for a reader of easy language or English: short, fit for a button. */
	readonly labels?: { readonly [V in Value]?: { readonly easy: string; readonly en: string } };
}

/** A whole number in a unit; `min` and `max` bound what can be said at all. */
export interface WholeNumberFact extends FactBase {
	readonly type: 'wholeNumber';
	/** German noun phrase in the nominative: 'das Alter der Person'. */
	readonly noun: string;
	readonly unit: { readonly one: string; readonly many: string };
	readonly min: number;
	readonly max: number;
}

/** A calendar day. */
export interface CalendarDayFact extends FactBase {
	readonly type: 'calendarDay';
	/** German noun phrase in the nominative: 'der Tag der letzten Tat'. */
	readonly noun: string;
	/** Bounds of what can be said; 1900-01-01 and 2100-12-31 when left out. */
	readonly min?: DayText;
	readonly max?: DayText;
	/** It has happened already, so it never lies after the day of asking. */
	readonly past?: true;
	/** The whole-number fact with the person's age in years: the day never lies before the birth. */
	readonly sinceBirth?: string;
}

/** Any fact of a vocabulary. */
export type Fact = YesNoFact | ChoiceFact | WholeNumberFact | CalendarDayFact;

/** The facts of a law, keyed by name ('residence.status'). */
export type Facts = { readonly [name: string]: Fact };

/** A fact answered by yes or no. */
export const yesNo = (fact: Omit<YesNoFact, 'type'>): YesNoFact => ({ type: 'yesNo', ...fact });

/** A fact with one of the labelled values. */
export const choice = <Value extends string>(fact: Omit<ChoiceFact<Value>, 'type'>): ChoiceFact<Value> => ({
	type: 'choice',
	...fact,
});

/** A fact that is a whole number, possibly known only from … to. */
export const wholeNumber = (fact: Omit<WholeNumberFact, 'type'>): WholeNumberFact => ({
	type: 'wholeNumber',
	...fact,
});

/** A fact that is a calendar day, possibly known only from … to. */
export const calendarDay = (fact: Omit<CalendarDayFact, 'type'>): CalendarDayFact => ({
	type: 'calendarDay',
	...fact,
});

/** Collects facts and keeps their names and values as types. Sections may be spread: `{...person, ...residence}`. */
export const defineFacts = <const F extends Facts>(facts: F): F => facts;

/** Names of the facts of one type. */
export type FactName<F extends Facts, Type extends Fact['type']> = {
	[N in keyof F & string]: F[N]['type'] extends Type ? N : never;
}[keyof F & string];

/** Values of a choice fact. */
export type ChoiceValue<T> = T extends ChoiceFact<infer Value> ? Value : never;
