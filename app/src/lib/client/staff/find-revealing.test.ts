import { expect, test } from 'vitest';
import { findRevealing } from './find-revealing.ts';

test.each([
	['Kommen Sie um 14:30 in die Lindenstraße 5.', ['14:30', 'Lindenstraße 5']],
	[
		'Wir treffen uns um 9 Uhr, 12345 Musterstadt, Am Alten Ring 12',
		['9 Uhr', '12345 Musterstadt', 'Alten Ring 12'],
	],
	['In einem Frauenhaus ist Platz.', ['Frauenhaus']],
	['We can meet at 3 pm.', ['3 pm']],
	['Sie können mir schreiben, wann Sie wollen. § 4 Absatz 2, in 30 Tagen, Nummer 116 016.', []],
	[
		'Treffpunkt Freitag halb drei am Bahnhof Braunschweig, Frauenhaus Ahorn',
		['halb drei', 'Bahnhof Braunschweig', 'Frauenhaus'],
	],
	['Wir sind um 14.30 da, gegen 9, viertel vor acht.', ['um 14.30', 'gegen 9', 'viertel vor acht']],
	['Es geht um 3 Fragen vom 1.12. und halb so viele danach.', ['um 3']],
	['', []],
	[`${'X'.repeat(50_000)} um 9 Uhr`, ['9 Uhr']],
])('%.60s', (text, expected) => {
	expect(findRevealing(text)).toEqual(expected);
});
