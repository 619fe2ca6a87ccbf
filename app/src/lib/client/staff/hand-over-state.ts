import type { HandOverAnswer } from '@schutznetz/vault/public';
import type { InboxEntry } from './inbox.svelte.ts';

/** The newest question of ours whether a thread may be handed over, and what was answered to it last. */
export type HandOverState = Pick<HandOverAnswer, 'centreId'> & { readonly yes: boolean | undefined };

/** Undefined where nobody of us has asked: what was asked before this team got the thread is over. */
export function handOverState({
	thread,
	conversation,
}: Pick<InboxEntry, 'thread' | 'conversation'>): HandOverState | undefined {
	const newest = [...(thread?.messages ?? [])].sort((a, b) => b.index - a.index);
	const ours = conversation.handedOver?.answers ?? 0;
	const asked = newest.find(({ ask, index }) => ask && index >= ours);
	if (!asked?.ask) return undefined;
	const { centreId } = asked.ask;
	const said = newest.find(({ answer }) => answer?.to === asked.index && answer.centreId === centreId);
	return { centreId, yes: said?.answer?.yes };
}
