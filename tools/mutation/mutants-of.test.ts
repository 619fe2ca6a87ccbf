import { type Condition, yesNo } from '@schutznetz/rights';
import { expect, test } from 'vitest';
import { mutantsOf } from './mutants-of.ts';

const plain = yesNo({ ask: { de: 'Ja?' }, states: 'ja', denies: 'nein', subject: 'Alles', burden: 0 });
const yes = (fact: string): Condition => ({ op: 'yes', fact });

test('changes one thing at a time, at every depth', () => {
	const condition: Condition = { op: 'all', of: [yes('a'), { op: 'not', of: yes('b') }] };
	expect(mutantsOf(condition, { a: plain, b: plain }).map(({ change }) => change)).toEqual([
		'all → any',
		'drop yes a',
		'negate',
		'drop not yes b',
		'drop not',
		'negate',
	]);
});

test('moves a number and a day by one, both ways', () => {
	const changed = [
		...mutantsOf({ op: 'atLeast', fact: 'age', value: 18 }, {}),
		...mutantsOf({ op: 'before', fact: 'day', day: '2024-01-01' }, {}),
	].map(({ condition }) => JSON.stringify(condition));
	for (const part of ['"value":17', '"value":19', '"day":"2023-12-31"', '"day":"2024-01-02"'])
		expect(changed.filter((text) => text.includes(part))).toHaveLength(1);
});
