import { expect, test } from 'vitest';
import { knownNames } from './known-names.ts';
import { lintNames } from './lint-names.ts';

const lint = (text: string) => lintNames(text, knownNames);

test('one plan under two names is named with both and their counts', () => {
	expect(lint('Der NAP AZ und der NAP A/Z; der NAP AZ.')).toEqual([
		{
			kind: 'mixed',
			id: 'nap-az',
			name: 'NAP AZ',
			used: [
				{ text: 'NAP AZ', count: 2, range: [4, 10] },
				{ text: 'NAP A/Z', count: 1, range: [19, 26] },
			],
		},
	]);
});

test('a slip of the pen is unknown, with what is one letter away', () => {
	expect(lint('die im NAP NH vorgesehenen')).toEqual([
		{ kind: 'unknown', used: 'NAP NH', range: [7, 13], nearest: ['NAP MH'] },
	]);
});

test('a ministry under its old name, also over a line end, is former', () => {
	const found = lint('Bundesministerium für Familie, Senioren, Frauen und \n\nJugend; BMBFSFJ');
	expect(found.map(({ kind }) => kind)).toEqual(['former', 'mixed']);
	expect(found[0]).toMatchObject({ id: 'bmbfsfj', until: '2025' });
});

test('right names, used alone, find nothing; BMFSFJ is not inside BMBFSFJ', () => {
	expect(lint('Der NAP MH des BMBFSFJ, der NAP AZ des BMAS, das BMZ.')).toEqual([]);
});

test('a full name beside its short one is no mix, and does not hide an old one inside', () => {
	expect(lint('Bundesministerium für Arbeit und Soziales (BMAS)')).toEqual([]);
	expect(lint('Bundesministerium der Justiz und für Verbraucherschutz (BMJV)')).toEqual([]);
	expect(lint('Bundesministerium der Justiz').map(({ kind }) => kind)).toEqual(['former']);
});
