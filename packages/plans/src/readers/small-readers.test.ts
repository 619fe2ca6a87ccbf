import { describe, expect, test } from 'vitest';
import { bodyFinder, mendLines, readDue } from './index.ts';

describe('words cut at a line end', () => {
	test.each([
		[['Zusammen-', 'arbeit'], 'Zusammenarbeit'],
		[['Bund-Länder-', 'Arbeitsgruppe'], 'Bund-Länder-Arbeitsgruppe'],
		[['Beratungs-', 'und Hilfsangebote'], 'Beratungs- und Hilfsangebote'],
		[['EU-', 'weit'], 'EU-weit'],
		[['2025-', '2027'], '2025-2027'],
		[['Muster\u00ad', 'land'], 'Musterland'],
		[['Bund/', 'Länder'], 'Bund/Länder'],
		[['ein Satz –', 'und mehr'], 'ein Satz – und mehr'],
	])('%j', (lines, mended) => expect(mendLines(lines)).toBe(mended));
});

describe('time frames', () => {
	test.each([
		['bis Ende 2026', '2026-12-31'],
		['Q3/2026', '2026-09-30'],
		['II. Quartal 2026', '2026-06-30'],
		['1. Halbjahr 2027', '2027-06-30'],
		['bis März 2027', '2027-03-31'],
		['31.12.2027', '2027-12-31'],
		['2025–2027', '2027-12-31'],
		['Mitte 2026', '2026-06-30'],
		['fortlaufend', null],
		['ab 2026', null],
		['31.02.2026', '2026-12-31'],
		['so bald wie möglich', null],
		['', null],
	])('%s', (text, on) => expect(readDue(text).on).toBe(on));

	test('is sure of a day, less of a year, not at all of words', () => {
		const sure = ['31.12.2027', '2027', 'demnächst'].map((text) => readDue(text).confidence);
		expect(sure).toEqual(sure.toSorted((a, b) => b - a));
		expect(sure[2]).toBeLessThan(0.6);
	});
});

test('bodies are found by any of their names, a comma inside a name does no harm', () => {
	const find = bodyFinder([
		{
			id: 'mma',
			short: 'MMA',
			name: 'Musterministerium für Arbeit, Soziales und Beispiele',
			alsoKnownAs: ['Arbeitsmuster'],
		},
		{ id: 'mmb', short: 'MMB', name: 'Musterministerium B', alsoKnownAs: [] },
	]);
	expect(find('MMB, MMA')).toEqual({ ids: ['mmb', 'mma'], unknown: [] });
	expect(find('Musterministerium für Arbeit, Soziales und Beispiele (federführend), MMB').ids).toEqual([
		'mma',
		'mmb',
	]);
	expect(find('Arbeitsmuster und Beispielamt')).toEqual({ ids: ['mma'], unknown: ['Beispielamt'] });
	expect(find('MMAB').ids).toEqual([]);
});
