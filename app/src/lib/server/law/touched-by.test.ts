import { lawDe } from '@schutznetz/law-de';
import { describe, expect, test } from 'vitest';
import { placeRanges } from './place-ranges.ts';
import { touchedBy } from './touched-by.ts';

describe('touchedBy', () => {
	test.each([
		['§ 59 Abs. 7', '§ 59', true],
		['§ 59 Abs. 7', '§ 59 Abs. 1', true],
		['§ 59', '§ 60', false],
		['§ 60a Abs. 2c und 2d', '§ 60', false],
		['§ 60a Abs. 2c und 2d', '60a', true],
		['§ 404 Abs. 1, 2 und 5', '§ 5', false],
		['§§ 30 und 32', '§ 32', true],
		['§§ 30 und 32', '§ 31', false],
		['§§ 232 bis 233a', '§ 232b', true],
		['§§ 47 bis 51 und 59a', '§ 59a', true],
		['§§ 47 bis 51 und 59a', '§ 55', false],
		['§§ 27 ff.', '§ 44', true],
		['§§ 27 ff.', '§ 26', false],
		['Art. 6 Abs. 2 und Art. 13', 'Artikel 13', true],
		['§ 459j Abs. 1 und § 459k Abs. 1', '§ 459k', true],
		['Verfahren', '§ 3', true],
		['§ 60a', '§§ 59 Abs. 7 und 60a', true],
		['§ 59', '§§ 59 Abs. 7 und 60a', true],
		['§ 60a Abs. 2', '§§ 59 Abs. 7, 60a Abs. 2', true],
		['§ 61', '§§ 59 Abs. 7, 60a Abs. 2', false],
		['§ 60a', '§ 59 Abs. 7, 60a Abs. 2', true],
		['§ 60a', '§ 59 Abs. 7 und 60a', true],
		['§ 15', '§ 59 Abs. 7, 15 Abs. 2', true],
		['§ 60a', '§ 60A', true],
		['§ 60', '§ 60A', false],
		['§ 60a', '§ 60 a Abs. 2', true],
		['§ 60a', '60a abs. 2', true],
		['§ 60B', '§§ 60a bis 60C', true],
		['§ 60b', '§§ 60a–c', true],
		['§ 60d', '§§ 60a–c', false],
		['§ 60c', '§§ 60a, b und c', true],
		['§ 48', '§ 47 bis § 51', true],
		['§ 60', '§§ 59 Abs. 7 bis 61', true],
		['§ 40', '§ 59 Abs. 1 bis 3', false],
		['§ 2', '§ 59 Abs. 1 bis 3', false],
		['§ 2', '§ 59 Abs. 1 Satz 2, Nr. 2 Buchst. a und b', false],
		['§ 59b', '§ 59 Abs. 1 Nr. 2 Buchst. a und b', false],
		['§ 60a', '§ 60', false],
		['§ 61a', '§§ 60 f.', true],
		['§ 62', '§§ 60 f.', false],
		['§ 62', '§§ 60ff', true],
		['§ 60', '§ 59 i. V. m. § 60', true],
		['§ 59', '§§ 58(1), 59(7)', true],
		['§ 7', '§§ 58(1), 59(7)', false],
		['Art. 13', 'Art. 6 Abs. 2 und 13', true],
		['Art. 13', 'Art. 6 Abs. 2, 13 Abs. 1', true],
		['Art. 12', 'Artikel 11 bis 14', true],
		['Art. 12', 'Artt. 11, 13', false],
		['§ 59', 'Kapitel 5', true],
		['§ 59', 'Abschnitt 2 (§§ 57 bis 62)', true],
		['§ 63', 'Abschnitt 2 (§§ 57 bis 62)', false],
		['§ 59', 'Nr. 25.4a.1', true],
	])('%s, where %s changed: %s', (place, changed, touched) => {
		expect(touchedBy(place, changed)).toBe(touched);
	});
});

const places = [
	...new Set(
		lawDe.rules.flatMap(({ sources }) =>
			sources.flatMap((source) => ('act' in source ? [source.paragraph] : [])),
		),
	),
];

test('every place of the law that has a number is understood', () => {
	const numbered = places.filter((place) => /\d/.test(place) && !/^(?:Nr|Anlage|Anhang|Kapitel)/.test(place));
	expect(numbered.filter((place) => placeRanges(place).length === 0)).toEqual([]);
});

test.each(places)(
	'%s is touched by a change of itself, in capitals and in a list behind an Absatz',
	(place) => {
		expect(touchedBy(place, place)).toBe(true);
		expect(touchedBy(place, place.toUpperCase())).toBe(true);
		expect(touchedBy(place, `§§ 9999 Abs. 7 und ${place.replace(/^(?:§+|Art\.)\s*/, '')}`)).toBe(true);
	},
);
