import { describe, expect, test } from 'vitest';
import { bundledContent } from './bundled-content.ts';
import { citationLine } from './citation-line.ts';
import { readContent } from './read-content.ts';

const read = readContent(bundledContent);
if (!read.ok) throw new Error('the bundled content is broken');
const content = read.value;

describe('citationLine', () => {
	test.each([
		[
			{ source: 'kok-forderungen-2021', place: 'Kapitel 2', lines: [112, 115] as const },
			'KOK, 10 Forderungen zur Bundestagswahl 2021, Kapitel 2, Zeilen 112–115',
		],
		[
			{ source: 'kok-stellungnahme-2025', place: null, lines: [568, 568] as const },
			'KOK, Stellungnahme zum NAP MH und zum NAP AZ (2025), Zeile 568',
		],
		[{ source: 'taz-mh', place: null, lines: null }, 'taz, Plan gegen Menschenhandel'],
	])('%j', (citation, text) => {
		expect(citationLine(content, citation).text).toBe(text);
	});

	test('an unknown source is a bug, not an empty line', () => {
		expect(() => citationLine(content, { source: 'nirgends', place: null, lines: null })).toThrow('nirgends');
	});
});
