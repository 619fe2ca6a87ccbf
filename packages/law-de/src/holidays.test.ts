import { moveToWorkingDay } from '@schutznetz/rights';
import { describe, expect, test } from 'vitest';
import { isHolidayIn, isNationwideHoliday } from './holidays.ts';
import { isLand, type Land, lands } from './lands.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

describe('holidays', () => {
	test('the sixteen Länder, and no other code', () => {
		expect(Object.keys(lands)).toHaveLength(16);
		expect(['BY', 'XX', 'BUND', 'toString', 'by'].map(isLand)).toEqual([true, false, false, false, false]);
	});

	test.each<[string, string, readonly Land[]]>([
		['Karfreitag', '2026-04-03', Object.keys(lands) as Land[]],
		['Tag der Deutschen Einheit', '2027-10-03', Object.keys(lands) as Land[]],
		['Heilige Drei Könige', '2027-01-06', ['BW', 'BY', 'ST']],
		['Fronleichnam', '2027-05-27', ['BW', 'BY', 'HE', 'NW', 'RP', 'SL']],
		['Reformationstag', '2028-10-31', ['BB', 'HB', 'HH', 'MV', 'NI', 'SN', 'ST', 'SH', 'TH']],
		['Allerheiligen', '2027-11-01', ['BW', 'BY', 'NW', 'RP', 'SL']],
		['Buß- und Bettag', '2026-11-18', ['SN']],
		['Frauentag', '2027-03-08', ['BE', 'MV']],
		['Weltkindertag', '2027-09-20', ['TH']],
	])('%s %s', (_, text, holding) => {
		const found = (Object.keys(lands) as Land[]).filter((land) => isHolidayIn(land)(day(text)));
		expect(found.toSorted()).toEqual([...holding].toSorted());
		expect(isNationwideHoliday(day(text))).toBe(holding.length === 16);
	});

	test('one that holds in parts of a Land moves nothing: the earlier day is the safe one', () => {
		expect(isHolidayIn('BY')(day('2028-08-15'))).toBe(false);
		expect(isHolidayIn('SL')(day('2028-08-15'))).toBe(true);
	});

	test('a last day on a holiday moves to the next working day of that Land', () => {
		const moved = (land: Land, text: string) => moveToWorkingDay(day(text), isHolidayIn(land)).toString();
		expect(moved('NW', '2027-11-01')).toBe('2027-11-02');
		expect(moved('BE', '2027-11-01')).toBe('2027-11-01');
		// Christmas Day of 2026 is a Friday; the next day is a holiday, then comes a Sunday.
		expect(moved('HH', '2026-12-25')).toBe('2026-12-28');
	});
});
