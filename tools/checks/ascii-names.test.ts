import { expect, test } from 'vitest';
import { nonAsciiIdentifiers, nonAsciiPaths } from './ascii-names.ts';
import { textOf, trackedFiles } from './tracked-files.ts';

test('finds the planted umlauts in a path and in an identifier, not those in a text or a comment', () => {
	expect(nonAsciiPaths(['packages/law-de/maßnahme.ts', 'a.ts'])).toEqual(['packages/law-de/maßnahme.ts']);
	expect(nonAsciiIdentifiers("const maßnahme = 'Maßnahme'; // Maßnahme")).toEqual(['maßnahme']);
});

test('paths and identifiers are ASCII', () => {
	const paths = trackedFiles();
	expect(paths.length).toBeGreaterThan(50);
	expect(nonAsciiPaths(paths)).toEqual([]);
	const sources = paths.filter((path) => path.endsWith('.ts'));
	const found = sources.flatMap((path) =>
		nonAsciiIdentifiers(textOf(path)).map((name) => `${path}: ${name}`),
	);
	expect(found).toEqual([]);
});
