import { describe, expect, test } from 'vitest';
import { inventedProfile } from '../../testing/invented-profile.ts';
import { fillIn, readCanned, textFor, unfilled, valuesOf } from './canned.ts';

const profile = inventedProfile({
	phone: '030 123456',
	hours: [{ day: 1, from: '09:00', to: '12:00' }],
	answerDays: 2,
});
const values = valuesOf('Ahorn (erfunden)', profile, (hours) => `${hours.length} Zeit`);

describe('a canned answer', () => {
	test('is filled in from the profile; what that does not say stays open and is named', () => {
		const text = fillIn('Hier {zentrum}, {Telefon}, {telefonzeiten}, {vorname}. {antworttage} Tage.', values);
		expect(text).toBe('Hier Ahorn (erfunden), 030 123456, {telefonzeiten}, {vorname}. 2 Tage.');
		expect(unfilled(text)).toEqual(['{telefonzeiten}', '{vorname}']);
		expect(unfilled('Alles da.')).toEqual([]);
	});

	test('without a profile fills in the name alone', () => {
		expect(
			fillIn(
				'{zentrum} {telefon}',
				valuesOf('Ahorn', undefined, () => ''),
			),
		).toBe('Ahorn {telefon}');
	});

	test.each([
		['en', 'en', 'Hello'],
		['en-GB', 'en', 'Hello'],
		['vi', 'de', 'Hallo'],
	])('for somebody who writes %s comes in %s', (language, due, text) => {
		const answer = { id: 'a', title: 'Gruß', texts: { de: 'Hallo', en: 'Hello' } };
		expect(textFor(answer, language)).toEqual({ language: due, text });
	});

	test('where there is but one language, comes in that; where there is none, not at all', () => {
		expect(textFor({ id: 'a', title: 't', texts: { ro: 'Salut' } }, 'vi')).toEqual({
			language: 'ro',
			text: 'Salut',
		});
		expect(textFor({ id: 'a', title: 't', texts: { de: '' } }, 'vi')).toBeUndefined();
	});

	test('that is none is left out, the others are there', () => {
		const good = { id: 'a', title: 'Gruß', texts: { de: 'Hallo' } };
		const json = { v: 1, answers: [null, { id: 1 }, { ...good, texts: { ...good.texts, en: 7 } }, 'x'] };
		expect(readCanned(json)).toEqual([good]);
		for (const none of [null, {}, { answers: 'viele' }]) expect(readCanned(none)).toEqual([]);
	});
});
