import type { ConversationView } from './core/conversations.ts';
import type { ThreadView } from './core/threads.ts';

export type Waiting =
	/** Nobody of us has written yet. */
	| 'new'
	/** The person has written since our last answer, or since it was closed. */
	| 'waiting'
	| 'answered'
	| 'closed';

type Conversation = Pick<
	ConversationView,
	'state' | 'answeredUpTo' | 'lastRead' | 'answers' | 'handOver' | 'handedOver'
>;
type Thread = Pick<ThreadView, 'fromSeeker' | 'messages'>;
/** What a conversation remembers of the person's texts when we answer or close it. */
export type ReadMark = Required<Pick<ConversationView, 'answeredUpTo'>> & Pick<ConversationView, 'lastRead'>;

/** Whether somebody waits for us. In doubt somebody does: a lost note of an answer shows it as unanswered. */
export function waitingState(conversation: Conversation, thread: Thread | undefined): Waiting {
	// Another team answers there.
	if (conversation.handOver && conversation.state === 'closed') return 'closed';
	if (thread && hasUnread(conversation, thread)) return 'waiting';
	if (conversation.state === 'closed') return 'closed';
	const ours = (conversation.answers ?? 0) - (conversation.handedOver?.answers ?? 0);
	if (conversation.handedOver && ours <= 0) return 'new';
	const hasAnswer = ours > 0 || lastAnswerOn(thread) !== undefined;
	return hasAnswer ? 'answered' : 'new';
}

/**
 * A text behind those that were read; or one before them that was written later: somebody whose texts have all
 * expired begins at the first slot again. Days are all that is known of time, so those of one day are counted.
 */
export function hasUnread(
	{ answeredUpTo = 0, lastRead }: Pick<Conversation, keyof ReadMark>,
	thread: Thread,
): boolean {
	if (thread.fromSeeker > answeredUpTo) return true;
	const days = seekerDays(thread);
	const readOn = lastRead?.on ?? lastAnswerOn(thread) ?? '';
	if (days.some((day) => day > readOn)) return true;
	return lastRead !== undefined && days.filter((day) => day === lastRead.on).length > lastRead.texts;
}

/** The day since which somebody waits: that of the first text that nobody has answered or read. */
export function unreadSince(
	{
		answeredUpTo = 0,
		lastRead,
		receivedOn,
		answers = 0,
	}: Conversation & Pick<ConversationView, 'receivedOn'>,
	thread: Thread | undefined,
): string {
	if (answeredUpTo === 0 && answers === 0 && !lastRead) return receivedOn;
	const texts = thread?.messages.filter(({ direction }) => direction === 'fromSeeker') ?? [];
	const unread = texts.filter(
		({ index, writtenOn }) => index >= answeredUpTo || (lastRead && writtenOn > lastRead.on),
	);
	return unread.map(({ writtenOn }) => writtenOn).sort()[0] ?? lastRead?.on ?? receivedOn;
}

/** The mark of having read a thread as it stands. */
export function readMark(thread: Thread | undefined): ReadMark {
	const days = thread ? seekerDays(thread) : [];
	const on = [...days].sort().at(-1);
	const lastRead = on === undefined ? undefined : { on, texts: days.filter((day) => day === on).length };
	return { answeredUpTo: thread?.fromSeeker ?? 0, ...(lastRead && { lastRead }) };
}

/** Two marks in one: a colleague may have read further, and neither forgets it. */
export function laterMark(one: Partial<ReadMark>, other: ReadMark): ReadMark {
	const [mine, theirs] = [one.lastRead, other.lastRead];
	const isTheirs =
		!mine || (theirs && (theirs.on > mine.on || (theirs.on === mine.on && theirs.texts > mine.texts)));
	const lastRead = isTheirs ? theirs : mine;
	return {
		answeredUpTo: Math.max(one.answeredUpTo ?? 0, other.answeredUpTo),
		...(lastRead && { lastRead }),
	};
}

const seekerDays = ({ messages }: Thread): string[] =>
	messages.filter(({ direction }) => direction === 'fromSeeker').map(({ writtenOn }) => writtenOn);

const lastAnswerOn = (thread: Thread | undefined): string | undefined =>
	thread?.messages
		.filter(({ direction, isAutomatic }) => direction === 'fromCentre' && !isAutomatic)
		.map(({ writtenOn }) => writtenOn)
		.sort()
		.at(-1);

const order: Readonly<Record<Waiting, number>> = { new: 0, waiting: 0, answered: 1, closed: 2 };

/** Who waits comes first, the longest wait at the top; what is done comes last, the newest at the top. */
export function compareWaiting(
	a: { readonly waiting: Waiting; readonly receivedOn: string },
	b: { readonly waiting: Waiting; readonly receivedOn: string },
): number {
	const byState = order[a.waiting] - order[b.waiting];
	if (byState !== 0) return byState;
	const byDay = a.receivedOn.localeCompare(b.receivedOn);
	return order[a.waiting] === 0 ? byDay : -byDay;
}
