import { expect, test } from 'vitest';
import { dayOf, drawLastDay } from './days.ts';

test('a day is that of Berlin', () => {
	const at = (text: string): string => dayOf(Temporal.Instant.from(text)).toString();
	expect(at('2026-11-21T22:59:59Z')).toBe('2026-11-21');
	expect(at('2026-11-21T23:00:00Z')).toBe('2026-11-22');
	expect(at('2026-06-21T22:00:00Z')).toBe('2026-06-22');
});

test('the last day lies in the spread around what was agreed, on every day of it', () => {
	const came = Temporal.PlainDate.from('2026-11-21');
	const drawn = Array.from({ length: 2_000 }, () =>
		came.until(drawLastDay(came, { days: 100, spreadDays: 3 })).total('days'),
	);
	expect([...new Set(drawn)].sort()).toEqual([100, 101, 102, 103, 97, 98, 99]);
});
