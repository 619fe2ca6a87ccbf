import { expect, test } from 'vitest';
import { compareWaiting, laterMark, readMark, waitingState } from './waiting.ts';

const message = (
	direction: 'fromSeeker' | 'fromCentre',
	isAutomatic = false,
	writtenOn = '2026-11-21',
	index = 0,
) => ({
	direction,
	index,
	writtenOn,
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
	[
		'read long ago and expired, and she begins at the first slot again',
		{ state: 'open', answeredUpTo: 20, lastRead: { on: '2026-03-01', texts: 1 } },
		{ fromSeeker: 20, messages: [message('fromSeeker'), message('fromCentre', false, '2026-04-01')] },
		'waiting',
	],
	[
		'the same on the very day of our answer',
		{ state: 'open', answeredUpTo: 20, lastRead: { on: '2026-03-01', texts: 1 }, answers: 3 },
		{ fromSeeker: 20, messages: [message('fromSeeker'), message('fromCentre')] },
		'waiting',
	],
	[
		'a second one that day, after the first was answered',
		{ state: 'open', answeredUpTo: 20, lastRead: { on: '2026-11-21', texts: 1 }, answers: 4 },
		{
			fromSeeker: 20,
			messages: [message('fromSeeker'), message('fromSeeker', false, '2026-11-21', 1), message('fromCentre')],
		},
		'waiting',
	],
	[
		'what was answered that day, and what is left of older days',
		{ state: 'open', answeredUpTo: 20, lastRead: { on: '2026-11-21', texts: 1 }, answers: 4 },
		{
			fromSeeker: 20,
			messages: [
				message('fromSeeker', false, '2026-11-20', 18),
				message('fromSeeker', false, '2026-11-21', 19),
			],
		},
		'answered',
	],
	[
		'an index read before, newer than our last answer, in a conversation that noted no day',
		{ state: 'open', answeredUpTo: 3 },
		{ fromSeeker: 3, messages: [message('fromSeeker'), message('fromCentre', false, '2026-11-20')] },
		'waiting',
	],
	[
		'the same where no answer of ours is left',
		{ state: 'open', answeredUpTo: 3 },
		{ fromSeeker: 3, messages: [message('fromSeeker')] },
		'waiting',
	],
	[
		'she wrote to a closed conversation at an index read before',
		{ state: 'closed', answeredUpTo: 3, lastRead: { on: '2026-03-01', texts: 1 } },
		{ fromSeeker: 3, messages: [message('fromSeeker')] },
		'waiting',
	],
	['our answers have expired', { state: 'open', answers: 2 }, { fromSeeker: 0, messages: [] }, 'answered'],
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

test('a mark counts the texts of the newest day, and no mark forgets what a colleague read', () => {
	const thread = {
		fromSeeker: 3,
		messages: [
			message('fromSeeker', false, '2026-11-20', 0),
			message('fromSeeker', false, '2026-11-21', 1),
			message('fromSeeker', false, '2026-11-21', 2),
			message('fromCentre', false, '2026-11-22'),
		],
	};
	const mark = readMark(thread);
	expect(mark).toEqual({ answeredUpTo: 3, lastRead: { on: '2026-11-21', texts: 2 } });
	expect(laterMark({ answeredUpTo: 4, lastRead: { on: '2026-11-21', texts: 3 } }, mark)).toEqual({
		answeredUpTo: 4,
		lastRead: { on: '2026-11-21', texts: 3 },
	});
	expect(laterMark({ lastRead: { on: '2026-11-20', texts: 9 } }, mark)).toEqual(mark);
	expect(laterMark({}, readMark(undefined))).toEqual({ answeredUpTo: 0 });
});
