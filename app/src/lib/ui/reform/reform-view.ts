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
}>;

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
	rows: readonly EffectRow[];
	parameters: readonly EffectParameter[];
}>;

/** What of the address could not be used. */
export type RefusedView =
	| Readonly<{ kind: 'notACalendarDay'; text: string }>
	| Readonly<{ kind: 'dayBeforeLaw'; text: string; from: string }>
	| Readonly<{ kind: 'unknownSeed'; text: string; seeds: readonly number[] }>;

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
	states: string;
	settings: readonly Readonly<{ states: string; isDefault: boolean }>[];
}>;

export type ReformView = Readonly<{
	id: string;
	title: string;
	sources: readonly SourceView[];
	asOf: string;
	rules: readonly RuleChangeView[];
	assumptions: readonly AssumptionView[];
	effect: EffectView;
}>;
