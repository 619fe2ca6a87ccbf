import type { ConversationView } from './core/conversations.ts';
import type { ThreadMessage, ThreadView } from './core/threads.ts';

/** Whose words they are; `hand-over` is the summary of the centre that handed the thread over. */
export type Side = 'seeker' | 'centre' | 'earlier-centre' | 'hand-over';
/** The first message has the index -1: it lies in no slot. */
export type WrittenText = ThreadMessage & { readonly side: Side };

/** All texts of a conversation that are here, oldest first, each with whose it is. */
export function writtenTexts(
	{ first, handedOver }: Pick<ConversationView, 'first' | 'handedOver'>,
	thread: Pick<ThreadView, 'messages'> | undefined,
): WrittenText[] {
	const beginning: ThreadMessage = { ...first, direction: 'fromSeeker', index: -1, isAutomatic: false };
	const sideOf = ({ direction, index }: ThreadMessage): Side => {
		if (handedOver && index === -1) return 'hand-over';
		if (direction === 'fromSeeker') return 'seeker';
		// What was written before this team got the thread is not its own.
		return index < (handedOver?.answers ?? 0) ? 'earlier-centre' : 'centre';
	};
	return [beginning, ...(thread?.messages ?? [])].map((one) => ({ ...one, side: sideOf(one) }));
}
