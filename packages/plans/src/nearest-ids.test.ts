import { expect, test } from 'vitest';
import { nearestIds } from './nearest-ids.ts';

const known = ['F1.1', 'F2.1', 'F2.7', 'F2.8', 'F9.2', 'F10.1', 'F10.8'];

test.each([
	['F2.9', 'F2.1'],
	['f2.08', 'F2.8'],
	['F2-7', 'F2.7'],
	['F 10,8', 'F10.8'],
	['2.1', 'F2.1'],
])('%s could have meant %s', (asked, expected) => {
	expect(nearestIds(asked, known)).toContain(expected);
	expect(nearestIds(asked, known)).toHaveLength(3);
});

test('something long and strange is answered as well', () => {
	expect(nearestIds('x'.repeat(100_000), known)).toHaveLength(3);
});
