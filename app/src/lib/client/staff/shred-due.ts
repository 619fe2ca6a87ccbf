import type { InboxEntry } from './inbox.svelte.ts';
import { isWaiting } from './select-entries.ts';

/**
 * Closed conversations whose time is over: past the last day by both clocks, asked for in this unlock, read to the
 * end, and with nothing unread. In doubt one is kept.
 */
export function shredDue(
	entries: readonly InboxEntry[],
	{ today, serverDay }: { readonly today: string; readonly serverDay: string },
): string[] {
	const latest = [today, serverDay].sort()[0] ?? '';
	return entries.flatMap((entry) => {
		const { conversation, thread } = entry;
		const { id, state, keepUntil } = conversation;
		const isOver = state === 'closed' && keepUntil !== undefined && latest !== '' && keepUntil < latest;
		// What was handed over is read here no more.
		if (isOver && conversation.handOver) return [id];
		return isOver && thread && !thread.hasMore && !isWaiting(entry) ? [id] : [];
	});
}
