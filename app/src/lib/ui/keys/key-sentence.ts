import { assertNever } from '@schutznetz/kernel';
import type { KeyProblem } from '#lib/client/staff/key-problem.ts';
import type { KeyDone } from '#lib/client/staff/own-keys.svelte.ts';
import { m } from '#lib/paraglide/messages.js';
import { codeSentence } from '../staff/sign-in-sentence.ts';
import { dayAndTime } from './day-and-time.ts';

/** Why a change of the ways in, or a way back, did not go on. */
export function keySentence(problem: KeyProblem): string {
	switch (problem.kind) {
		case 'too-early':
			return m.key_problem_too_early({ time: dayAndTime(problem.from) });
		case 'unreadable-code':
			return codeSentence(problem.problem);
		case 'unreadable-words':
			return problem.problem.kind === 'word-count'
				? m.key_problem_word_count({ came: problem.problem.came })
				: codeSentence(problem.problem);
		case 'bad-paper':
			return `${m.key_problem_bad_paper({ paper: problem.paper })} ${
				problem.problem.kind === 'word-count'
					? m.key_problem_paper_words({ came: problem.problem.came })
					: codeSentence(problem.problem)
			}`;
		case 'too-few-shares':
			return m.key_problem_too_few_shares({ came: problem.came, due: problem.due });
		case 'too-short':
			return m.team_too_short({ characters: problem.dueCharacters });
		default:
			return plainSentence(problem.kind);
	}
}

function plainSentence(
	kind: Exclude<
		KeyProblem['kind'],
		'too-early' | 'unreadable-code' | 'unreadable-words' | 'bad-paper' | 'too-few-shares' | 'too-short'
	>,
): string {
	const sentences = {
		'proof-due': m.key_problem_proof_due,
		'wrong-code': m.team_wrong_code,
		'passkey-refused': m.key_problem_passkey_refused,
		'passkey-unsupported': m.key_problem_passkey_unsupported,
		'passkey-without-prf': m.key_problem_passkey_without_prf,
		'passkey-cancelled': m.key_problem_passkey_cancelled,
		'passkey-known': m.key_problem_passkey_known,
		'attempt-ended': m.team_start_again,
		'already-there': m.key_problem_passkey_known,
		'no-unlocker': m.key_problem_no_unlocker,
		'own-account': m.key_problem_own_account,
		'wrong-ticket': m.key_problem_wrong_ticket,
		'no-escrow': m.key_problem_no_escrow,
		'no-request': m.key_problem_no_request,
		'no-share': m.key_problem_no_share,
		'already-begun': m.key_problem_already_begun,
		'pairing-ended': m.key_problem_pairing_ended,
		'pairing-foreign': m.key_problem_pairing_foreign,
		'code-used': m.key_problem_code_used,
		'device-refused': m.key_problem_device_refused,
		'device-not-kept': m.key_problem_device_not_kept,
		'device-does-not-fit': m.key_problem_device_does_not_fit,
		'other-code': m.key_problem_other_code,
		'wrong-words': m.key_problem_wrong_words,
		'not-the-same': m.team_not_the_same,
		'shares-do-not-fit': m.key_problem_shares_do_not_fit,
		'foreign-root': m.team_refused_foreign_root,
		offline: m.team_offline,
		'server-away': m.team_server_away,
		'signed-out': m.team_closed_session_ended,
		locked: m.team_problem_locked,
		'not-understood': m.team_not_understood,
	};
	return sentences[kind]();
}

/** What was done. */
export function doneSentence(done: KeyDone): string {
	switch (done) {
		case 'passkey-added':
			return m.key_done_passkey();
		case 'device-added':
			return m.key_done_device();
		case 'device-fits':
			return m.key_done_device_fits();
		case 'unlocker-removed':
			return m.key_done_removed();
		case 'code-renewed':
			return m.key_done_code();
		case 'second-factor-renewed':
			return m.key_done_second_factor();
		case 'sessions-ended':
			return m.key_done_sessions();
		case 'master-key-renewed':
			return m.key_done_master();
		case 'code-fits':
			return m.key_done_code_fits();
		case 'passkey-fits':
			return m.key_done_passkey_fits();
		default:
			return assertNever(done);
	}
}
