/** A calendar day as 'YYYY-MM-DD'. */
export type Day = string;

/** The sixteen Länder by ISO 3166-2:DE without its prefix, in the alphabetical order of their names. */
export const landCodes = [
	'BW',
	'BY',
	'BE',
	'BB',
	'HB',
	'HH',
	'HE',
	'MV',
	'NI',
	'NW',
	'RP',
	'SL',
	'SN',
	'ST',
	'SH',
	'TH',
] as const;
/** One of `landCodes`. */
export type LandCode = (typeof landCodes)[number];

/** Forms of trafficking and exploitation; the last three since Directive (EU) 2024/1712. */
export const exploitationForms = [
	'sexual',
	'labour',
	'begging',
	'criminalActs',
	'organRemoval',
	'forcedMarriage',
	'illegalAdoption',
	'surrogacy',
] as const;
/** One of `exploitationForms`. */
export type ExploitationForm = (typeof exploitationForms)[number];

/** Groups whose inclusion is looked at; a person can belong to several. */
export const affectedGroups = [
	'women',
	'men',
	'transNonBinary',
	'minors',
	'youngAdults',
	'euCitizens',
	'thirdCountryNationals',
	'undocumented',
	'asylumSeekers',
	'domesticWorkers',
	'sexWorkers',
	'peopleWithDisabilities',
] as const;
/** One of `affectedGroups`. */
export type AffectedGroup = (typeof affectedGroups)[number];

/** What a `Body` is. */
export const bodyKinds = ['federal', 'authority', 'land', 'rapporteur', 'civilSociety', 'other'] as const;

/** Somebody who leads, takes part or assesses (Stelle): never a person, never with an address. */
export interface Body {
	readonly short: string;
	readonly name: string;
	readonly kind: (typeof bodyKinds)[number];
	readonly land: LandCode | null;
	/** Other names under which it stands in documents. */
	readonly alsoKnownAs: readonly string[];
	/** What ties it to the plans, printed beside its assessments: "wird vom BMBFSFJ gefördert". */
	readonly ties: string | null;
}

/** A place in a document that was read in, for people who compare. */
export interface Place {
	/** Id of a stored document; null for a document that only has a name. */
	readonly document: string | null;
	readonly name: string;
	readonly page: number | null;
	/** Left, top, right, bottom in thousandths of the page's width and height. */
	readonly box: readonly [number, number, number, number] | null;
}

/** One state of a plan's document. */
export interface Edition {
	readonly plan: string;
	readonly on: Day;
	readonly title: string;
	readonly document: string | null;
	/** The edition before it. */
	readonly follows: string | null;
}

/** A field of action (Handlungsfeld) in one edition. */
export interface Field {
	readonly plan: string;
	readonly edition: string;
	readonly position: number;
	/** 'I', 'II', …; null where the plan counts otherwise. */
	readonly roman: string | null;
	readonly name: string;
	/** How many measures the document itself says it has; null where it says nothing. */
	readonly measureCount: number | null;
}

/** A goal (Ziel) that measures serve. */
export interface Goal {
	readonly plan: string;
	readonly edition: string;
	readonly field: string;
	readonly position: number;
	readonly name: string;
}

/** A measure as its newest edition has it; its record's id is its identity over editions. */
export interface Measure {
	readonly plan: string;
	readonly edition: string;
	readonly field: string | null;
	readonly goal: string | null;
	/** As printed: '30', '30a'; counted anew in each field or through the plan, as the plan does. */
	readonly number: string;
	readonly title: string;
	/** The plan's further wording; empty where it gives a title alone. */
	readonly text: string;
	/** Ids of bodies; the first is named first in the document. */
	readonly leads: readonly string[];
	/** The cell of the document, kept beside what was made of it. */
	readonly leadText: string;
	readonly involved: readonly string[];
	readonly level: 'federal' | 'laender' | 'both' | null;
	readonly land: LandCode | null;
	readonly novelty: 'new' | 'continued' | null;
	readonly nature: 'project' | 'structure' | null;
	readonly indicatorText: string;
	readonly dueText: string;
	readonly dueOn: Day | null;
	readonly budgetText: string;
	readonly budgetLine: string | null;
	readonly securedUntil: Day | null;
	readonly groups: readonly AffectedGroup[];
	readonly forms: readonly ExploitationForm[];
	/** Other strategies that it belongs to, by name. */
	readonly strategies: readonly string[];
	readonly place: Place | null;
}

/** What tells whether a measure works: a number with unit and target, or named steps with reasons. */
export interface Indicator {
	readonly measure: string;
	readonly name: string;
	readonly type: 'structure' | 'process' | 'outcome';
	readonly scale:
		| {
				readonly kind: 'number';
				readonly unit: string;
				readonly baseline: number | null;
				readonly baselineOn: Day | null;
				readonly target: number | null;
				readonly targetOn: Day | null;
		  }
		| { readonly kind: 'steps'; readonly steps: readonly string[]; readonly target: string | null };
	readonly note: string;
}

/** A value of an indicator on a day. */
export interface Observation {
	readonly indicator: string;
	readonly on: Day;
	/** A number, or one of the indicator's steps. */
	readonly value: number | string;
	readonly reason: string;
	readonly source: string;
	readonly url: string | null;
	readonly confidence: 'high' | 'medium' | 'low';
}

/** How a demand was worded at a time; several stand beside each other. */
export interface DemandWording {
	readonly demand: string;
	/** 'YYYY' or a day. */
	readonly on: string;
	readonly text: string;
	readonly source: string;
	readonly url: string | null;
}

/** What a link can join. */
export const linkEnds = [
	'demand',
	'recommendation',
	'obligation',
	'measure',
	'event',
	'statement',
	'series',
] as const;
/** Names one end of a link. */
export interface LinkEnd {
	readonly kind: (typeof linkEnds)[number];
	readonly id: string;
}

/** How demands, recommendations and obligations stand to measures. */
export const answerTypes = ['fulfils', 'partly', 'examines', 'absent', 'contradicts'] as const;
/** How measures stand to each other; the last four tell an identity over editions. */
export const measureLinkTypes = [
	'dependsOn',
	'mustMirror',
	'overlaps',
	'splitInto',
	'mergedInto',
	'replacedBy',
] as const;
/** What else is linked: an event endangers a measure, a statement is about one, a series stands behind a demand. */
export const otherLinkTypes = ['endangers', 'about', 'supports'] as const;
/** Every type of link. */
export const linkTypes = [...answerTypes, ...measureLinkTypes, ...otherLinkTypes] as const;
/** One of `linkTypes`. */
export type LinkType = (typeof linkTypes)[number];

/** A typed, reasoned link. */
export interface Link {
	readonly from: LinkEnd;
	/** null with `absent`: the plan has no such measure. */
	readonly to: LinkEnd | null;
	/** The plan that was looked through; needed with `absent`. */
	readonly plan: string | null;
	readonly type: LinkType;
	readonly reason: string;
	/** Who says so: "KOK, Stellungnahme 23.06.2025", or a body. */
	readonly assessor: string;
	/** Where: "Abschnitt II, Zeilen 240–248". */
	readonly place: string;
}

/** What binds Germany: a convention, a directive, an article of one. */
export interface Obligation {
	readonly instrument: string;
	readonly article: string;
	readonly title: string;
	readonly text: string;
	readonly inForceOn: Day | null;
	readonly dueOn: Day | null;
	readonly source: string;
	readonly url: string | null;
}

/** Something that happened or is due, outside the measures themselves. */
export interface MonitorEvent {
	readonly on: Day;
	readonly title: string;
	readonly text: string;
	readonly source: string;
	readonly url: string | null;
}

/** What one body holds to be most urgent. */
export interface Priority {
	readonly measure: string;
	readonly body: string;
	readonly rank: 1 | 2 | 3;
	readonly reason: string;
	readonly on: Day;
}

/** Another way to say a measure: plain or easy language, or a translation. Stale when the source's hash differs. */
export interface Variant {
	readonly measure: string;
	readonly level: 'wording' | 'plain' | 'easy';
	/** BCP 47 */
	readonly language: string;
	readonly title: string;
	readonly text: string;
	/** Hash of the wording that it was made from. */
	readonly sourceHash: string;
	/** The group that tested an easy-language text; without one it is not called Leichte Sprache. */
	readonly testedBy: string | null;
}

/** Evidence: a link or a stored file, frozen. */
export interface Evidence {
	readonly about: { readonly kind: string; readonly id: string };
	readonly title: string;
	readonly url: string | null;
	readonly document: string | null;
	/** Of the frozen copy; null where none could be kept. */
	readonly sha256: string | null;
	readonly on: Day;
	readonly note: string;
}

/** A yearly review (Überprüfungsrunde). */
export interface ReviewRound {
	readonly plan: string;
	readonly title: string;
	readonly opensOn: Day;
	/** By when the leads were asked to report; silence counts from here, and only from a documented request. */
	readonly reportsDueOn: Day;
	readonly closesOn: Day;
	readonly questions: readonly string[];
	/** Which measures; null is all of the plan. */
	readonly measures: readonly string[] | null;
}

/** A public consultation on measures. */
export interface Consultation {
	readonly plan: string;
	readonly title: string;
	readonly question: string;
	readonly opensOn: Day;
	readonly closesOn: Day;
	readonly measures: readonly string[] | null;
	/** What became of it, once it is closed. */
	readonly outcome: string;
}

/** What is looked at in each Land. */
export const landTopics = ['cooperationAgreement', 'bedenkfristPractice', 'places', 'funding'] as const;
/** One cell of the matrix of the Länder. */
export interface LandCell {
	readonly land: LandCode;
	readonly topic: (typeof landTopics)[number];
	readonly value: 'yes' | 'partly' | 'no' | 'unknown';
	readonly text: string;
	readonly on: Day;
	readonly source: string;
	readonly url: string | null;
}

/** A working group; internal. */
export interface WorkingGroup {
	readonly name: string;
	readonly purpose: string;
	readonly members: readonly { readonly body: string; readonly since: Day }[];
}

/** A meeting of a working group with its minutes; internal. */
export interface Meeting {
	readonly group: string;
	readonly on: Day;
	readonly title: string;
	readonly attending: readonly string[];
	readonly minutes: string;
}

/** What a meeting agreed; internal. */
export interface Action {
	readonly group: string;
	readonly meeting: string | null;
	readonly title: string;
	readonly owner: string;
	readonly dueOn: Day;
	readonly doneOn: Day | null;
	readonly measure: string | null;
}

/** A derived verdict or a note of our own that its author has to confirm before it is public. */
export interface ConfirmedVerdict {
	/** Id of a statement. */
	readonly statement: string;
	readonly verdict: string;
	readonly reason: string;
}

/**
 * Every kind of record with its body. `plan`, `demand` and `recommendation` have the shape of the shipped content,
 * which `readContent` checks.
 */
export interface RecordBodies {
	readonly plan: Readonly<Record<string, unknown>>;
	readonly demand: Readonly<Record<string, unknown>>;
	readonly recommendation: Readonly<Record<string, unknown>>;
	readonly body: Body;
	readonly edition: Edition;
	readonly field: Field;
	readonly goal: Goal;
	readonly measure: Measure;
	readonly indicator: Indicator;
	readonly observation: Observation;
	readonly demandWording: DemandWording;
	readonly link: Link;
	readonly obligation: Obligation;
	readonly event: MonitorEvent;
	readonly priority: Priority;
	readonly variant: Variant;
	readonly evidence: Evidence;
	readonly round: ReviewRound;
	readonly consultation: Consultation;
	readonly landCell: LandCell;
	readonly verdict: ConfirmedVerdict;
	readonly group: WorkingGroup;
	readonly meeting: Meeting;
	readonly action: Action;
}

/** The name of a kind of record. */
export type RecordKind = keyof RecordBodies;

/** Kinds that are never published, whatever anybody does. */
export const internalKinds = ['group', 'meeting', 'action'] as const satisfies readonly RecordKind[];

/** Every kind, in the order of the model. */
export const recordKinds = [
	'plan',
	'edition',
	'field',
	'goal',
	'measure',
	'indicator',
	'observation',
	'body',
	'demand',
	'demandWording',
	'recommendation',
	'obligation',
	'link',
	'verdict',
	'event',
	'priority',
	'variant',
	'evidence',
	'round',
	'consultation',
	'landCell',
	'group',
	'meeting',
	'action',
] as const satisfies readonly RecordKind[];
