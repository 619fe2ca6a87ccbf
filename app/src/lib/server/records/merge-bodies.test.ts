import { expect, test } from 'vitest';
import { mergeBodies } from './merge-bodies.ts';

const base = { title: 'Alt', text: 'Alt', number: '1' };

test('what one side alone changed is taken, where both did mine is proposed and both are shown', () => {
	const merged = mergeBodies(base, { ...base, title: 'Mein' }, { ...base, title: 'Ihr', text: 'Ihr Text' });
	expect(merged.body).toEqual({ title: 'Mein', text: 'Ihr Text', number: '1' });
	expect(merged.fields).toEqual([
		{ key: 'title', state: 'both', mine: 'Mein', theirs: 'Ihr' },
		{ key: 'text', state: 'theirs', mine: 'Alt', theirs: 'Ihr Text' },
	]);
});

test('what I alone changed needs no decision, and the same change twice neither', () => {
	expect(mergeBodies(base, { ...base, title: 'Mein' }, base).fields).toEqual([]);
	expect(mergeBodies(base, { ...base, title: 'Gleich' }, { ...base, title: 'Gleich' }).fields).toEqual([]);
});

test('without a common beginning every difference is for a person', () => {
	expect(mergeBodies(null, base, { ...base, text: 'Ihr' }).fields.map(({ state }) => state)).toEqual([
		'both',
	]);
});
