import { assertNever } from '@schutznetz/kernel';
import type { RecordProblem } from '#lib/client/staff/core/records.ts';
import type { UnreadableEntry } from '#lib/client/staff/inbox.svelte.ts';
import { m } from '#lib/paraglide/messages.js';

type Unreadable = UnreadableEntry['problem'] | RecordProblem;

/** Why an envelope is not shown, and for the server's faults whom to tell. */
export function unreadableSentence({ problem }: { readonly problem: Unreadable }): string {
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
		case 'not-taken':
			return m.team_unread_not_taken();
		case 'damaged':
		case 'malformed':
		case 'wrong-suite':
		case 'not-base64url':
			return m.team_unread_damaged();
		default:
			return assertNever(problem);
	}
}
