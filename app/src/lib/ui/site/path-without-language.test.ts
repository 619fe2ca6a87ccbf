import { expect, test } from 'vitest';
import { pathWithoutLanguage } from './path-without-language.ts';

test.each([
	['/de', ''],
	['/de/', ''],
	['/de/monitor', '/monitor'],
	['/en/monitor/forderungen/', '/monitor/forderungen'],
])('%s → %j', (pathname, path) => {
	expect(pathWithoutLanguage(pathname)).toBe(path);
});
