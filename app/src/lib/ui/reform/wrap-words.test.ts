import { expect, test } from 'vitest';
import { wrapWords } from './wrap-words.ts';

test.each([
	['Bedenkfrist', 40, ['Bedenkfrist']],
	['eins zwei drei', 9, ['eins zwei', 'drei']],
	['Aufenthaltserlaubnisverfahren kurz', 10, ['Aufenthaltserlaubnisverfahren', 'kurz']],
	['', 10, ['']],
])('%s in lines of %i', (text, most, lines) => {
	expect(wrapWords(text, most)).toEqual(lines);
});
