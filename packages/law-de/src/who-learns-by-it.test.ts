import { expect, test } from 'vitest';
import { isRightOfPerson } from './is-right-of-person.ts';
import { lawDe } from './law-de.ts';
import { whoLearnsByIt } from './who-learns-by-it.ts';

const rightsBy = (who: ReturnType<typeof whoLearnsByIt>): readonly string[] => [
	...new Set(
		lawDe.rules.filter((rule) => isRightOfPerson(rule) && whoLearnsByIt(rule) === who).map(({ id }) => id),
	),
];

test('customs and labour inspection control workplaces', () => {
	expect([...rightsBy('control')].sort()).toEqual(['LAB-01', 'LAB-04', 'LAB-05']);
});

test('these rights alone begin at a place that is no public body', () => {
	expect([...rightsBy('nobodyPublic')].sort()).toEqual([
		'COMP-05a',
		'COMP-05b',
		'COMP-09',
		'COMP-10',
		'COMP-11',
		'LAB-08',
		'SUB-16',
	]);
});
