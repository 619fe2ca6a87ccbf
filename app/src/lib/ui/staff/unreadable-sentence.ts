import type { UnreadableEntry } from '#lib/client/staff/inbox.svelte.ts';
import { m } from '#lib/paraglide/messages.js';

/** Why an envelope is not shown, and for the server's faults whom to tell. */
export function unreadableSentence({ problem }: Pick<UnreadableEntry, 'problem'>): string {
	switch (problem.kind) {
		case 'truncated':
		case 'overlong':
			return m.team_unread_cut({ came: problem.cameBytes, due: problem.dueBytes });
		case 'unknown-version':
		case 'unknown-suite':
		case 'unknown-payload-version':
			return m.team_unread_newer();
		case 'week-key-missing':
			return m.team_unread_key_missing();
		case 'week-key-refused':
		case 'signer-unknown':
		case 'bad-signature':
			return m.team_unread_key_refused();
		case 'other-key':
			return m.team_unread_other_key();
		case 'version-swapped':
		case 'version-rolled-back':
			return m.team_unread_version();
		case 'roster-rolled-back':
		case 'roster-forked':
			return m.team_unread_roster();
		default:
			return m.team_unread_damaged();
	}
}
