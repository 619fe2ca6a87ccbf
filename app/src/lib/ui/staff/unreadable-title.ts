import type { UnreadableEntry } from '#lib/client/staff/inbox.svelte.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatDay } from '../monitor/format-day.ts';

type Named =
	| { readonly from: 'intake'; readonly id: string; readonly receivedOn: string }
	| Pick<Extract<UnreadableEntry, { from: 'team' }>, 'from' | 'id'>;

/** What something that cannot be shown is called, so that two of a day can be told apart. */
export function unreadableTitle(entry: Named): string {
	const code = entry.id.slice(0, 4).toUpperCase();
	return entry.from === 'intake'
		? m.team_unread_intake({ day: formatDay(entry.receivedOn), code })
		: m.team_unread_team({ code });
}
