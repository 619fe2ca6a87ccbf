import type { JoinProblem } from '#lib/client/staff/join.svelte.ts';
import { leastPasswordCharacters } from '#lib/client/staff/sign-in.svelte.ts';
import { m } from '#lib/paraglide/messages.js';

/** Why a step of joining was not taken. */
export function joinSentence({ kind }: JoinProblem): string {
	const sentences: Readonly<Record<JoinProblem['kind'], () => string>> = {
		codeUnknown: m.join_code_unknown,
		codeUsed: m.join_code_used,
		codeWithdrawn: m.join_code_withdrawn,
		codeExpired: m.join_code_expired,
		nameRefused: m.join_name_refused,
		nameTaken: m.join_name_taken,
		wrongCode: m.join_totp_wrong,
		'too-short': () => m.join_password_short({ characters: leastPasswordCharacters }),
		'not-the-same': m.join_password_differs,
		'wrong-words': m.join_words_wrong,
		offline: m.join_offline,
		'server-away': m.join_server_away,
		'opaque-unavailable': m.join_no_worker,
		'not-understood': m.join_not_understood,
	};
	return sentences[kind]();
}
