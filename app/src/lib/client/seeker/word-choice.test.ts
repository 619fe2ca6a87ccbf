import { wordLists } from '@schutznetz/vault/words';
import { expect, test } from 'vitest';
import { digitGroups, narrowed, twoPlaces } from './word-choice.ts';

test.each(['de', 'en'] as const)(
	'every word of %s can be tapped, and never from more than 40',
	async (language) => {
		const list = await wordLists[language]();
		const reached: string[] = [];
		const tapOn = (prefix: string): void => {
			const choice = narrowed(list, prefix);
			if (choice.kind === 'letters') for (const letter of choice.letters) tapOn(prefix + letter);
			else {
				expect(choice.words.length).toBeLessThanOrEqual(40);
				reached.push(...choice.words);
			}
		};
		tapOn('');
		expect(reached.sort()).toEqual([...list].sort());
	},
);

test('two different places are asked for, in order, whatever chance gives', () => {
	const some = [0, 0.3, 0.6, 0.999];
	for (const first of some)
		for (const second of some) {
			const given = [first, second];
			const [a, b] = twoPlaces(8, () => given.shift() ?? 0);
			expect(a).toBeGreaterThanOrEqual(0);
			expect(b).toBeGreaterThan(a);
			expect(b).toBeLessThan(8);
		}
});

test('27 digits are nine groups of three', () => {
	expect(digitGroups('012345678901234567890123456')).toHaveLength(9);
	expect(digitGroups('')).toEqual([]);
});
