import { linkEndKinds, type RecordKind, recordKinds } from '@schutznetz/plans/records';
import type { FormChoices } from './form-choices.ts';
import { type FormFieldType, formFieldsOf } from './form-fields.ts';

/** One control of a form. */
export interface FormInput {
	/** 'title', or with a part of the field: 'from.kind'. */
	readonly name: string;
	readonly key: string;
	readonly part: string | null;
	readonly widget: 'line' | 'text' | 'lines' | 'day' | 'number' | 'select' | 'ticks' | 'suggest';
	readonly value: string;
	/** Of ticks. */
	readonly selected: readonly string[];
	/** `label` null: the words stand in the catalogue. */
	readonly options: readonly { readonly value: string; readonly label: string | null }[];
	readonly isDue: boolean;
}

// Longer lists are typed by id; a page with thousands of options helps nobody.
const mostOptions = 400;
const mostSelect = 40;

/** The controls of a kind's form, filled with a body as far as it goes. */
export function formInputs(kind: RecordKind, body: object, choices: FormChoices): readonly FormInput[] {
	const values = body as Readonly<Record<string, unknown>>;
	return formFieldsOf(kind).flatMap(([key, type]) => inputsOf(key, type, values[key], choices));
}

const textOf = (value: unknown): string => (value === null || value === undefined ? '' : String(value));
const partsOf = (value: unknown): Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function inputsOf(
	key: string,
	type: FormFieldType,
	value: unknown,
	choices: FormChoices,
): readonly FormInput[] {
	const isDue = 'isDue' in type && type.isDue;
	const input = (widget: FormInput['widget'], given: Partial<FormInput> = {}): FormInput => ({
		name: given.part ? `${key}.${given.part}` : key,
		key,
		part: null,
		widget,
		value: textOf(value),
		selected: [],
		options: [],
		isDue,
		...given,
	});
	const part = (name: string, widget: FormInput['widget'], given: Partial<FormInput> = {}): FormInput =>
		input(widget, { part: name, value: textOf(partsOf(value)[name]), isDue: false, ...given });
	const codes = (of: readonly (string | number)[]) =>
		of.map((code) => ({ value: String(code), label: null }));
	const optional = (of: FormInput['options']) => [{ value: '', label: '–' }, ...of];
	const known = (kind: RecordKind) =>
		(choices.get(kind) ?? []).slice(0, mostOptions).map(({ id, label }) => ({ value: id, label }));

	switch (type.is) {
		case 'line':
		case 'address':
		case 'document':
		case 'hash':
		case 'yearOrDay':
		case 'statement':
		case 'value':
			return [input('line', { isDue: isDue || ['yearOrDay', 'statement', 'value'].includes(type.is) })];
		case 'text':
			return [input('text')];
		case 'day':
			return [input('day')];
		case 'number':
		case 'count':
			return [input('number')];
		case 'choice':
			return [input('select', { options: optional(codes(type.of)) })];
		case 'choices':
			return [input('ticks', { selected: listOf(value).map(textOf), options: codes(type.of) })];
		case 'lines':
			return [input('lines', { value: listOf(value).map(textOf).join('\n') })];
		case 'reference': {
			const options = known(type.to);
			return options.length <= mostSelect &&
				(value === null ||
					value === undefined ||
					value === '' ||
					options.some((option) => option.value === value))
				? [input('select', { options: optional(options) })]
				: [input('suggest', { options })];
		}
		case 'references': {
			const names = new Map(choices.get(type.to)?.map(({ id, label }) => [id, label]));
			const shown = (id: unknown): string =>
				type.to === 'body' ? (names.get(textOf(id)) ?? textOf(id)) : textOf(id);
			return [input('lines', { value: listOf(value).map(shown).join('\n'), options: known(type.to) })];
		}
		case 'linkEnd':
			return [
				part('kind', 'select', { options: optional(codes(linkEndKinds as string[])), isDue }),
				part('id', 'line', { isDue }),
			];
		case 'about':
			return [
				part('kind', 'select', { options: codes(recordKinds), isDue: true }),
				part('id', 'line', { isDue: true }),
			];
		case 'scale':
			return [
				part('kind', 'select', { options: codes(['number', 'steps']), isDue: true }),
				part('unit', 'line'),
				part('baseline', 'line'),
				part('baselineOn', 'day'),
				part('targetOn', 'day'),
				part('steps', 'lines', { value: listOf(partsOf(value).steps).map(textOf).join('\n') }),
				part('target', 'line'),
			];
		case 'members':
			return [
				input('lines', {
					value: listOf(value)
						.map(partsOf)
						.map(({ body, since }) => `${textOf(body)}; ${textOf(since)}`)
						.join('\n'),
					options: known('body'),
				}),
			];
		case 'development':
			return [
				part('note', 'text'),
				part('sources', 'lines', { value: listOf(partsOf(value).sources).map(citationLine).join('\n') }),
			];
		case 'citation':
			return [input('line', { value: citationLine(value) })];
		case 'place':
			return [];
	}
}

/** A citation as one line: "quelle | Abschnitt II | 12–15". */
function citationLine(value: unknown): string {
	const { source, place, lines } = partsOf(value);
	return [textOf(source), textOf(place), listOf(lines).map(textOf).join('–')]
		.join(' | ')
		.replace(/( \| )+$/, '');
}
