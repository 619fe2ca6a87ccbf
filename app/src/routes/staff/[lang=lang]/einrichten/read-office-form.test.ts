import { expect, test } from 'vitest';
import { slugOf } from '#lib/slug-of.ts';
import { checkOfficeForm, imprintOf, type OfficeValues, readOfficeForm } from './read-office-form.ts';

const filled: OfficeValues = {
	code: 'abc',
	network: 'Netz Nord',
	office: 'Netz Nord e. V.',
	person: 'Ada Muster',
	address: 'Weg 1\n12345 Ort',
	mail: 'buero@example.org',
	phone: '+49 30 123456',
	imprint: '',
	privacy: 'datenschutz@example.org',
	publish: false,
};

test('a filled form has no problem', () => {
	expect(checkOfficeForm(filled)).toEqual({});
});

test('an empty form names every field but the free one', () => {
	const empty = readOfficeForm(new FormData());
	expect(Object.keys(checkOfficeForm(empty))).toEqual([
		'code',
		'network',
		'office',
		'person',
		'address',
		'mail',
		'phone',
		'privacy',
	]);
});

test.each([
	['mail', 'buero@example'],
	['mail', 'buero example.org'],
	['phone', 'ruft an'],
	['address', 'Berlin'],
	['office', '…'],
] as const)('%s refuses %s', (field, value) => {
	expect(checkOfficeForm({ ...filled, [field]: value })).toEqual({ [field]: 'missing' });
});

test('what is too long says so', () => {
	expect(checkOfficeForm({ ...filled, network: 'x'.repeat(201), imprint: 'y'.repeat(2001) })).toEqual({
		network: 'tooLong',
		imprint: 'tooLong',
	});
});

test('takes the code alone or the whole link, and one kind of line end', () => {
	const form = new FormData();
	form.set('code', ' https://team.example.org/de/einrichten#geheim ');
	form.set('address', 'Weg 1\r\n12345 Ort');
	form.set('publish', 'on');
	expect(readOfficeForm(form)).toMatchObject({ code: 'geheim', address: 'Weg 1\n12345 Ort', publish: true });
});

test.each([
	['Büro Süd e. V.', 'buero-sued-e-v'],
	['Çelik & Łoś', 'celik-os'],
	['  Größe  ', 'groesse'],
	['…', ''],
])('%s becomes %j in an address', (name, slug) => {
	expect(slugOf(name)).toBe(slug);
});

test('a long name never ends in a hyphen', () => {
	expect(slugOf(`${'a'.repeat(59)} b`)).toBe('a'.repeat(59));
});

test('the imprint holds every public line and leaves out what is empty', () => {
	expect(imprintOf(filled)).toBe(
		'Netz Nord e. V.\nWeg 1\n12345 Ort\n\nNetzwerk: Netz Nord\n\nVertreten durch: Ada Muster\n\nE-Mail: buero@example.org\nTelefon: +49 30 123456',
	);
	expect(imprintOf({ ...filled, network: filled.office, imprint: 'VR 1' })).not.toContain('Netzwerk');
});
