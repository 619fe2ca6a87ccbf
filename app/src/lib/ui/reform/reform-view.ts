/** What the pages show of a reform: plain data, made by the server's use case. */

/** Of 1,000 invented cases, over all assumptions: the fewest and the most. */
export type Range = Readonly<{ low: number; high: number }>;

export type EffectRow = Readonly<{
	rule: string;
	title: string;
	/** The rule shuts another one: fewer cases are better. */
	isBar: boolean;
	/** Certain today, certain under the reform. */
	today: Range;
	reformed: Range;
	gained: Range;
	lost: Range;
	/** Lost under the settings whose sentences are shown. */
	lostAsShown: Range;
	/** Undecided on what the invented file says. */
	openToday: Range;
	openReformed: Range;
	groups: readonly GroupView[];
}>;

/** Of 1,000 invented cases of a group; null where it is too small to say anything. */
export type GroupView = Readonly<{ id: string; gained: Range | null; lost: Range | null }>;

export type EffectParameter = Readonly<{ name: string; states: string; low: string; high: string }>;

export type EffectView = Readonly<{
	cases: number;
	seed: number;
	/** 'YYYY-MM-DD', for the form. */
	day: string;
	/** '21.11.2026', for people. */
	asOf: string;
	isFuture: boolean;
	/** Calculations that the range covers: assumptions times sets of parameters. */
	calculations: number;
	/** Combinations of settings: all of them, and those that were calculated. */
	combinations: Readonly<{ total: number; calculated: number }>;
	/** Why some cannot be put together. */
	conflicts: readonly string[];
	rows: readonly EffectRow[];
	parameters: readonly EffectParameter[];
}>;

/** What of the address of a demand's page could not be used. */
export type RefusedView =
	| Readonly<{ kind: 'notACalendarDay'; text: string }>
	| Readonly<{ kind: 'dayBeforeLaw'; text: string; from: string }>
	| Readonly<{ kind: 'unknownSeed'; text: string; seeds: readonly number[] }>;

/** The same for the page of a reform, whose address can say more. */
export type ProblemView =
	| RefusedView
	| Readonly<{ kind: 'unknownParameter'; name: string; nearest: string | null }>
	| Readonly<{ kind: 'unknownReform'; text: string; nearest: string | null }>
	| Readonly<{ kind: 'unknownSize'; text: string; sizes: readonly number[] }>
	| Readonly<{ kind: 'unknownSetting'; name: string; text: string; settings: readonly string[] }>
	| Readonly<{ kind: 'wrongValue'; name: string; text: string; min: string; max: string }>
	| Readonly<{ kind: 'turnedAround' | 'allZero'; states: string }>;

/** An assumption about invented cases, with the fields that change it. */
export type ParameterView = Readonly<{
	fact: string;
	states: string;
	isChanged: boolean;
	fields: readonly Readonly<{
		name: string;
		kind: 'percent' | 'weight' | 'number' | 'day';
		/** Which end of a range, or the value of a choice in words. */
		end: 'low' | 'high' | Readonly<{ value: string }>;
		value: string;
		min: string;
		max: string;
	}>[];
}>;

/** A place in the law or in a paper; `readOn` is null where nobody has opened the text. */
export type SourceView = Readonly<{ place: string; readOn: string | null; note: string | null }>;

export type ModalityView = 'must' | 'should' | 'may' | 'automatic' | 'duty' | 'exclusion' | 'gap';

/** A list of conditions, or one condition; what it means stands in `of`. */
export type ClauseView = Readonly<{
	number: string;
	text: string;
	kind: 'list' | 'term';
	of: readonly ClauseView[];
}>;

export type ConditionChangeView = Readonly<{
	/** What the conditions speak of, where it is not the rule itself. */
	about: string | null;
	dropped: readonly ClauseView[];
	added: readonly ClauseView[];
	kept: readonly ClauseView[];
	alternatives: readonly (readonly ClauseView[])[];
}>;

export type RuleChangeView = Readonly<{
	rule: string;
	title: string;
	change: 'added' | 'removed' | 'changed';
	/** Today's rule in full; null for a right that does not exist today. */
	today: Readonly<{
		effect: string;
		modality: ModalityView;
		introduction: string;
		conditions: readonly ClauseView[];
		sources: readonly SourceView[];
		lawAsRead: string;
		confidence: 'verified' | 'mixed' | 'unverified';
		contested: string | null;
		/** `length` in German ('mindestens 3 Monate'), where the rule has one. */
		duration: Readonly<{ states: string; length: string | null }> | null;
		/** Without a case there is no date: where it starts, and its length where it is more than that day. */
		deadlines: readonly Readonly<{ states: string; start: string; length: string | null }>[];
		warnings: readonly string[];
		/** What changed after the text was read, each with its German day. */
		changedSince: readonly Readonly<{ on: string; states: string }>[];
	}> | null;
	modality: Readonly<{ before: string; after: string }> | null;
	effect: Readonly<{ before: string; after: string }> | null;
	changes: readonly ConditionChangeView[];
	amounts: readonly Readonly<{ title: string; unit: string; before: number; after: number }>[];
}>;

export type AssumptionView = Readonly<{
	name: string;
	states: string;
	/** Its only setting, where the address chose one. */
	fixed: string | null;
	settings: readonly Readonly<{ setting: string; states: string; isShown: boolean }>[];
}>;

/** One reform on the page of its demand. */
export type ReformView = Readonly<{
	id: string;
	title: string;
	reforms: readonly Readonly<{ sources: readonly SourceView[] }>[];
	rules: readonly RuleChangeView[];
	assumptions: readonly AssumptionView[];
	effect: EffectView;
}>;

/** One reform on its own page, or several together. */
export type ReformPageView = Readonly<{
	reforms: readonly Readonly<{
		id: string;
		title: string;
		demands: readonly string[];
		sources: readonly SourceView[];
	}>[];
	asOf: string;
	rules: readonly RuleChangeView[];
	assumptions: readonly AssumptionView[];
	effect: EffectView;
	problems: readonly ProblemView[];
	query: string;
	notice: string;
	lawVersion: string;
	groups: readonly Readonly<{ id: string; of: string }>[];
	seeds: readonly number[];
	sizes: readonly number[];
	parameters: readonly ParameterView[];
}>;
