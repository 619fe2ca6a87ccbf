import { reforms } from '@schutznetz/law-de';
import { expect, test } from 'vitest';
import { reformOptions } from './reform-options.ts';

test('every reform of the law can be chosen, under the chapter of its demand', () => {
	const options = reformOptions(reforms);
	expect(options.map(({ value }) => value)).toEqual(reforms.map(({ id }) => id));
	expect(options.find(({ value }) => value === 'R5e')?.group).toBe('Kapitel 5');
	expect(new Set(options.map(({ group }) => group)).size).toBeLessThan(options.length / 2);
	for (const { group } of options) expect(group).toMatch(/^Kapitel \d+$/);
});
