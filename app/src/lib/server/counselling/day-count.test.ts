import { expect, test } from 'vitest';
import { DayCount } from './day-count.ts';

const hour = 3_600_000;

test('what was added is counted until the day ends', () => {
	const pieces = new DayCount();
	expect(pieces.today(0)).toBe(0);
	for (const at of [0, hour, 23 * hour]) pieces.add(at);
	expect([pieces.today(23 * hour), pieces.today(24 * hour)]).toEqual([3, 0]);
	pieces.add(25 * hour);
	expect(pieces.today(26 * hour)).toBe(1);
});
