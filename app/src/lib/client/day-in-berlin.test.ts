import { expect, test } from 'vitest';
import { dayInBerlin } from './day-in-berlin.ts';

test.each([
	['2026-11-21T22:59:59Z', '2026-11-21'],
	['2026-11-21T23:00:00Z', '2026-11-22'],
	['2026-07-01T21:59:59Z', '2026-07-01'],
	['2026-07-01T22:00:00Z', '2026-07-02'],
	['2027-12-31T23:30:00Z', '2028-01-01'],
])('%s is the %s in Germany', (instant, day) => {
	expect(dayInBerlin(Date.parse(instant))).toBe(day);
});
