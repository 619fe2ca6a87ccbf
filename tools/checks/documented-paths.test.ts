import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { namedPaths } from './documented-paths.ts';
import { root, textOf, trackedFiles } from './tracked-files.ts';

test('reads the planted paths, not commands and not addresses', () => {
	const text =
		'See `packages/nowhere/src/`, `README.md`, `demo/nowhere.ts`, `app/src/[lang=lang]/(nowhere)/x.ts`, `main()`, `npm test`, `/de/monitor` and `application/json`.\n```\napp/not-here\n```';
	expect(namedPaths(text)).toEqual([
		'packages/nowhere/src/',
		'README.md',
		'demo/nowhere.ts',
		'app/src/[lang=lang]/(nowhere)/x.ts',
	]);
});

test('every path that a document names exists', () => {
	const documents = trackedFiles().filter((path) => path.endsWith('.md'));
	expect(documents.length).toBeGreaterThan(3);
	const missing = documents.flatMap((document) =>
		namedPaths(textOf(document))
			.filter((path) => !existsSync(join(root, path)) && !existsSync(join(root, dirname(document), path)))
			.map((path) => `${document}: ${path}`),
	);
	expect(missing).toEqual([]);
});
