import type { AmountRef, Condition } from './condition.ts';
import type { DayText, Question } from './facts.ts';
import type { PeriodCount } from './periods.ts';

/** What the law does: 'may' is never promised, 'gap' says that no right exists today. */
export type Modality = 'must' | 'should' | 'may' | 'automatic' | 'duty' | 'exclusion' | 'gap';

interface SourceBase {
	/** Day on which the text was read, or null where nobody has opened it (then say so in `note`). */
	readonly textReadOn: DayText | null;
	readonly link?: string;
	/** What the place says in our own words, or why it matters. */
	readonly note?: string;
}

/** Where a rule stands; at least one for each rule, each amount and each reform. */
export type Source =
	| (SourceBase & {
			readonly type: 'statute' | 'directive';
			/** 'AufenthG', 'Richtlinie 2004/81/EG', 'Verordnung (EU) 2024/1351' */
			readonly act: string;
			/** '§ 59 Abs. 7', 'Art. 6' */
			readonly paragraph: string;
			/** 'Satz 1 und 2' */
			readonly sentence?: string;
	  })
	| (SourceBase & {
			readonly type: 'caseLaw';
			readonly court: string;
			readonly decidedOn: DayText | null;
			readonly docket: string;
	  })
	| (SourceBase & {
			/** Administrative instructions, position papers, demands. */
			readonly type: 'practice';
			readonly body: string;
			readonly title: string;
			/** 'Kapitel 2', 'S. 14' */
			readonly place?: string;
	  });

/** At least one source: leaving it out is a type error. */
export type Sources = readonly [Source, ...Source[]];

/** Exactly one unit. Amounts make a length changeable by date or by a reform. */
export type Length =
	| { readonly days: number | AmountRef }
	| { readonly weeks: number | AmountRef }
	| { readonly months: number | AmountRef }
	| { readonly years: number | AmountRef };

/** A German sentence, shown when its condition is true or unknown (then marked as possible), never when false. */
export interface Notice {
	/** A complete German sentence with its full stop. */
	readonly states: string;
	/** With a condition the notice stands by itself; without, it is shown wherever the rule applies or is open. */
	readonly when?: Condition;
}

/** How long the effect lasts. */
export interface Duration {
	readonly states: string;
	readonly atLeast?: Length;
	readonly atMost?: Length;
}

/** A period that runs from a day known as a fact. */
export interface Deadline {
	readonly id: string;
	/** German sentence saying what has to happen or what ends. */
	readonly states: string;
	/** What happens when the day passes and what can still be done then, as a German sentence. */
	readonly ifMissed?: string;
	/** The calendar-day fact on which the period starts. */
	readonly start: string;
	readonly length: Length;
	/**
	 * 'event': the day of the event is not counted (§ 187 Abs. 1 BGB); 'beginningOfDay': it is (§ 187 Abs. 2 BGB);
	 * 'endOfYear': the period begins with the end of the year in which the start lies (§ 199 Abs. 1 BGB).
	 */
	readonly counts: PeriodCount;
	/** Is the computed day the earliest possible end, the end, or the last day to act? */
	readonly meaning: 'earliestEnd' | 'end' | 'lastDay';
	/** Moves an end on a Saturday, Sunday or holiday to the next working day (§ 193 BGB). */
	readonly movesToWorkingDay?: boolean;
	/** Only where this holds too. A deadline of a rule that does not apply is never shown. */
	readonly when?: Condition;
	readonly source: Source;
}

/** A rule that stands beside this one. */
export interface Related {
	/** 'alternative': try this instead; 'exception': opens this rule; 'exclusion': bars this rule. */
	readonly kind: 'alternative' | 'exception' | 'exclusion';
	readonly rule: string;
	readonly note?: string;
}

/** In force from `from` (included) to `until` (not included). */
export interface Validity {
	readonly from: DayText;
	readonly until?: DayText;
}

/** One version of one rule. Several versions of an id have disjoint validity. */
export interface Rule {
	readonly id: string;
	readonly title: { readonly de: string; readonly en: string };
	/** 'Aufenthalt', 'Lebensunterhalt', … as people read it. */
	readonly area: string;
	/** Who has the right, as a German noun phrase. */
	readonly holder: string;
	readonly condition: Condition;
	readonly modality: Modality;
	/** What follows, as a German sentence. */
	readonly effect: string;
	/** What this right is about, for whoever reads in easy language or English; it promises nothing. */
	readonly inShort?: { readonly easy: string; readonly en: string };
	/** What a counsellor does next, as a German sentence: where to turn, with what, orally or in writing. */
	readonly nextStep?: string;
	/** Against a refusal: remedy, time limit and place, as a German sentence. */
	readonly remedy?: string;
	readonly duration?: Duration;
	readonly deadlines?: readonly Deadline[];
	readonly authority: string;
	/** What helps to prove it, each a German noun phrase. */
	readonly evidence: readonly string[];
	readonly sources: Sources;
	readonly confidence: 'verified' | 'mixed' | 'unverified';
	/** The answer is disputed among courts or authorities. */
	readonly contested?: Notice;
	/** Rechtsstand: the day of the text this rule was checked against. */
	readonly lawAsRead: DayText;
	/** Changes of the act after that text, each in a German sentence; shown from `on`. */
	readonly changedAfterReading?: readonly { readonly on: DayText; readonly states: string }[];
	readonly valid: Validity;
	readonly warnings?: readonly Notice[];
	readonly related?: readonly Related[];
}

/** A named derived fact: computed, never asked, with its own German clause. */
export interface Derived {
	/** German main clause without full stop: 'die Person ist vollziehbar ausreisepflichtig'. */
	readonly states: string;
	readonly denies: string;
	readonly condition: Condition;
	readonly source?: Source;
}

/** A number the law sets, each value with its validity and its source. */
export interface Amount {
	readonly title: Question;
	/** 'EUR je Stunde', 'Jahre' */
	readonly unit: string;
	readonly values: readonly [DatedValue, ...DatedValue[]];
}

/** One value of an amount. */
export interface DatedValue extends Validity {
	readonly value: number;
	readonly source: Source;
}

/** What can never be otherwise. It derives values, and refuses contradictions by its id and sentence. */
export interface Constraint {
	readonly id: string;
	/** A complete German sentence: 'Wer deutsch ist, ist nicht drittstaatsangehörig.' */
	readonly states: string;
	readonly constraint:
		| { readonly kind: 'implies'; readonly when: Condition; readonly implied: Condition }
		| { readonly kind: 'atMostOne'; readonly of: readonly Condition[] }
		| { readonly kind: 'order'; readonly earlier: string; readonly later: string };
}
