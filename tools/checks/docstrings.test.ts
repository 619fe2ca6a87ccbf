import { expect, test } from 'vitest';
import { exportsWithoutDocstring } from './docstrings.ts';
import { textOf, trackedFiles } from './tracked-files.ts';

test('finds the planted exports without a docstring', () => {
	const source =
		'export const bare = 1;\n/** Says it. */\nexport type Said = 1;\nexport function open() {}\nconst own = 1;';
	expect(exportsWithoutDocstring(source)).toEqual(['bare', 'open']);
});

test('every export of the packages says what it is', () => {
	const modules = trackedFiles().filter(
		(path) => /^packages\/[^/]+\/src\/.*\.ts$/.test(path) && !/\.(test|fixture)\./.test(path),
	);
	expect(modules.length).toBeGreaterThan(10);
	const found = modules.flatMap((path) =>
		exportsWithoutDocstring(textOf(path)).map((name) => `${path}: ${name}`),
	);
	expect(found).toEqual([]);
});
