import type { ColumnMeaning } from './guess-column.ts';
import type { ReadProblem } from './read-problem.ts';
import type { Box } from './source-document.ts';

/** The texts of a measure that a document can give, each as printed. */
export interface MeasureTexts {
	readonly number: string;
	readonly title: string;
	readonly text: string;
	readonly lead: string;
	readonly involved: string;
	readonly indicator: string;
	readonly due: string;
	readonly budget: string;
	readonly novelty: string;
	readonly level: string;
}

/** The name of a text of a measure. */
export type TextName = keyof MeasureTexts;

/** Where one text stands and how surely it was read. */
export interface Seen {
	readonly page: number | null;
	readonly box: Box | null;
	readonly confidence: number;
}

/** A measure as a document proposes it. */
export interface ProposedMeasure {
	/** Names it within its reading: position of the field, number, and a count where both come twice. */
	readonly key: string;
	readonly field: number | null;
	readonly goal: number | null;
	readonly texts: MeasureTexts;
	readonly seen: Readonly<Partial<Record<TextName, Seen>>>;
	readonly page: number | null;
	readonly box: Box | null;
	readonly line: number;
	/** The lowest of number, title and place. */
	readonly confidence: number;
	readonly problems: readonly ReadProblem[];
}

/** A field of action as a document proposes it. */
export interface ProposedField {
	readonly position: number;
	readonly roman: string | null;
	readonly name: string;
	readonly measureCount: number | null;
	readonly page: number | null;
	readonly box: Box | null;
}

/** A goal as a document proposes it. */
export interface ProposedGoal {
	readonly field: number | null;
	readonly position: number;
	readonly name: string;
	readonly page: number | null;
	readonly box: Box | null;
}

/** A column that was found, by its label; a person can have it mean something else. */
export interface FoundColumn {
	readonly label: string;
	readonly as: ColumnMeaning;
	readonly confidence: number;
	/** The first value below it, to recognise it. */
	readonly example: string;
}

/** Everything that a document proposes for a plan. */
export interface PlanReading {
	readonly fields: readonly ProposedField[];
	readonly goals: readonly ProposedGoal[];
	readonly measures: readonly ProposedMeasure[];
	readonly columns: readonly FoundColumn[];
	readonly problems: readonly ReadProblem[];
}
