import { expect, test } from 'vitest';
import texts from '../../../../messages/de/monitor.json' with { type: 'json' };

/** How many there are is said by the content, which grows; a sentence that counts on its own would be wrong then. */
const counted = /\b(?:\d+|acht|zweiundfünfzig) (?:Forderungen|Empfehlungen|Maßnahmen|Aussagen|Quellen)\b/i;

test.each(Object.entries(texts))('%s counts nothing by itself', (_key, text) => {
	expect(text.replace('1 von {base} Forderungen', '')).not.toMatch(counted);
});

test('the search finds a planted count', () => {
	expect('Acht Empfehlungen des KOK').toMatch(counted);
	expect('Zwei Aktionspläne, 52 Forderungen').toMatch(counted);
});
