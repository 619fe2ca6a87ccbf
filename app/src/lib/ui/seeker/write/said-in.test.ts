import { expect, test } from 'vitest';
import { saidIn } from './said-in.ts';

test('speaks the language that was asked for, then that of the page, then one that there is', () => {
	expect(saidIn({ de: 'Danke', ro: 'Mulțumim' }, 'ro', 'en')).toBe('Mulțumim');
	expect(saidIn({ de: 'Danke', en: 'Thank you' }, 'ro', 'en')).toBe('Thank you');
	expect(saidIn({ ro: 'Mulțumim', de: 'Danke' }, 'vi', 'en')).toBe('Danke');
	expect(saidIn({ ro: 'Mulțumim' }, 'vi', 'en')).toBe('Mulțumim');
	expect(saidIn({}, 'de')).toBeUndefined();
	expect(saidIn(null, 'de')).toBeUndefined();
});
