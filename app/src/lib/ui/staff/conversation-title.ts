import type { ConversationView } from '#lib/client/staff/core/conversations.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatDay } from '../monitor/format-day.ts';

/**
 * What a message is called: its day, and four signs that tell it from others of that day. They come from its id,
 * so that colleagues call it the same and nothing is renamed when another one goes.
 */
export function conversationTitle({ id, receivedOn }: Pick<ConversationView, 'id' | 'receivedOn'>): string {
	return m.team_message_of({ day: formatDay(receivedOn), code: id.slice(0, 4).toUpperCase() });
}
