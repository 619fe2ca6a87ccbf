import { expect, test } from 'vitest';
import type { ThreadMessage } from './seeker/core/reading.ts';
import { handOverOf } from './seeker/hand-over-of.ts';
import type { CentresState } from './seeker/visit-types.ts';
import { handOverState } from './staff/hand-over-state.ts';
import type { InboxEntry } from './staff/inbox.svelte.ts';

// What both sides make of a question whether a thread may be handed over, and of what was said to it.

const listed = (id: string, name: string) => ({ id, name, isDemo: true, profile: null, isAway: false });
const centres = {
	kind: 'read',
	fingerprint: null,
	centres: [listed('ulme', 'Ulmenried')],
	closed: [],
} as const satisfies CentresState;
const day = '2026-11-21';
const asked = (index: number, centreId: string, name?: string): ThreadMessage => ({
	direction: 'fromCentre',
	index,
	text: 'Dürfen wir?',
	writtenOn: day,
	ask: { kind: 'hand-over', centreId, ...(name !== undefined && { name }) },
});
const said = (index: number, to: number, yes: boolean, centreId = 'ulme'): ThreadMessage => ({
	direction: 'fromSeeker',
	index,
	text: yes ? 'Ja' : 'Nein',
	writtenOn: day,
	answer: { to, centreId, yes },
});
const plain: ThreadMessage = { direction: 'fromCentre', index: 9, text: 'Guten Tag', writtenOn: day };

/** The same thread at the desk. */
const desk = (messages: readonly ThreadMessage[], before = 0) =>
	handOverState({
		thread: { messages },
		conversation: before === 0 ? {} : { handedOver: { by: 'ahorn', answers: before, answeredUpTo: 0 } },
	} as unknown as InboxEntry);

test.each<[string, readonly ThreadMessage[], boolean | undefined]>([
	['nothing yet', [asked(0, 'ulme')], undefined],
	['yes', [asked(0, 'ulme'), said(0, 0, true)], true],
	['no', [asked(0, 'ulme'), said(0, 0, false)], false],
	['a yes that was taken back', [asked(0, 'ulme'), said(0, 0, true), said(1, 0, false)], false],
	['a no, and yes later', [said(1, 0, true), said(0, 0, false), asked(0, 'ulme'), plain], true],
	['yes to an older question', [asked(0, 'ulme'), said(0, 0, true), asked(1, 'ulme')], undefined],
	['yes to another centre', [asked(0, 'ulme'), said(0, 0, true, 'fremd')], undefined],
	['yes to a question that never was', [asked(0, 'ulme'), said(0, 7, true)], undefined],
])('%s', (_, messages, yes) => {
	expect(handOverOf(messages, centres)).toMatchObject({ centreId: 'ulme', isKnown: false });
	expect(handOverOf(messages, centres)?.yes).toBe(yes);
	expect(desk(messages)).toEqual({ centreId: 'ulme', yes });
});

test('where nobody has asked there is nothing to answer', () => {
	expect(handOverOf([plain, said(0, 9, true)], centres)).toBeUndefined();
	expect(desk([plain, said(0, 9, true)])).toBeUndefined();
});

test('the name is the one that the question brings, and only a list that says the same lets her say yes', () => {
	const known = { to: 0, centreId: 'ulme', name: 'Ulmenried', isKnown: true };
	expect(handOverOf([asked(0, 'ulme', 'Ulmenried')], centres)).toMatchObject(known);
	const closed: CentresState = { ...centres, centres: [], closed: centres.centres };
	expect(handOverOf([asked(0, 'ulme', 'Ulmenried')], closed)).toMatchObject(known);
	const otherName = handOverOf([asked(0, 'ulme', 'Lindenau')], centres);
	expect(otherName).toMatchObject({ name: 'Lindenau', isKnown: false });
	const ghost = handOverOf([asked(0, 'ulme', 'Ulmenried'), asked(1, 'geist', 'Ulmenried')], centres);
	expect(ghost).toMatchObject({ to: 1, centreId: 'geist', isKnown: false });
	const unread = handOverOf([asked(0, 'ulme', 'Ulmenried')], { kind: 'unreachable' });
	expect(unread).toMatchObject({ name: 'Ulmenried', isKnown: false });
});

test('a question of before the name was written along stays one, and no yes can be said to it', () => {
	expect(handOverOf([asked(0, 'ulme')], centres)).toEqual({
		to: 0,
		centreId: 'ulme',
		name: undefined,
		isKnown: false,
		yes: undefined,
	});
});

test('what was asked before this team got the thread is over', () => {
	expect(desk([asked(0, 'ulme'), said(0, 0, true)], 2)).toBeUndefined();
	expect(desk([asked(0, 'ulme'), said(0, 0, true), asked(2, 'ahorn')], 2)).toEqual({
		centreId: 'ahorn',
		yes: undefined,
	});
});
