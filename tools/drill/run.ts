import { readFileSync, writeFileSync } from 'node:fs';
import { drillTable } from '../../packages/vault/src/testing/drill-table.ts';

// Loses every combination of unlockers with the real code and writes down what came of it.
const page = new URL('../../docs/recovery.md', import.meta.url);
const table = await drillTable();
const text = readFileSync(page, 'utf8');
writeFileSync(
	page,
	text.replace(/<!-- drill -->.*<!-- \/drill -->/s, () => `<!-- drill -->\n\n${table}\n<!-- /drill -->`),
);
process.stdout.write(table);
