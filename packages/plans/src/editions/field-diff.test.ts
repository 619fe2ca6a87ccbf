import { expect, test } from 'vitest';
import { fieldDiff } from './field-diff.ts';

test('only keys that differ, in the order of the newer body; texts word by word', () => {
	const before = { title: 'Ausbau der Beratung', leads: ['bmi'], number: '3', gone: 1 };
	const after = { number: '3', leads: ['bmi', 'bmas'], title: 'Förderung der Beratung', came: null };
	expect(fieldDiff(before, after)).toEqual([
		{ key: 'leads', before: ['bmi'], after: ['bmi', 'bmas'], words: null },
		{
			key: 'title',
			before: 'Ausbau der Beratung',
			after: 'Förderung der Beratung',
			words: [
				{ kind: 'removed', text: 'Ausbau ' },
				{ kind: 'added', text: 'Förderung ' },
				{ kind: 'same', text: 'der Beratung' },
			],
		},
		{ key: 'came', before: undefined, after: null, words: null },
		{ key: 'gone', before: 1, after: undefined, words: null },
	]);
});

test('the order of keys inside is no difference, the order of a list is one', () => {
	expect(fieldDiff({ scale: { unit: 'h', target: 1 } }, { scale: { target: 1, unit: 'h' } })).toEqual([]);
	expect(fieldDiff({ leads: ['a', 'b'] }, { leads: ['b', 'a'] })).toHaveLength(1);
});

test('a body that was taken back, and one that came', () => {
	expect(fieldDiff({ title: 'x' }, null)).toEqual([
		{ key: 'title', before: 'x', after: undefined, words: null },
	]);
	expect(fieldDiff(null, { title: 'x' })).toEqual([
		{ key: 'title', before: undefined, after: 'x', words: null },
	]);
	expect(fieldDiff(null, null)).toEqual([]);
});
