import { describe, expect, test } from 'vitest';
import { endOfPeriod, moveToWorkingDay, type PeriodCount, type PeriodLength } from './index.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

describe('endOfPeriod', () => {
	test.each<[string, PeriodLength, PeriodCount, string, string]>([
		// start, length, how it counts, last day, source
		['2026-05-11', { months: 3 }, 'event', '2026-08-11', '§ 188 Abs. 2 Alt. 1 BGB: gleiche Zahl'],
		['2026-05-11', { days: 14 }, 'event', '2026-05-25', '§ 187 Abs. 1, § 188 Abs. 1 BGB'],
		['2026-11-20', { weeks: 2 }, 'event', '2026-12-04', '§ 188 Abs. 2 Alt. 1 BGB: gleicher Wochentag'],
		['2026-01-31', { months: 1 }, 'event', '2026-02-28', '§ 188 Abs. 3 BGB: kurzer Monat'],
		['2024-01-31', { months: 1 }, 'event', '2024-02-29', '§ 188 Abs. 3 BGB: Schaltjahr'],
		['2024-02-29', { years: 1 }, 'event', '2025-02-28', '§ 188 Abs. 3 BGB'],
		['2026-02-28', { months: 1 }, 'event', '2026-03-28', '§ 188 Abs. 2 BGB: nicht bis Monatsende'],
		['2026-11-30', { months: 3 }, 'event', '2027-02-28', '§ 188 Abs. 3 BGB über den Jahreswechsel'],
		['2026-01-01', { months: 1 }, 'beginningOfDay', '2026-01-31', '§ 188 Abs. 2 Alt. 2 BGB: Tag davor'],
		['2026-01-01', { years: 1 }, 'beginningOfDay', '2026-12-31', '§ 188 Abs. 2 Alt. 2 BGB'],
		['2026-01-15', { months: 1 }, 'beginningOfDay', '2026-02-14', '§ 188 Abs. 2 Alt. 2 BGB'],
		['2026-01-31', { months: 1 }, 'beginningOfDay', '2026-02-28', '§ 188 Abs. 3 BGB'],
		[
			'2026-03-31',
			{ months: 1 },
			'beginningOfDay',
			'2026-04-30',
			'§ 188 Abs. 2 Alt. 2 BGB: Tag davor ist der 30.',
		],
		['2026-02-01', { months: 1 }, 'beginningOfDay', '2026-02-28', '§ 188 Abs. 2 Alt. 2 BGB'],
		['2026-01-01', { days: 7 }, 'beginningOfDay', '2026-01-07', '§ 187 Abs. 2 BGB: erster Tag zählt'],
		['2008-02-29', { years: 18 }, 'beginningOfDay', '2026-02-28', '§ 187 Abs. 2 Satz 2 BGB: Lebensalter'],
		['2023-04-30', { years: 3 }, 'endOfYear', '2026-12-31', '§ 199 Abs. 1 BGB: ab dem Schluss des Jahres'],
		['2023-12-31', { years: 3 }, 'endOfYear', '2026-12-31', '§ 199 Abs. 1 BGB: letzter Tag des Jahres'],
		['2024-01-01', { years: 3 }, 'endOfYear', '2027-12-31', '§ 199 Abs. 1 BGB: erster Tag des Jahres'],
		['2024-02-29', { months: 6 }, 'endOfYear', '2025-06-30', '§ 199 Abs. 1, § 188 Abs. 2 Alt. 2 BGB'],
		['2026-01-01', { weeks: 1 }, 'beginningOfDay', '2026-01-07', '§ 188 Abs. 2 Alt. 2 BGB'],
	])('%s + %o (%s) ends on %s — %s', (start, length, counts, end) => {
		expect(endOfPeriod(day(start), length, counts).toString()).toBe(end);
	});
});

describe('moveToWorkingDay', () => {
	const christmas = (one: Temporal.PlainDate) => ['2026-12-25', '2026-12-26'].includes(one.toString());
	test.each([
		['2026-11-20', '2026-11-20', 'Freitag bleibt'],
		['2026-11-21', '2026-11-23', 'Samstag → Montag'],
		['2026-11-22', '2026-11-23', 'Sonntag → Montag'],
		['2026-12-25', '2026-12-28', 'Feiertag am Freitag → Montag'],
	])('%s → %s: %s', (from, to) => {
		expect(moveToWorkingDay(day(from), christmas).toString()).toBe(to);
	});
});
