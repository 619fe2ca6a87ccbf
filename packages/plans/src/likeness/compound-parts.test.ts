import { expect, test } from 'vitest';
import { compoundParts } from './compound-parts.ts';
import { stem } from './stem.ts';

const partsOf = (compound: string, ...written: readonly string[]): readonly string[] =>
	compoundParts(stem(compound), new Set([...written, compound].map(stem)));

test('a beginning and an end that are written elsewhere, joints aside', () => {
	expect(partsOf('Fachberatungsstellen', 'Beratungsstelle', 'Fach')).toEqual(['fach', 'beratungsstell']);
	expect(partsOf('Schulungskonzept', 'Schulungen', 'Konzepte')).toEqual([stem('Schulung'), stem('Konzept')]);
	expect(partsOf('Polizeibeamt*innen', 'Polizei')).toEqual(['polizei']);
});

test('what nobody else writes is no part, nor is the word itself', () => {
	expect(partsOf('Fachberatungsstellen')).toEqual([]);
	expect(partsOf('Verbot', 'Bot')).toEqual([]);
	expect(partsOf('Ausbeutung', 'Beute')).toEqual([]);
});

test('what is far longer than any word is not taken apart', () => {
	expect(compoundParts(`${'schul'.repeat(30)}konzept`, new Set(['schul', 'konzept']))).toEqual([]);
});
