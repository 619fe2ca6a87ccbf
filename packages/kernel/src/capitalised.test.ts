import { expect, test } from 'vitest';
import { capitalised } from './capitalised.ts';

test.each([
	['die Person', 'Die Person'],
	['über 18', 'Über 18'],
	['', ''],
])('"%s" begins a sentence as "%s"', (clause, sentence) => {
	expect(capitalised(clause)).toBe(sentence);
});
