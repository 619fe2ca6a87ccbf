/** A control of a record's form, as its page knows it. */
export interface RecordInput {
	readonly name: string;
	readonly key: string;
	readonly part: string | null;
	readonly widget: 'line' | 'text' | 'lines' | 'day' | 'number' | 'select' | 'ticks' | 'suggest';
	readonly value: string;
	readonly selected: readonly string[];
	readonly options: readonly { readonly value: string; readonly label: string | null }[];
	readonly isDue: boolean;
}

/** The id that a message about a field leads to. */
export const inputId = (name: string): string => `feld-${name.replaceAll('.', '-')}`;
