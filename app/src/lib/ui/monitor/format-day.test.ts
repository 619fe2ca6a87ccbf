import { expect, test, vi } from 'vitest';
import { formatDay, formatPartialDay } from './format-day.ts';

test('a day is written out', () => {
	expect(formatDay('2024-12-11')).toBe('11. Dezember 2024');
	expect(formatDay('2024-12-11', 'en')).toBe('11 December 2024');
	expect(formatDay('2024-12-11', 'de')).toBe('11. Dezember 2024');
});

test.each([
	['2021', '2021'],
	['2025-08', 'August 2025'],
	['2025-06-23', '23. Juni 2025'],
])('%s is written as exactly as it is known: %s', (date, written) => {
	expect(formatPartialDay(date)).toBe(written);
});

test('needs no Temporal, which many a browser does not have', () => {
	vi.stubGlobal('Temporal', undefined);
	expect([formatDay('2024-02-29'), formatDay('2024-02-29', 'en'), formatPartialDay('2024-02')]).toEqual([
		'29. Februar 2024',
		'29 February 2024',
		'Februar 2024',
	]);
	vi.unstubAllGlobals();
});
