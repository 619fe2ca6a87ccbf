import { expect, test } from 'vitest';
import { quickExitUrlFrom } from './quick-exit-url.ts';

test.each([
	[undefined, 'https://www.wikipedia.org/'],
	['', 'https://www.wikipedia.org/'],
	['javascript:alert(1)', 'https://www.wikipedia.org/'],
	['http://example.org/', 'https://www.wikipedia.org/'],
	['https://example.org/wetter', 'https://example.org/wetter'],
])('QUICK_EXIT_URL=%s leads to %s', (QUICK_EXIT_URL, expected) => {
	expect(quickExitUrlFrom({ QUICK_EXIT_URL })).toBe(expected);
});
