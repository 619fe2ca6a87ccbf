import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSameAnswer } from './case-facts.ts';
import type { CaseFile } from './case-file.ts';
import { differenceOf, firstPick, mergeCaseFiles } from './merge-case-files.ts';

const file = (parts: Partial<CaseFile>): CaseFile => ({
	v: 1,
	name: 'Ahorn',
	savedOn: '2026-11-21',
	facts: {},
	notes: '',
	conversationId: null,
	vocabulary: 1,
	land: null,
	putOff: [],
	rest: {},
	...parts,
});

test('equal answers are no difference, whatever the order of their keys', () => {
	const mine = file({ facts: { a: { from: 1, to: 2 }, b: ['x', 'y'] } });
	const theirs = file({ facts: { b: ['y', 'x'], a: { to: 2, from: 1 } } });
	expect(differenceOf(mine, theirs)).toEqual({
		answers: [],
		isNameDifferent: false,
		areNotesDifferent: false,
	});
});

test('each differing answer comes from the side that was picked', () => {
	const mine = file({ name: 'Meine', facts: { a: 1, b: 1, onlyMine: true }, notes: 'eins' });
	const theirs = file({ name: 'Ihre', facts: { a: 2, b: 2, onlyTheirs: true }, notes: 'zwei' });
	expect(differenceOf(mine, theirs).answers).toEqual([
		{ fact: 'a', mine: 1, theirs: 2 },
		{ fact: 'b', mine: 1, theirs: 2 },
		{ fact: 'onlyTheirs', mine: undefined, theirs: true },
		{ fact: 'onlyMine', mine: true, theirs: undefined },
	]);
	expect(mergeCaseFiles(mine, theirs, { a: 'theirs' }, 'theirs')).toMatchObject({
		name: 'Ihre',
		facts: { a: 2, b: 1, onlyMine: true, onlyTheirs: true },
		notes: 'zwei\n\neins',
	});
	expect(mergeCaseFiles(mine, theirs, { onlyTheirs: 'mine', onlyMine: 'theirs' }, 'mine').facts).toEqual({
		a: 1,
		b: 1,
	});
});

test('what either side put off stays put off until somebody answers it', () => {
	const mine = file({ facts: { a: 1 }, putOff: ['b', 'c'], vocabulary: 2 });
	const theirs = file({ facts: { c: true }, putOff: ['a', 'd'], vocabulary: 2 });
	expect(mergeCaseFiles(mine, theirs, {}, 'mine')).toMatchObject({ putOff: ['b', 'd'], vocabulary: 2 });
});

test('notes of which one holds the other are not doubled', () => {
	const notes = (mine: string, theirs: string) =>
		mergeCaseFiles(file({ notes: mine }), file({ notes: theirs }), {}, 'mine').notes;
	expect(notes('eins zwei', 'eins')).toBe('eins zwei');
	expect(notes('eins', 'eins zwei')).toBe('eins zwei');
	expect(notes('', 'eins')).toBe('eins');
});

test('whoever picks nothing loses no answer that either side alone has', () => {
	const facts = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.oneof(fc.boolean(), fc.nat(3)));
	fc.assert(
		fc.property(facts, facts, (mine, theirs) => {
			const merged = mergeCaseFiles(file({ facts: mine }), file({ facts: theirs }), {}, 'mine').facts;
			expect(Object.keys(merged).toSorted()).toEqual(Object.keys({ ...mine, ...theirs }).toSorted());
			for (const [fact, answer] of Object.entries(merged))
				expect(isSameAnswer(answer, mine[fact]) || isSameAnswer(answer, theirs[fact])).toBe(true);
			for (const difference of differenceOf(file({ facts: mine }), file({ facts: theirs })).answers)
				expect(difference[firstPick(difference)]).not.toBeUndefined();
		}),
	);
});
