import type { PlainDate } from '@schutznetz/kernel';

/** Whether we had the whole text, a stored excerpt of it, or only know that and where it exists. */
export const accesses = ['full', 'excerpt', 'reference'] as const;
/** One of `accesses`. */
export type Access = (typeof accesses)[number];

/** A document that statements on these pages rest on. */
export interface Source {
	readonly id: string;
	/** As it is named where a line must be short: "KOK, Stellungnahme 2025". */
	readonly short: string;
	readonly title: string;
	readonly publisher: string;
	/** 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD', as exactly as it is known; null where the document names none. */
	readonly date: string | null;
	readonly url: string | null;
	readonly access: Access;
	readonly note: string | null;
}

/** A place in a source. */
export interface Citation {
	/** Id of a `Source`. */
	readonly source: string;
	/** Chapter or section as the document calls it. */
	readonly place: string | null;
	/** First and last line in the text that we had. */
	readonly lines: readonly [number, number] | null;
}

/** A topic or an addressee: a slug for addresses and a name for people. */
export interface Term {
	readonly id: string;
	readonly name: string;
}

/**
 * Where an attribution comes from: said in the sentence itself, in its chapter, or assigned by us
 * and not yet confirmed by the author.
 */
export const bases = ['text', 'chapter', 'assigned'] as const;
/** One of `bases`. */
export type Basis = (typeof bases)[number];

/** Who is asked to act. */
export interface Addressee {
	/** Id of an addressee `Term`. */
	readonly id: string;
	readonly basis: Basis;
}

/** A statute or convention that a demand is about, as it is cited in German. */
export interface LegalReference {
	readonly text: string;
	readonly basis: Basis;
}

/** What became of a demand since it was made; `notReviewed` says that nobody looked, not that nothing happened. */
export const demandStates = ['open', 'partly', 'overtaken', 'replaced', 'notReviewed'] as const;
/** One of `demandStates`. */
export type DemandState = (typeof demandStates)[number];

/** A chapter of the catalogue of demands. */
export interface Chapter {
	readonly number: number;
	readonly title: string;
	/** How many demands the chapter has in the document, counted there. */
	readonly demandCount: number;
}

/** What civil society demands, in our own words. */
export interface Demand {
	/** 'F2.1': second chapter, first demand. The numbering within the chapter is ours. */
	readonly id: string;
	readonly catalogue: string;
	readonly chapter: number;
	readonly title: string;
	readonly summary: string;
	readonly topics: readonly string[];
	readonly addressees: readonly Addressee[];
	readonly legalReferences: readonly LegalReference[];
	readonly state: DemandState;
	/** The proof for `state`; null exactly where the state is `notReviewed`. */
	readonly laterDevelopment: { readonly note: string; readonly sources: readonly Citation[] } | null;
	readonly source: Citation;
}

/** What civil society recommends to those who negotiate a government, in our own words. */
export interface Recommendation {
	/** 'E1' */
	readonly id: string;
	readonly catalogue: string;
	/** The document's own heading for it. */
	readonly group: string;
	readonly title: string;
	readonly summary: string;
	readonly topics: readonly string[];
	readonly addressees: readonly Addressee[];
	readonly source: Citation;
}

/** How many of something there are by its own document, and how many of them were imported here. */
export interface MeasureTally {
	readonly base: number;
	readonly imported: number;
	readonly rule: string;
	readonly sources: readonly Citation[];
}

/** A field of action (Handlungsfeld). */
export interface PlanField {
	readonly id: string;
	readonly roman: string;
	readonly name: string;
	/** null: no source says it. */
	readonly measureCount: number | null;
}

/** What a `PlanFact` is about. */
export const planFactKeys = [
	'responsible',
	'coordinator',
	'competent',
	'adopted',
	'term',
	'measures',
	'measureFormat',
	'monitoring',
	'goals',
	'priorities',
	'scope',
	'legalBasis',
] as const;
/** One of `planFactKeys`. */
export type PlanFactKey = (typeof planFactKeys)[number];

/** What is proven about one side of a plan, as one or more points. */
export interface PlanFact {
	readonly key: PlanFactKey;
	readonly items: readonly string[];
	readonly sources: readonly Citation[];
}

/** Sources that contradict each other, side by side. */
export interface Conflict {
	readonly key: string;
	readonly question: string;
	readonly claims: readonly { readonly text: string; readonly sources: readonly Citation[] }[];
	/** What would settle it, and what we show until then. */
	readonly settles: string;
}

/**
 * Something that others say a plan contains. It is **not** a measure: it has no official wording and no
 * place in a denominator.
 */
export interface MentionedUndertaking {
	readonly title: string;
	/** Id of a `PlanField`; null where the source names none. */
	readonly field: string | null;
	readonly lead: string | null;
	/** What is known about its state. */
	readonly known: string | null;
	/** Numbers under which a source cites it, as written there. */
	readonly citedAs: readonly string[];
	readonly note: string | null;
	readonly sources: readonly Citation[];
}

/** A national action plan (Nationaler Aktionsplan). */
export interface Plan {
	readonly id: string;
	readonly short: string;
	readonly title: string;
	readonly adoptedOn: PlainDate;
	/** null: no source names a day. */
	readonly endsOn: PlainDate | null;
	readonly measures: MeasureTally;
	/** Measures of the Länder in an annex; null where the plan has none that we know of. */
	readonly laenderMeasures: MeasureTally | null;
	/** Id of the `Source` that is the plan itself. */
	readonly officialSource: string;
	readonly fields: readonly PlanField[];
	readonly facts: readonly PlanFact[];
	readonly conflicts: readonly Conflict[];
	readonly unknowns: readonly string[];
	readonly mentioned: readonly MentionedUndertaking[];
}

/** Something that happened, or was due, on a day. */
export interface PlanEvent {
	readonly on: PlainDate;
	readonly text: string;
	/** Ids of the plans it belongs to; empty for what concerns the demands alone. */
	readonly plans: readonly string[];
	readonly sources: readonly Citation[];
	readonly note: string | null;
}

/** What the author of a statement says that a plan does with a concern. */
export const verdicts = ['takenUp', 'partly', 'absent', 'unclear', 'positive'] as const;
/** One of `verdicts`. */
export type Verdict = (typeof verdicts)[number];

/** What a statement is: a judgement on the plan, a demand to it, a look at practice, a fact, or the author's own pledge. */
export const statementNatures = ['assessment', 'demand', 'observation', 'fact', 'pledge'] as const;
/** One of `statementNatures`. */
export type StatementNature = (typeof statementNatures)[number];

/**
 * What an author says about a plan: with a judgement spoken out in so many words, or with none. Statements whose
 * judgement was only derived are drafts and are no part of the public content.
 */
export interface PlanStatement {
	readonly id: string;
	readonly plans: readonly string[];
	/** The author's own heading; it need not be a field of the plan. */
	readonly section: string;
	/** Id of a `PlanField`, only where the author's heading is that field. */
	readonly field: string | null;
	readonly nature: StatementNature;
	/** null: the author gives no judgement here. */
	readonly verdict: Verdict | null;
	readonly subject: string;
	readonly reason: string;
	readonly ask: string | null;
	/** Numbers of measures as the author cites them; they are not resolved and may be wrong. */
	readonly citedMeasures: readonly string[];
	readonly source: Citation;
}

/** What a catalogue collects. */
export const catalogueKinds = ['demands', 'recommendations', 'statements'] as const;
/** One of `catalogueKinds`. */
export type CatalogueKind = (typeof catalogueKinds)[number];

/** A document whose items are collected here: the denominator of everything that is counted from it. */
export interface Catalogue {
	readonly id: string;
	readonly kind: CatalogueKind;
	readonly year: number;
	readonly title: string;
	/** Id of a `Source`. */
	readonly source: string;
	/** How many items the document has; null while nobody could count them. */
	readonly base: number | null;
	readonly imported: number;
	readonly rule: string;
	readonly note: string | null;
}

/** Everything that the public pages of the monitor are made of. */
export interface PublicContent {
	/** The day to which the content was worked through. */
	readonly asOf: PlainDate;
	readonly note: string;
	readonly sources: readonly Source[];
	readonly topics: readonly Term[];
	readonly addressees: readonly Term[];
	readonly catalogues: readonly Catalogue[];
	readonly chapters: readonly Chapter[];
	readonly demands: readonly Demand[];
	readonly recommendations: readonly Recommendation[];
	readonly plans: readonly Plan[];
	readonly events: readonly PlanEvent[];
	readonly statements: readonly PlanStatement[];
}
