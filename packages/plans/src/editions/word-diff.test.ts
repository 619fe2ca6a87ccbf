import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DiffSegment, wordDiff } from './word-diff.ts';

const without = (segments: readonly DiffSegment[], kind: DiffSegment['kind']): string =>
	segments
		.filter((segment) => segment.kind !== kind)
		.map(({ text }) => text)
		.join('')
		.replace(/\s+/g, '');

test('words with gender signs and paragraphs are one word each', () => {
	const before = 'Prüfung der Schulungen für Berater*innen nach § 25 AufenthG.';
	const after = 'Prüfung von Schulungen für Klient*innen nach § 26 AufenthG.';
	expect(wordDiff(before, after)).toEqual([
		{ kind: 'same', text: 'Prüfung ' },
		{ kind: 'removed', text: 'der ' },
		{ kind: 'added', text: 'von ' },
		{ kind: 'same', text: 'Schulungen für ' },
		{ kind: 'removed', text: 'Berater*innen ' },
		{ kind: 'added', text: 'Klient*innen ' },
		{ kind: 'same', text: 'nach ' },
		{ kind: 'removed', text: '§ 25 ' },
		{ kind: 'added', text: '§ 26 ' },
		{ kind: 'same', text: 'AufenthG.' },
	]);
});

test.each([
	['', '', []],
	['', 'neu', [{ kind: 'added', text: 'neu' }]],
	['alt', '', [{ kind: 'removed', text: 'alt' }]],
	['mit  mehr\nRaum', 'mit mehr Raum ', [{ kind: 'same', text: 'mit mehr Raum' }]],
])('%j becomes %j', (before, after, expected) => {
	expect(wordDiff(before, after)).toEqual(expected);
});

test('without what was added it is the first text, without what was removed the second', () => {
	const text = fc.oneof(
		fc.string({ maxLength: 60 }),
		fc
			.array(fc.constantFrom('Prüfung', 'der', 'Berater*innen', '§', '25', ',', 'Bund-Länder-AG', '\n'), {
				maxLength: 20,
			})
			.map((words) => words.join(' ')),
	);
	fc.assert(
		fc.property(text, text, (before, after) => {
			const bare = (one: string): string => one.normalize('NFC').replace(/\s+/g, '');
			expect(without(wordDiff(before, after), 'added')).toBe(bare(before));
			expect(without(wordDiff(before, after), 'removed')).toBe(bare(after));
		}),
	);
});

test('texts that share nothing over thousands of words are answered as wholes', () => {
	const words = (letter: string): string =>
		Array.from({ length: 3000 }, (_, at) => `${letter}${at}`).join(' ');
	expect(wordDiff(words('a'), words('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
});
