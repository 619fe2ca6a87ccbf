import type { ConversationView } from './core/conversations.ts';
import type { ThreadView } from './core/threads.ts';
import { compareWaiting, unreadSince, type Waiting } from './waiting.ts';
import { addWorkingDays, type IsHoliday } from './working-days.ts';

type Entry = {
	readonly conversation: ConversationView;
	readonly thread: ThreadView | undefined;
	readonly waiting: Waiting;
};
/** Which conversations are shown. */
export const filters = ['all', 'unread', 'due', 'mine', 'unassigned', 'closed'] as const;
export type Filter = (typeof filters)[number];
export const orders = ['waiting', 'due', 'newest', 'oldest'] as const;
export type Order = (typeof orders)[number];

export type Calendar = {
	/** 'YYYY-MM-DD' */
	readonly today: string;
	/** Working days within which the centre says that it answers; null: it says nothing. */
	readonly answerDays: number | null;
	readonly isHoliday: IsHoliday;
};

export const isWaiting = ({ waiting }: Pick<Entry, 'waiting'>): boolean =>
	waiting === 'new' || waiting === 'waiting';

/** The day by which an answer was announced; undefined where nobody waits or nothing was announced. */
export function dueOn(entry: Entry, { answerDays, isHoliday }: Calendar): string | undefined {
	if (!isWaiting(entry) || answerDays === null) return undefined;
	return addWorkingDays(unreadSince(entry.conversation, entry.thread), answerDays, isHoliday);
}

/** Due today or before. */
function isDue(entry: Entry, calendar: Calendar): boolean {
	const due = dueOn(entry, calendar);
	return due !== undefined && due <= calendar.today;
}

/** Those that a filter lets through, in an order. */
export function selectEntries<E extends Entry>(
	entries: readonly E[],
	{ filter, order, me, calendar }: { filter: Filter; order: Order; me: string; calendar: Calendar },
): E[] {
	const passes: Record<Filter, (entry: E) => boolean> = {
		all: () => true,
		unread: isWaiting,
		due: (entry) => isDue(entry, calendar),
		mine: ({ conversation, waiting }) => conversation.assignedTo === me && waiting !== 'closed',
		unassigned: ({ conversation, waiting }) => conversation.assignedTo === undefined && waiting !== 'closed',
		closed: ({ waiting }) => waiting === 'closed',
	};
	const dayOf = ({ conversation, thread }: E) =>
		thread?.messages.at(-1)?.writtenOn ?? conversation.receivedOn;
	const due = (entry: E) => dueOn(entry, calendar) ?? '9999';
	const compare: Record<Order, (one: E, other: E) => number> = {
		waiting: (one, other) =>
			compareWaiting(
				{ waiting: one.waiting, receivedOn: one.conversation.receivedOn },
				{ waiting: other.waiting, receivedOn: other.conversation.receivedOn },
			),
		due: (one, other) => due(one).localeCompare(due(other)),
		newest: (one, other) => dayOf(other).localeCompare(dayOf(one)),
		oldest: (one, other) => dayOf(one).localeCompare(dayOf(other)),
	};
	return entries.filter(passes[filter]).sort(compare[order]);
}

/** Those whose opened texts or notes hold every word, whatever its case. */
export function searchEntries<E extends Entry>(entries: readonly E[], words: string): E[] {
	const wanted = plain(words).split(/\s+/u).filter(Boolean);
	if (wanted.length === 0) return [...entries];
	return entries.filter(({ conversation, thread }) => {
		const texts = [
			conversation.id.slice(0, 4),
			conversation.first.text,
			...(thread?.messages ?? []).map(({ text }) => text),
			...(conversation.notes ?? []).map(({ text }) => text),
			conversation.safetyQuestion ?? '',
		];
		const all = plain(texts.join('\n'));
		return wanted.every((word) => all.includes(word));
	});
}

const plain = (text: string): string => text.normalize('NFC').toLocaleLowerCase('de');
