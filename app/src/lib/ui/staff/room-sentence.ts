import { m } from '#lib/paraglide/messages.js';

const sentences: Readonly<Record<string, () => string>> = {
	offline: m.team_offline,
	'server-away': m.team_server_away,
	locked: m.team_problem_locked,
	'signed-out': m.team_closed_session_ended,
	'digits-missing': m.roster_problem_digits,
	'fingerprint-differs': m.roster_problem_differs,
	'keys-malformed': m.roster_problem_keys,
	'keys-not-yet': m.roster_problem_keys_not_yet,
	'no-candidate': m.roster_problem_no_candidate,
	'roster-changed': m.roster_problem_changed,
	'last-admin': m.roster_problem_last_admin,
	'no-admin-left': m.roster_problem_last_admin,
	'admins-only': m.roster_problem_admins_only,
	'signer-not-admin': m.roster_problem_admins_only,
	'not-allowed': m.roster_problem_admins_only,
	'no-root-key': m.roster_problem_no_root_key,
	'root-key-refused': m.roster_problem_root_refused,
	'not-the-root': m.roster_problem_root_refused,
	'root-exists': m.roster_problem_root_exists,
	'already-founded': m.roster_problem_already_founded,
	'office-only': m.roster_problem_office_only,
	nameRefused: m.roster_problem_name,
	nameTaken: m.roster_problem_name_taken,
	bodyTaken: m.roster_problem_name_taken,
	noParticipant: m.roster_problem_other_way,
};

/** Why something about a team or a centre was not done. */
export const roomSentence = ({ kind }: { readonly kind: string }): string =>
	(sentences[kind] ?? m.team_not_understood)();
