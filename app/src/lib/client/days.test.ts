import { expect, test } from 'vitest';
import { addDays, daysBetween } from './days.ts';

test.each([
	['2026-10-24', 2, '2026-10-26'],
	['2026-02-28', 1, '2026-03-01'],
	['2026-11-21', 0, '2026-11-21'],
	['2027-01-05', -6, '2026-12-30'],
] as const)('%s and %i days more: %s, and as many days lie between', (from, days, to) => {
	expect(addDays(from, days)).toBe(to);
	expect(daysBetween(from, to)).toBe(days);
});
