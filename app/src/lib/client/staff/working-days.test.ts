import { isHolidayOn } from '@schutznetz/law-de/holidays';
import { expect, test } from 'vitest';
import { addMonths, addWorkingDays } from './working-days.ts';

const inLand = (land: 'BE' | 'BY' | null) => (day: string) => isHolidayOn(land, day);

test.each([
	['2026-11-20', 1, null, '2026-11-23'],
	['2026-11-21', 2, null, '2026-11-24'],
	['2026-12-23', 2, null, '2026-12-28'],
	['2026-12-31', 1, null, '2027-01-04'],
	['2027-01-05', 1, 'BE', '2027-01-06'],
	['2027-01-05', 1, 'BY', '2027-01-07'],
	['2026-11-21', 0, null, '2026-11-21'],
] as const)('%s and %i working days more, in %s: %s', (from, days, land, due) => {
	expect(addWorkingDays(from, days, inLand(land))).toBe(due);
});

test.each([
	['2026-11-21', 6, '2027-05-21'],
	['2026-08-31', 6, '2027-02-28'],
	['2026-11-21', 0, '2026-11-21'],
	['2027-12-31', 12, '2028-12-31'],
] as const)('%s and %i months more: %s', (from, months, due) => {
	expect(addMonths(from, months)).toBe(due);
});
