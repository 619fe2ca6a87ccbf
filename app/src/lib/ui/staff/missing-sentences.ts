import type { Missing } from '#lib/client/staff/export-conversation.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatDay } from '../monitor/format-day.ts';

/** What of a conversation could not be exported, each in a sentence; none where everything is there. */
export function missingSentences({ isNotAllRead, unreadable, gone, handedOverOn }: Missing): string[] {
	const sentences: string[] = [];
	if (isNotAllRead) sentences.push(m.inbox_export_not_all_read());
	if (unreadable === 1) sentences.push(m.inbox_export_unreadable_one());
	if (unreadable > 1) sentences.push(m.inbox_export_unreadable_many({ count: unreadable }));
	if (gone === 1) sentences.push(m.inbox_export_gone_one());
	if (gone !== null && gone > 1) sentences.push(m.inbox_export_gone_many({ count: gone }));
	if (handedOverOn) sentences.push(m.inbox_export_handed_over({ day: formatDay(handedOverOn) }));
	return sentences;
}
