import { expect, test } from 'vitest';
import { isDrillDue } from './is-drill-due.ts';

test('the drill is due before the first one, and a year after the last', () => {
	const now = Date.parse('2027-11-22T08:00:00Z');
	expect(isDrillDue(null, now)).toBe(true);
	expect(isDrillDue('2026-11-21', now)).toBe(true);
	expect(isDrillDue('2026-11-23', now)).toBe(false);
});
