import { expect, test } from 'vitest';
import { legalKindOf, paragraphsOf } from './legal-pages.ts';

test('an address names a page or none', () => {
	expect(legalKindOf('impressum')).toBe('imprint');
	expect(legalKindOf('datenschutz')).toBe('privacy');
	expect(legalKindOf('barrierefreiheit')).toBe('accessibility');
	expect(legalKindOf('toString')).toBeUndefined();
	expect(legalKindOf('imprint')).toBeUndefined();
});

test('blank lines part paragraphs, single ones part lines', () => {
	expect(paragraphsOf('Verein e. V.\nWeg 1\n\n \nTelefon 1\n')).toEqual([
		['Verein e. V.', 'Weg 1'],
		['Telefon 1'],
	]);
	expect(paragraphsOf(' \n')).toEqual([]);
});
