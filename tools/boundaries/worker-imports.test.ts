import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { workersImportedAsCode } from './worker-imports.ts';

test.each([
	["import { core } from './core/vault.worker.ts';", './core/vault.worker.ts'],
	["import './seeker.worker.ts';", './seeker.worker.ts'],
	[
		"const core = await import('#lib/client/seeker/seeker.worker.ts');",
		'#lib/client/seeker/seeker.worker.ts',
	],
	['export * from "./vault.worker";', './vault.worker'],
	["import text from './vault.worker.ts?raw';", './vault.worker.ts?raw'],
])('catches the planted %s', (line, specifier) => {
	expect(workersImportedAsCode(`// first\n${line}\n`)).toEqual([specifier]);
});

test('no file of the app imports a worker but for its address', () => {
	const app = join(import.meta.dirname, '../../app/src');
	const paths = globSync('**/*.{ts,svelte}', { cwd: app }).filter((path) => !path.endsWith('.test.ts'));
	const sources = paths.map((path) => ({ path, source: readFileSync(join(app, path), 'utf8') }));
	expect(sources.filter(({ source }) => source.includes('.worker.ts?worker&url')).length).toBeGreaterThan(1);
	const asCode = sources.flatMap(({ path, source }) =>
		workersImportedAsCode(source).map((specifier) => `${path} → ${specifier}`),
	);
	expect(asCode).toEqual([]);
});
