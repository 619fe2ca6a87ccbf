import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drillTable } from '../../testing/drill-table.ts';

const page = new URL('../../../../../docs/recovery.md', import.meta.url);

test('the drill over every combination of lost unlockers ends as docs/recovery.md says', {
	timeout: 120_000,
}, async () => {
	const text = readFileSync(page, 'utf8');
	const due = text.split('<!-- drill -->\n\n')[1]?.split('\n<!-- /drill -->')[0];
	// The formatter pads the cells of tables; what they say counts.
	const plain = (table = '') => table.replaceAll(/ +\|/g, ' |').replaceAll(/-{3,}/g, '---');
	expect(plain(due)).toBe(plain(await drillTable()));
});
