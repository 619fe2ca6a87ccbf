import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What stands where no page could be made, at every door: the last page that may betray or strand somebody. */
const html = readFileSync(join(import.meta.dirname, '../../../error.html'), 'utf8');

test('it can be left at once, by a plain link that says nothing of where it was', () => {
	const exit = html.indexOf('<a href="https://www.wikipedia.org/" rel="noreferrer');
	expect(exit).toBeGreaterThan(0);
	expect(exit).toBeLessThan(html.indexOf('<main>'));
	expect(html).toContain('<meta name="referrer" content="no-referrer">');
});

test.each(['tel:110', 'tel:112'])('it leads to %s', (number) => {
	expect(html).toContain(`href="${number}"`);
});

test('it names no house, loads nothing and says that the history keeps the address', () => {
	expect(html).toContain('<title>Informationen</title>');
	expect(html).not.toMatch(/schutznetz|menschenhandel/i);
	expect(html).not.toMatch(/<(?:script|link|img|style)\b/);
	expect(html).toContain('Der Verlauf zeigt diese Adresse weiterhin.');
});
