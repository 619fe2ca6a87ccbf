import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../../routes/seeker/[lang=lang]');
const paths = globSync('**/+page.svelte', { cwd: folder }).map((path) =>
	path.replace(/\/?\+page\.svelte$/, ''),
);

test('the pages of the help door are found', () => {
	expect(paths.length).toBeGreaterThan(3);
});

/** An address stays in the history of a device that others may hold: "/jung" would be a sentence about its owner. */
test.each(paths)('the address "%s" says nothing about who reads it', (path) => {
	expect(path).toMatch(/^(\d*|\[legal\])$/);
});
