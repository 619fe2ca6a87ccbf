import { expect, test } from 'vitest';
import { compareWaiting, waitingState } from './waiting.ts';

const message = (direction: 'fromSeeker' | 'fromCentre', isAutomatic = false) => ({
	direction,
	index: 0,
	writtenOn: '2026-11-21',
	text: '',
	isAutomatic,
});

test.each([
	['before the slots were read', { state: 'open' }, undefined, 'new'],
	[
		'only the automatic answer',
		{ state: 'open' },
		{ fromSeeker: 0, messages: [message('fromCentre', true)] },
		'new',
	],
	['our answer', { state: 'open' }, { fromSeeker: 0, messages: [message('fromCentre')] }, 'answered'],
	[
		'a second text on the day of our answer',
		{ state: 'open' },
		{ fromSeeker: 1, messages: [message('fromSeeker'), message('fromCentre')] },
		'waiting',
	],
	[
		'a second text that was answered',
		{ state: 'open', answeredUpTo: 1 },
		{ fromSeeker: 1, messages: [message('fromSeeker'), message('fromCentre')] },
		'answered',
	],
	[
		'a text that cannot be read',
		{ state: 'open', answeredUpTo: 1 },
		{ fromSeeker: 2, messages: [] },
		'waiting',
	],
	['closed', { state: 'closed', answeredUpTo: 1 }, { fromSeeker: 1, messages: [] }, 'closed'],
	[
		'written again after closing',
		{ state: 'closed', answeredUpTo: 1 },
		{ fromSeeker: 2, messages: [] },
		'waiting',
	],
] as const)('%s', (_, conversation, thread, expected) => {
	expect(waitingState(conversation, thread)).toBe(expected);
});

test('who waits longest stands first, what is done last', () => {
	const entries = [
		{ waiting: 'closed', receivedOn: '2026-11-01' },
		{ waiting: 'answered', receivedOn: '2026-11-02' },
		{ waiting: 'new', receivedOn: '2026-11-20' },
		{ waiting: 'answered', receivedOn: '2026-11-19' },
		{ waiting: 'waiting', receivedOn: '2026-11-03' },
	] as const;
	expect(
		entries.toSorted(compareWaiting).map(({ waiting, receivedOn }) => `${waiting} ${receivedOn}`),
	).toEqual([
		'waiting 2026-11-03',
		'new 2026-11-20',
		'answered 2026-11-19',
		'answered 2026-11-02',
		'closed 2026-11-01',
	]);
});
