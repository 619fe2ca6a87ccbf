import { slugOf } from '#lib/slug-of.ts';

/** The fields of the form, in the order in which they stand. */
export const officeFields = [
	'code',
	'network',
	'office',
	'person',
	'address',
	'mail',
	'phone',
	'imprint',
	'privacy',
] as const;
export type OfficeField = (typeof officeFields)[number];

/** What was typed, kept as it was, so that nothing is lost when something is wrong. */
export type OfficeValues = Readonly<Record<OfficeField, string>> & { readonly publish: boolean };

/** What is wrong with a field. */
export type FieldProblem = 'missing' | 'tooLong';
export type FieldProblems = Readonly<Partial<Record<OfficeField, FieldProblem>>>;

const lengthLimit = 2000;
const lineLimit = 200;
const longFields: readonly OfficeField[] = ['address', 'imprint', 'privacy'];

/** The most characters that a field takes. */
export function limitOf(field: OfficeField): number {
	return longFields.includes(field) ? lengthLimit : lineLimit;
}

/** Reads the form: the values as typed, with one kind of line end. */
export function readOfficeForm(form: FormData): OfficeValues {
	const text = (field: OfficeField): string => {
		const value = form.get(field);
		return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '';
	};
	return {
		code: text('code').replace(/^.*#/s, ''),
		network: text('network'),
		office: text('office'),
		person: text('person'),
		address: text('address'),
		mail: text('mail'),
		phone: text('phone'),
		imprint: text('imprint'),
		privacy: text('privacy'),
		publish: form.has('publish'),
	};
}

const isGiven: Readonly<Record<OfficeField, (value: string) => boolean>> = {
	code: (value) => value !== '',
	network: (value) => value !== '',
	// A name needs a letter or a digit that an address can carry.
	office: (value) => slugOf(value) !== '',
	person: (value) => value !== '',
	address: (value) => value.length >= 10 && /\d/.test(value),
	mail: (value) => /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(value),
	phone: (value) => /^[+\d][\d\s()/.-]{4,}$/.test(value),
	imprint: () => true,
	privacy: (value) => value !== '',
};

/** What is wrong, field by field; empty when the office can be set up. */
export function checkOfficeForm(values: OfficeValues): FieldProblems {
	const problems: Partial<Record<OfficeField, FieldProblem>> = {};
	for (const field of officeFields) {
		if (values[field].length > limitOf(field)) problems[field] = 'tooLong';
		else if (!isGiven[field](values[field])) problems[field] = 'missing';
	}
	return problems;
}

/** The imprint that the typed lines make. */
export function imprintOf(values: OfficeValues): string {
	return [
		`${values.office}\n${values.address}`,
		values.network === values.office ? '' : `Netzwerk: ${values.network}`,
		`Vertreten durch: ${values.person}`,
		`E-Mail: ${values.mail}\nTelefon: ${values.phone}`,
		values.imprint,
	]
		.filter(Boolean)
		.join('\n\n');
}
