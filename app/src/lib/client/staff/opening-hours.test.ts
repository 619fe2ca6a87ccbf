import { expect, test } from 'vitest';
import { readWeek, weekTexts } from './opening-hours.ts';

const week = (monday: string) => [monday, '', '', '', '', '', ''];

test.each([
	['09:00–12:00', [['09:00', '12:00']]],
	[
		'9-12, 14.30 – 16',
		[
			['09:00', '12:00'],
			['14:30', '16:00'],
		],
	],
	[
		'9:00-12:00 und 13-24',
		[
			['09:00', '12:00'],
			['13:00', '24:00'],
		],
	],
	['', []],
])('"%s"', (text, spans) => {
	expect(readWeek(week(text))).toEqual(spans.map(([from, to]) => ({ day: 1, from, to })));
});

test.each(['morgens', '12-9', '9-25', '9:70-10:00', '9-12-14', '09:00'])('"%s" is not taken', (text) => {
	expect(readWeek(week(text))).toBeUndefined();
});

test('what was read is written the same again', () => {
	const texts = ['09:00–12:00, 14:00–16:00', '', '', '', '10:00–11:30', '', ''];
	expect(weekTexts(readWeek(texts) ?? [])).toEqual(texts);
});
