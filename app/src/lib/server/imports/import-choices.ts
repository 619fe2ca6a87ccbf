import { type ColumnMeaning, columnMeanings, type MeasureTexts } from '@schutznetz/plans/readers';

/** What a person decided at the desk, kept beside the reading. */
export interface ImportChoices {
	/** Meaning by label. */
	readonly columns: Readonly<Record<string, ColumnMeaning>>;
	/** Corrected texts by the key of the proposal. */
	readonly texts: Readonly<Record<string, Readonly<Partial<MeasureTexts>>>>;
	/** Proposals that are not taken over. */
	readonly excluded: readonly string[];
	/** What a proposal goes on from, by its key: the id of a record, or 'new'. */
	readonly matches: Readonly<Record<string, string>>;
}

/** Nothing decided yet. */
export const noChoices: ImportChoices = { columns: {}, texts: {}, excluded: [], matches: {} };

/** What the database holds as choices; what it does not hold was not decided. */
export function toChoices(stored: unknown): ImportChoices {
	const given = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<ImportChoices>;
	return { ...noChoices, ...given };
}

/** Whether a form's value names a meaning. */
export const isMeaning = (value: string): value is ColumnMeaning =>
	(columnMeanings as readonly string[]).includes(value);
