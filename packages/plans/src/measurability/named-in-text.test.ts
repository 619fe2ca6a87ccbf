import { expect, test } from 'vitest';
import { datesNamed, groupsNamedForAll, sumsNamed } from './named-in-text.ts';

test.each([
	['bis 31.12.2026', ['31.12.2026']],
	['bis zum 30. Juni 2027', ['30. Juni 2027']],
	['2. Halbjahr 2026', ['2. Halbjahr 2026']],
	['IV. Quartal 2025, danach 2026-07-01', ['IV. Quartal 2025', '2026-07-01']],
	['2025/2026', ['2025', '2026']],
	['ab 2026 fortlaufend', ['2026']],
	['fortlaufend', []],
	['mindestens 2.026 Teilnehmende', []],
	['20251 Fälle', []],
])('dates in %j', (text, expected) => {
	expect(datesNamed(text)).toEqual(expected);
});

test.each([
	['rund 1,2 Mio. Euro jährlich', ['1,2 Mio. Euro']],
	['300.000 € im Jahr', ['300.000 €']],
	['EUR 50.000', ['EUR 50.000']],
	['Kapitel 1703 Titel 684 12', ['Kapitel 1703', 'Titel 684 12']],
	['im Rahmen verfügbarer Haushaltsmittel', []],
	['3 Veranstaltungen in Europa', []],
])('sums in %j', (text, expected) => {
	expect(sumsNamed(text)).toEqual(expected);
});

test('who is meant by all', () => {
	expect(groupsNamedForAll('Beratung für alle Betroffenen aller Ausbeutungsformen')).toEqual([
		'alle Betroffenen',
		'aller Ausbeutungsformen',
	]);
	expect(groupsNamedForAll('Alle Länder beteiligen sich')).toEqual([]);
});
