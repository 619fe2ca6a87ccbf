import type { RecordKind } from '@schutznetz/plans/records';
import type { FormChoices } from './form-choices.ts';
import { type FormFieldType, formFieldsOf } from './form-fields.ts';

/** What came with a form, by name. */
export type FormValues = Pick<FormData, 'get' | 'getAll'>;

/**
 * The body that a form makes of the one that it began with. What the form does not ask for stays as it was; nothing
 * is checked yet.
 */
export function bodyFromForm(
	kind: RecordKind,
	form: FormValues,
	before: object | null,
	choices: FormChoices,
): Readonly<Record<string, unknown>> {
	const started: Readonly<Record<string, unknown>> =
		kind === 'measure' && before === null ? { place: null } : {};
	const asked = formFieldsOf(kind).map(([key, type]) => [key, givenValue(key, type, form, choices)] as const);
	return { ...started, ...before, ...Object.fromEntries(asked) };
}

function givenValue(key: string, type: FormFieldType, form: FormValues, choices: FormChoices): unknown {
	const given = (part?: string): string => {
		const value = form.get(part === undefined ? key : `${key}.${part}`);
		return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '';
	};
	const orNull = (text: string): string | null => (text === '' ? null : text);
	switch (type.is) {
		case 'line':
		case 'text':
			return given() === '' ? type.empty : given();
		case 'yearOrDay':
		case 'statement':
			return given();
		case 'day':
		case 'address':
		case 'document':
		case 'hash':
		case 'reference':
			return orNull(given());
		case 'choice':
			return type.of.find((code) => String(code) === given()) ?? orNull(given());
		case 'number':
		case 'count':
			return numberOf(given());
		case 'value':
			return numberOf(given()) ?? '';
		case 'choices':
			return form.getAll(key).map(String);
		case 'lines':
			return linesOf(given());
		case 'references': {
			const ids = linesOf(given()).map((name) => idOf(name, choices.get(type.to) ?? []));
			return ids.length === 0 && type.orNull ? null : ids;
		}
		case 'linkEnd':
			return given('kind') === '' && given('id') === '' ? null : { kind: given('kind'), id: given('id') };
		case 'about':
			return { kind: given('kind'), id: given('id') };
		case 'scale':
			return given('kind') === 'steps'
				? { kind: 'steps', steps: linesOf(given('steps')), target: orNull(given('target')) }
				: {
						kind: 'number',
						unit: given('unit'),
						baseline: numberOf(given('baseline')),
						baselineOn: orNull(given('baselineOn')),
						target: numberOf(given('target')),
						targetOn: orNull(given('targetOn')),
					};
		case 'members':
			return linesOf(given()).map((entry) => {
				const [name = '', since = ''] = entry.split(/[;|]/).map((piece) => piece.trim());
				return { body: idOf(name, choices.get('body') ?? []), since };
			});
		case 'development':
			return given('note') === '' && given('sources') === ''
				? null
				: { note: given('note'), sources: linesOf(given('sources')).map(citationOf) };
		case 'citation':
			return citationOf(given());
		case 'place':
			return null;
	}
}

const linesOf = (text: string): readonly string[] =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');

/** A number as it is written in German or in English; anything else stays as it came, to be refused by name. */
function numberOf(text: string): number | string | null {
	if (text === '') return null;
	return /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text;
}

/** The id that a name leads to; a name that nobody has stays as it came. */
function idOf(
	name: string,
	choices: readonly { readonly id: string; readonly names: readonly string[] }[],
): string {
	const wanted = name.toLocaleLowerCase('de');
	const found = choices.find(
		({ id, names }) => id === name || names.some((known) => known.toLocaleLowerCase('de') === wanted),
	);
	return found?.id ?? name;
}

function citationOf(line: string): object {
	const [source = '', place = '', lines = ''] = line.split('|').map((piece) => piece.trim());
	const range = /^(\d+)(?:\s*[–-]\s*(\d+))?$/.exec(lines);
	const first = range?.[1];
	return {
		source,
		place: place === '' ? null : place,
		lines: first === undefined ? null : [Number(first), Number(range?.[2] ?? first)],
	};
}
