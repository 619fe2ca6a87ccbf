import { expect, test } from 'vitest';
import { drawLastDay } from './days.ts';

test('the last day lies in the spread around what was agreed, on every day of it', () => {
	const came = Temporal.PlainDate.from('2026-11-21');
	const drawn = Array.from({ length: 2_000 }, () =>
		came.until(drawLastDay(came, { days: 100, spreadDays: 3 })).total('days'),
	);
	expect([...new Set(drawn)].sort()).toEqual([100, 101, 102, 103, 97, 98, 99]);
});
