import { describe, expect, test } from 'vitest';
import { parsePlainDate } from './plain-date.ts';

describe('parsePlainDate', () => {
	test.each(['2026-11-21', '2024-02-29', '0001-01-01'])('reads %s', (text) => {
		const result = parsePlainDate(text);
		expect(result.ok && result.value.toString()).toBe(text);
	});

	test.each([
		'',
		'2026-2-1',
		'2026-02-30',
		'2025-02-29',
		'20260101',
		'2026-01-01T00:00',
		'2026-01-01[u-ca=hebrew]',
	])('refuses "%s" and says what came', (text) => {
		expect(parsePlainDate(text)).toEqual({ ok: false, error: { kind: 'notACalendarDay', text } });
	});
});
