import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DraftMap, mergeDrafts, readDrafts } from './merge-drafts.ts';

const draft = (text: string) => ({ text, on: '2026-11-21' });
const base = { a: draft('alt'), b: draft('b') };

test('what one device changed is taken, whichever it was', () => {
	const mine = { ...base, a: draft('meins') };
	const theirs = { ...base, b: draft('ihres'), c: draft('neu') };
	expect(mergeDrafts(base, mine, theirs)).toEqual({
		merged: { a: draft('meins'), b: draft('ihres'), c: draft('neu') },
		others: {},
	});
});

test('where both changed the same one, mine stays and theirs is beside it', () => {
	const merged = mergeDrafts(base, { ...base, a: draft('meins') }, { ...base, a: draft('ihres') });
	expect(merged).toEqual({ merged: { ...base, a: draft('meins') }, others: { a: draft('ihres') } });
});

test('what was sent here is gone, unless the other device wrote on', () => {
	const { a: _, ...mine } = base;
	expect(mergeDrafts(base, mine, base).merged).toEqual(mine);
	expect(mergeDrafts(base, mine, { ...base, a: draft('ihres') })).toEqual({
		merged: mine,
		others: { a: draft('ihres') },
	});
});

test('no text that anybody wrote since is lost', () => {
	const text = fc.constantFrom('eins', 'zwei', 'drei');
	const drafts = fc
		.dictionary(fc.constantFrom('a', 'b', 'c'), text)
		.map((all): DraftMap => Object.fromEntries(Object.entries(all).map(([id, one]) => [id, draft(one)])));
	fc.assert(
		fc.property(drafts, drafts, drafts, (before, mine, theirs) => {
			const { merged, others } = mergeDrafts(before, mine, theirs);
			for (const id of ['a', 'b', 'c']) {
				const kept = [merged[id]?.text, others[id]?.text];
				if (mine[id] && mine[id].text !== before[id]?.text) expect(kept).toContain(mine[id].text);
				if (theirs[id] && theirs[id].text !== before[id]?.text) expect(kept).toContain(theirs[id].text);
			}
		}),
	);
});

test('a draft that is none is left out', () => {
	expect(readDrafts({ v: 1, drafts: { a: draft('da'), b: { text: 7 }, c: null } })).toEqual({
		a: draft('da'),
	});
	for (const none of [null, {}, { drafts: 'x' }]) expect(readDrafts(none)).toEqual({});
});
