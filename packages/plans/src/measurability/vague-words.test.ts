import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findVagueWords } from './vague-words.ts';

const wordsOf = (title: string, text = ''): readonly string[] =>
	findVagueWords({ title, text }).map(({ word }) => word);

test.each([
	['Prüfung, ob eine Konkretisierung der RiStBV angestoßen werden soll', ['prüfen']],
	['Die Bundesregierung wird die Länder unterstützen.', ['unterstützen']],
	['Weiterentwicklung des E-Learning-Angebots', ['weiterentwickeln']],
	['Sensibilisierung von Asylentscheider*innen', ['sensibilisieren']],
	['Eine Verstetigung wird angestrebt.', ['anstreben']],
	['Der Bund setzt sich auf EU-Ebene für Standards ein', ['sich einsetzen']],
	['ÜBERPRÜFUNG DES ZUGANGS', ['prüfen']],
	['Schulungen, im Rahmen der verfügbaren Haushaltsmittel', ['im Rahmen verfügbarer Mittel']],
	['Es ist zu prüfen, ggf. anzuregen', ['prüfen', 'gegebenenfalls', 'anregen']],
])('%s', (title, expected) => {
	expect(wordsOf(title)).toEqual(expected);
});

test.each([
	'Aufbau von Unterstützungsangeboten',
	'Finanzierung der Rechnungsprüfung',
	'Sensibilisierungskampagne in sozialen Medien',
	'Gesetz zur Einführung eines Aufenthaltstitels',
	'Begleitperson bei der Vernehmung',
	'Prüf-Stelle',
])('%s names a thing, no effort', (title) => {
	expect(wordsOf(title)).toEqual([]);
});

test('ranges stand where the words are, title and text apart', () => {
	const measure = { title: 'Prüfung der Fristen', text: 'Die Länder werden unterstützt.' };
	expect(findVagueWords(measure)).toEqual([
		{ word: 'prüfen', kind: 'effort', where: 'title', range: [0, 7] },
		{ word: 'unterstützen', kind: 'effort', where: 'text', range: [18, 29] },
	]);
});

test('any text is read to its end, and every range lies in it', () => {
	const part = fc.constantFrom(
		'prüfen',
		'setzt sich',
		'ein',
		'trägt',
		'bei',
		' ',
		'-',
		'Ü',
		'ggf.',
		'\u{1F600}',
		'ung',
	);
	fc.assert(
		fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
			const title = parts.join('');
			for (const { range } of findVagueWords({ title, text: '' })) {
				expect(range[0]).toBeLessThan(range[1]);
				expect(range[1]).toBeLessThanOrEqual(title.length);
			}
		}),
	);
	expect(wordsOf('setzt sich '.repeat(20_000))).toEqual([]);
});
