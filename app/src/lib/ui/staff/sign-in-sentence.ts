import { assertNever } from '@schutznetz/kernel';
import type { CodeProblem } from '#lib/client/staff/core/prove-identity.ts';
import type { SignInProblem } from '#lib/client/staff/sign-in.svelte.ts';
import { m } from '#lib/paraglide/messages.js';
import { clockTime } from './clock-time.ts';

/** What went wrong while signing in, in one or two plain sentences. */
export function signInSentence(problem: SignInProblem): string {
	switch (problem.kind) {
		case 'wrong-password':
			if (problem.triesLeft === undefined || problem.triesLeft < 1) return m.team_wrong_password();
			return problem.triesLeft === 1
				? m.team_wrong_password_one()
				: m.team_wrong_password_many({ count: problem.triesLeft });
		case 'wrong-code':
			return problem.triesLeft === undefined || problem.triesLeft < 2
				? m.team_wrong_code()
				: m.team_wrong_code_many({ count: problem.triesLeft });
		case 'locked-until': {
			const time = problem.until && clockTime(problem.until);
			return `${time ? m.team_locked_until({ time }) : m.team_locked_for_now()} ${m.team_locked_recovery()}`;
		}
		case 'wrong-recovery-code':
			return m.team_wrong_recovery_code();
		case 'unreadable-code':
			return codeSentence(problem.problem);
		case 'start-again':
			return m.team_start_again();
		case 'proof-due':
			return m.team_proof_due();
		case 'passkey-refused':
			return m.key_problem_passkey_refused();
		case 'device-refused':
			return m.key_problem_device_refused();
		case 'passkey-unsupported':
			return m.key_problem_passkey_unsupported();
		case 'passkey-without-prf':
			return m.key_problem_passkey_without_prf();
		case 'passkey-cancelled':
			return m.key_problem_passkey_cancelled();
		case 'passkey-known':
			return m.key_problem_passkey_known();
		case 'offline':
			return m.team_offline();
		case 'server-away':
			return m.team_server_away();
		case 'opaque-unavailable':
			return m.team_opaque_unavailable();
		case 'not-understood':
			return m.team_not_understood();
		case 'too-short':
			return m.team_too_short({ characters: problem.dueCharacters });
		case 'not-the-same':
			return m.team_not_the_same();
		default:
			return assertNever(problem);
	}
}

/** Names the word or the digit that is wrong, so that it can be found on the paper. */
export function codeSentence(problem: CodeProblem): string {
	switch (problem.kind) {
		case 'word-count':
			return m.team_word_count({ came: problem.came });
		case 'unknown-word': {
			const { position, came, nearest } = problem;
			return nearest === undefined
				? m.team_unknown_word({ position, came })
				: m.team_unknown_word_nearest({ position, came, nearest });
		}
		case 'checksum':
			return m.team_checksum();
		case 'digit-count':
			return m.team_digit_count({ came: problem.came });
		case 'not-a-digit':
			return m.team_not_a_digit({ position: problem.position, came: problem.came });
		default:
			return assertNever(problem);
	}
}
