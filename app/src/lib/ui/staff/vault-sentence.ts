import { assertNever } from '@schutznetz/kernel';
import type { ChangeProblem } from '#lib/client/staff/conversation-desk.svelte.ts';
import type { ClosedBy, Refusal, VaultProblem } from '#lib/client/staff/vault.svelte.ts';
import { m } from '#lib/paraglide/messages.js';
import { unreadableSentence } from './unreadable-sentence.ts';

/** Why somebody who worked a moment ago sees the form again. */
export function closedSentence(by: ClosedBy): string {
	const sentences = {
		'lock-button': m.team_closed_lock_button,
		idle: m.team_closed_idle,
		'sign-out': m.team_closed_sign_out,
		'sign-out-failed': m.team_sign_out_failed,
		'session-ended': m.team_closed_session_ended,
		'session-locked': m.team_closed_session_locked,
		'lock-in-other-tab': m.team_closed_lock_in_other_tab,
		'other-tab': m.team_closed_other_tab,
	};
	return sentences[by]();
}

/** Why something was not fetched or not saved. */
export function problemSentence(
	problem: VaultProblem | ChangeProblem | { readonly kind: 'too-late' },
): string {
	switch (problem.kind) {
		case 'offline':
			return m.team_offline();
		case 'server-away':
			return m.team_server_away();
		case 'signed-out':
			return m.team_closed_session_ended();
		case 'locked':
			return m.team_problem_locked();
		case 'not-understood':
			return m.team_not_understood();
		case 'refused':
			return problem.status === 413 ? m.team_problem_too_long() : m.team_not_understood();
		case 'unreadable':
			return unreadableSentence(problem);
		case 'changed-meanwhile':
			return m.team_changed_elsewhere();
		case 'key-not-here':
			return m.team_problem_key_not_here();
		case 'too-late':
			return m.team_bring_back_too_late();
		default:
			return assertNever(problem);
	}
}

/** What does not fit together, in one sentence that can be read to somebody on the phone. */
export function refusalSentence(refused: Refusal): string {
	switch (refused.kind) {
		case 'unlocker-missing':
			return m.team_refused_unlocker_missing();
		case 'unlocker-does-not-fit':
			return m.team_refused_unlocker_does_not_fit();
		case 'keys-damaged':
			return m.team_refused_keys_damaged();
		case 'no-root':
			return m.team_refused_no_root();
		case 'foreign-root':
			return m.team_refused_foreign_root();
		case 'no-team':
			return m.team_refused_no_team();
		case 'not-in-team':
			return m.team_refused_not_in_team();
		case 'foreign-keys':
			return m.team_refused_foreign_keys();
		case 'roster-broken':
			return rosterSentence(refused.problem);
		case 'roster-rolled-back':
			return m.roster_refused_older();
		case 'roster-forked':
			return m.roster_refused_other();
		default:
			return assertNever(refused);
	}
}

function rosterSentence(kind: Extract<Refusal, { kind: 'roster-broken' }>['problem']): string {
	if (kind === 'not-signed-by-root') return m.team_refused_roster_root();
	if (kind === 'bad-signature') return m.team_refused_roster_signature();
	if (kind === 'broken-chain' || kind === 'fork') return m.team_refused_roster_chain();
	return m.team_refused_roster_other({ kind });
}
