import { expect, test } from 'vitest';
import { helpLines } from './help-lines.ts';

test.each(helpLines)(
	'$id: what is dialled is what is shown, and every text speaks both languages',
	(line) => {
		if (line.number) expect(line.number.dial).toBe(line.number.shown.replaceAll(' ', ''));
		expect(line.number ?? line.website).not.toBeNull();
		for (const text of [line.who, line.when, line.languages, line.cost]) {
			expect(text.de).toMatch(/\S/);
			expect(text.en).toMatch(/\S/);
		}
	},
);

test('only numbers that are free to call: three-digit harmonised ones and 0800, never an office', () => {
	for (const { number } of helpLines) {
		if (number) expect(number.dial).toMatch(/^(116\d{3}|0800\d{6,8})$/);
	}
});

test('whoever marks a line as checked names a day and another source', () => {
	for (const { checkedOn, source } of helpLines) {
		const isUnchecked = source.includes('vor Betrieb zu prüfen');
		expect(checkedOn === null).toBe(isUnchecked);
		if (checkedOn !== null) expect(Temporal.PlainDate.from(checkedOn).toString()).toBe(checkedOn);
	}
});

test('ids are unique and young people find at least two lines of their own', () => {
	expect(new Set(helpLines.map((line) => line.id)).size).toBe(helpLines.length);
	expect(helpLines.filter((line) => line.isForYoung).length).toBeGreaterThanOrEqual(2);
});

test('day and night means so in both languages, and there are several', () => {
	for (const { isRoundTheClock, when } of helpLines) {
		expect(when.de.startsWith('Tag und Nacht')).toBe(isRoundTheClock);
		expect(when.en.startsWith('Day and night')).toBe(isRoundTheClock);
	}
	expect(helpLines.filter((line) => line.isRoundTheClock).length).toBeGreaterThanOrEqual(2);
});
