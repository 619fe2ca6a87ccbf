import type { Database } from './schema.ts';

type Privilege = 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE';

/**
 * What the serving role may do with each table; nothing else, and never TRUNCATE or ALTER. Applied anew at every
 * start, so that a forgotten grant heals. A role that served under another name before keeps its rights: that is
 * for whoever renames it to revoke, as other roles may have been let in on purpose.
 *
 * Public content is loaded by the owner at start: a hole in a page cannot rewrite it. Set-up codes are made by
 * the owner: a hole in a page cannot make one, see one, or lengthen one. The instance's root is set by the owner:
 * a hole in a page cannot vouch for a centre. Nobody lists the slots of conversations.
 */
export const grants: { readonly [Table in keyof Database]: readonly Privilege[] } = {
	organisation: ['SELECT', 'INSERT', 'UPDATE'],
	operator_page: ['SELECT', 'INSERT', 'UPDATE'],
	audit_entry: ['SELECT', 'INSERT'],
	setup_token: [],
	content_release: ['SELECT'],
	plan: ['SELECT'],
	plan_field: ['SELECT'],
	demand_chapter: ['SELECT'],
	demand: ['SELECT'],
	recommendation: ['SELECT'],
	plan_statement: ['SELECT'],
	content_register: ['SELECT'],
	instance: ['SELECT'],
	roster_entry: ['SELECT', 'INSERT'],
	epoch_key: ['SELECT', 'INSERT'],
	intake: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
	spent_envelope: ['SELECT', 'INSERT'],
	slot: [],
	account: ['SELECT', 'INSERT', 'UPDATE'],
	unlocker: ['SELECT', 'INSERT', 'UPDATE'],
	staff_session: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
	sealed_key: ['SELECT', 'INSERT', 'DELETE'],
	conversation: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
	case_file: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
};

/**
 * The functions with the owner's rights that the serving role may call: the only way to `setup_token` and `slot`,
 * and the only ways across organisations.
 */
export const functionGrants: readonly string[] = [
	'lock_setup_token(bytea)',
	'use_setup_token(bytea)',
	'read_slots(bytea[])',
	'write_slot(bytea,bytea,bytea,date)',
	'forget_thread(bytea[],bytea[],bytea)',
	'sweep_channel(date)',
	'drop_change_log()',
	'list_open_centres(integer)',
	'organisation_of_account(text)',
	'organisation_of_session(bytea)',
	'forget_conversation(bytea)',
];
