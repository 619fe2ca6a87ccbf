import { describe, expect, test } from 'vitest';
import type { InboxEntry } from './inbox.svelte.ts';
import { dueOn, searchEntries, selectEntries } from './select-entries.ts';
import { shredDue } from './shred-due.ts';
import { waitingState } from './waiting.ts';

type Conversation = InboxEntry['conversation'];
const text = (direction: 'fromSeeker' | 'fromCentre', index: number, writtenOn: string, words = '…') => ({
	direction,
	index,
	writtenOn,
	text: words,
	isAutomatic: false,
});
function entry(
	id: string,
	receivedOn: string,
	change: Partial<Conversation> = {},
	messages: ReturnType<typeof text>[] = [],
): InboxEntry {
	const conversation: Conversation = {
		id,
		version: 1,
		language: 'de',
		forWhom: 'self',
		ageGroup: null,
		receivedOn,
		first: { text: `Erste von ${id}`, writtenOn: receivedOn },
		state: 'open',
		...change,
	};
	const fromSeeker = messages.filter(({ direction }) => direction === 'fromSeeker').length;
	const thread = {
		conversationId: id,
		messages,
		fromSeeker,
		damaged: 0,
		gone: 0,
		hasMore: false,
	} as InboxEntry['thread'];
	return { conversation, thread, waiting: waitingState(conversation, thread) };
}
const calendar = { today: '2026-11-24', answerDays: 2, isHoliday: () => false };
const answered = { answeredUpTo: 0, answers: 1, lastRead: { on: '2026-11-16', texts: 1 } };
const entries = [
	entry('neu', '2026-11-23'),
	entry('alt', '2026-11-10', { assignedTo: 'berit' }),
	entry('beantwortet', '2026-11-12', { ...answered, assignedTo: 'joris' }),
	entry('wieder', '2026-11-11', answered, [text('fromSeeker', 0, '2026-11-20', 'Der Chef hat meinen Pass')]),
	entry('zu', '2026-10-01', { state: 'closed', closedOn: '2026-10-20', keepUntil: '2026-11-20', answers: 1 }),
];
const ids = (some: readonly InboxEntry[]) => some.map(({ conversation }) => conversation.id);
const select = (
	filter: Parameters<typeof selectEntries>[1]['filter'],
	order: 'waiting' | 'due' | 'newest' | 'oldest' = 'waiting',
) => ids(selectEntries(entries, { filter, order, me: 'berit', calendar }));

describe('what is shown', () => {
	test.each([
		['all', ['alt', 'wieder', 'neu', 'beantwortet', 'zu']],
		['unread', ['alt', 'wieder', 'neu']],
		['due', ['alt', 'wieder']],
		['mine', ['alt']],
		['unassigned', ['wieder', 'neu']],
		['closed', ['zu']],
	] as const)('%s', (filter, due) => {
		expect(select(filter)).toEqual(due);
	});

	test.each([
		['due', ['alt', 'wieder', 'neu']],
		['newest', ['neu', 'wieder', 'alt']],
		['oldest', ['alt', 'wieder', 'neu']],
	] as const)('the unread by %s', (order, due) => {
		expect(select('unread', order)).toEqual(due);
	});

	test('an answer is due so many working days after the first text that nobody answered', () => {
		const days = entries.map((one) => dueOn(one, calendar));
		expect(days).toEqual(['2026-11-25', '2026-11-12', undefined, '2026-11-24', undefined]);
		expect(dueOn(entry('neu', '2026-11-23'), { ...calendar, answerDays: null })).toBeUndefined();
	});
});

describe('search', () => {
	const noted = entry('notiert', '2026-11-12', {
		notes: [{ id: 'n', by: 'joris', on: '2026-11-12', text: 'Rückruf über Frau Öztürk' }],
	});
	test.each([
		['pass CHEF', ['wieder']],
		['öztürk', ['notiert']],
		['erste alt', ['alt']],
		['gibtesnicht', []],
		['  ', ids([...entries, noted])],
	])('"%s"', (words, due) => {
		expect(ids(searchEntries([...entries, noted], words))).toEqual(due);
	});
});

describe('what is over', () => {
	const clocks = { today: '2026-11-24', serverDay: '2026-11-24' };
	const closed = (change: Partial<Conversation>, messages: ReturnType<typeof text>[] = []) =>
		entry('zu', '2026-10-01', { state: 'closed', answers: 1, keepUntil: '2026-11-23', ...change }, messages);

	test('goes the day after its last one', () => {
		expect(shredDue([closed({})], clocks)).toEqual(['zu']);
		expect(shredDue([closed({ keepUntil: '2026-11-24' })], clocks)).toEqual([]);
	});

	test.each([
		['it is open', closed({ state: 'open' })],
		['no day was set', entry('zu', '2026-10-01', { state: 'closed', answers: 1 })],
		[
			'somebody has written since',
			closed({ lastRead: { on: '2026-10-01', texts: 1 } }, [text('fromSeeker', 0, '2026-11-22')]),
		],
		['its slots were not asked', { ...closed({}), thread: undefined }],
	])('stays where %s', (_, one) => {
		expect(shredDue([one], clocks)).toEqual([]);
	});

	test('stays while one of the two clocks is before that day: one may be wrong', () => {
		expect(shredDue([closed({})], { today: '2031-01-01', serverDay: '2026-11-23' })).toEqual([]);
		expect(shredDue([closed({})], { today: '2026-11-23', serverDay: '2031-01-01' })).toEqual([]);
		expect(shredDue([closed({})], { today: '2026-11-24', serverDay: '' })).toEqual([]);
	});
});
