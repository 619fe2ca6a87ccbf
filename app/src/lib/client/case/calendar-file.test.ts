import { describe, expect, test } from 'vitest';
import { CALENDAR_FILE_NAME, calendarFile, isTelling, NEUTRAL_LABEL } from './calendar-file.ts';

const now = new Date('2026-11-21T09:30:00Z');
const day = { day: '2027-01-19', label: NEUTRAL_LABEL, remindDaysBefore: null };
/** Long lines are folded in such a file. */
const lines = (text: string) => text.replaceAll('\r\n ', '').trim().split('\r\n');

describe('a calendar file', () => {
	test('holds the day, all day, and nothing that tells what it is about', async () => {
		const text = await calendarFile([day], now);
		const found = lines(text).filter((line) => !line.startsWith('UID:'));
		expect(found).toEqual([
			'BEGIN:VCALENDAR',
			'VERSION:2.0',
			'PRODID:-//Kalender//Termine//DE',
			'BEGIN:VEVENT',
			'SEQUENCE:0',
			'DTSTAMP:20261121T093000Z',
			'DTSTART;VALUE=DATE:20270119',
			'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
			'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
			'SUMMARY:Termin',
			'END:VEVENT',
			'END:VCALENDAR',
		]);
		for (const line of [...found, CALENDAR_FILE_NAME]) expect(isTelling(line), line).toBe(false);
	});

	test('names each entry by chance, so that two files cannot be laid side by side', async () => {
		const uid = async () => lines(await calendarFile([day], now)).find((line) => line.startsWith('UID:'));
		const [one, other] = [await uid(), await uid()];
		expect(one).toMatch(/^UID:[0-9a-f-]{36}$/);
		expect(one).not.toBe(other);
	});

	test('takes an own label, and reminds in the morning some days before', async () => {
		const text = await calendarFile([{ ...day, label: ' Zahnarzt ', remindDaysBefore: 3 }], now);
		expect(lines(text)).toEqual(
			expect.arrayContaining(['SUMMARY:Zahnarzt', 'TRIGGER:-P2DT15H', 'DESCRIPTION:Zahnarzt']),
		);
		expect(await calendarFile([{ ...day, label: '  ' }], now)).toContain('SUMMARY:Termin');
	});
});

test.each([
	['Termin', false],
	['Zahnarzt', false],
	['Einkauf', false],
	['Frist Ausländerbehörde', true],
	['Anwältin anrufen', true],
	['Asyl', true],
	['beratung', true],
	['Klage einreichen', true],
	['Amt', true],
	['Amtsgericht', true],
	['Gesetz lesen', true],
	['Kündigung', true],
])('a label %j tells: %s', (label, tells) => {
	expect(isTelling(label)).toBe(tells);
});

test('a label with a name of the case tells, whatever else it says', () => {
	const ofCase = ['Amsel', 'Ihre Schwester Maria kommt am Montag zum Termin'];
	for (const label of ['Maria', 'treffen mit maria', 'Amsel anrufen'])
		expect(isTelling(label, ofCase)).toBe(true);
	for (const label of ['Termin', 'Zahnarzt', 'Treffen am Abend'])
		expect(isTelling(label, ofCase)).toBe(false);
});
