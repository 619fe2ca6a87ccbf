import type { ConversationView } from './core/conversations.ts';
import type { ThreadMessage, ThreadView } from './core/threads.ts';

/** The agreed question that was asked last, while nobody of the team has said that the right answer came. */
export function openSafetyQuestion(
	{ safetyAnsweredUpTo = 0 }: Pick<ConversationView, 'safetyAnsweredUpTo'>,
	thread: Pick<ThreadView, 'messages'> | undefined,
): ThreadMessage | undefined {
	const asked = thread?.messages.filter(
		({ direction, safety, index }) =>
			direction === 'fromCentre' && safety === 'question' && index >= safetyAnsweredUpTo,
	);
	return asked?.at(-1);
}
