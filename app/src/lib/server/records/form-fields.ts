import { demandStates } from '@schutznetz/plans';
import { type FieldType, fieldsOf, type RecordKind } from '@schutznetz/plans/records';

/** What a form asks for: the fields of a record, and two of the shipped content's own. */
export type FormFieldType =
	| FieldType
	/** The proof of a demand's state: a note and citations, one a line. */
	| { readonly is: 'development' }
	/** One citation: source, place, lines. */
	| { readonly is: 'citation' };

type FormField = readonly [key: string, type: FormFieldType];

const line = { is: 'line', isDue: true, empty: '' } as const;
const text = { is: 'text', isDue: true, empty: '' } as const;

/** Of the shipped kinds, what people write by hand; the rest of such a record stays as it is. */
const contentFields: Readonly<Record<'plan' | 'demand' | 'recommendation', readonly FormField[]>> = {
	plan: [
		['short', line],
		['title', text],
		['adoptedOn', { is: 'day', isDue: true }],
		['endsOn', { is: 'day', isDue: false }],
		['unknowns', { is: 'lines' }],
	],
	demand: [
		['title', line],
		['summary', text],
		['topics', { is: 'lines' }],
		['state', { is: 'choice', of: demandStates, isDue: true }],
		['laterDevelopment', { is: 'development' }],
		['source', { is: 'citation' }],
	],
	recommendation: [
		['group', line],
		['title', line],
		['summary', text],
		['topics', { is: 'lines' }],
		['source', { is: 'citation' }],
	],
};

/** The fields of a kind's form in their order. What a machine fills in is not asked for. */
export function formFieldsOf(kind: RecordKind): readonly FormField[] {
	if (kind === 'plan' || kind === 'demand' || kind === 'recommendation') return contentFields[kind];
	return fieldsOf(kind).filter(([key, type]) => type.is !== 'place' && key !== 'sourceHash');
}

/** Kinds of which people make new ones by hand; the others come with a release or an import. */
export function isMadeByHand(kind: RecordKind): boolean {
	return kind !== 'plan' && kind !== 'demand' && kind !== 'recommendation' && kind !== 'verdict';
}
