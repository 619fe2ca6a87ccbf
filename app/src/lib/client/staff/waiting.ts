import type { ConversationView } from './core/conversations.ts';
import type { ThreadView } from './core/threads.ts';

export type Waiting =
	/** Nobody of us has written yet. */
	| 'new'
	/** The person has written since our last answer, or since it was closed. */
	| 'waiting'
	| 'answered'
	| 'closed';

type Conversation = Pick<ConversationView, 'state' | 'answeredUpTo'>;
type Thread = Pick<ThreadView, 'fromSeeker' | 'messages'>;

/** Whether somebody waits for us. In doubt somebody does: a lost note of an answer shows it as unanswered. */
export function waitingState({ state, answeredUpTo = 0 }: Conversation, thread: Thread | undefined): Waiting {
	if (thread && thread.fromSeeker > answeredUpTo) return 'waiting';
	if (state === 'closed') return 'closed';
	const hasAnswer = thread?.messages.some((one) => one.direction === 'fromCentre' && !one.isAutomatic);
	return hasAnswer ? 'answered' : 'new';
}

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
