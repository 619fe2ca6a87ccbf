import { expect, test } from 'vitest';
import { numericDay } from './numeric-day.ts';

test('a day is written as Germans write it, in digits alone', () => {
	expect(numericDay('2026-04-09')).toBe('09.04.2026');
	expect(numericDay('')).toBe('');
});
