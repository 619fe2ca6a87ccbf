import { expect, test } from 'vitest';
import { stem } from './stem.ts';

test.each([
	['Schulung', 'Schulungen'],
	['Berater', 'Berater*innen'],
	['Berater:in', 'Beraterinnen'],
	['Prüfung', 'prüfen'],
	['Betroffene', 'Betroffenen'],
	['Maßnahme', 'MASSNAHMEN'],
	['Kontrolle', 'Kontrollen'],
	['Land', 'Länder'],
	['sexuelle', 'sexuellen'],
])('%s and %s share a stem', (one, other) => {
	expect(stem(one)).toBe(stem(other));
});

test.each([
	['Polizei', 'Politik'],
	['Termin', 'Term'],
	['Polin', 'Polen'],
	['Kind', 'Kino'],
	['Arbeit', 'Arbeiter*innenrechte'],
])('%s and %s do not', (one, other) => {
	expect(stem(one)).not.toBe(stem(other));
});

test('a short word is left as it is', () => {
	expect(stem('Ehe')).toBe('ehe');
	expect(stem('EU')).toBe('eu');
});
