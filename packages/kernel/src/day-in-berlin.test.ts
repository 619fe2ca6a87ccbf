import { expect, test } from 'vitest';
import { dayInBerlin } from './day-in-berlin.ts';

test('a day is that of Berlin', () => {
	const at = (text: string): string => dayInBerlin(Temporal.Instant.from(text)).toString();
	expect(at('2026-11-21T22:59:59Z')).toBe('2026-11-21');
	expect(at('2026-11-21T23:00:00Z')).toBe('2026-11-22');
	expect(at('2026-06-21T22:00:00Z')).toBe('2026-06-22');
});
