import type { Database } from './schema.ts';

type Privilege = 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE';

/**
 * What the serving role may do with each table; nothing else, and never TRUNCATE or ALTER. Applied anew at every
 * start, so that a changed role name or a forgotten grant heals.
 *
 * Public content is loaded by the owner at start: a hole in a page cannot rewrite it. Set-up codes are made by
 * the owner: a hole in a page cannot make one.
 */
export const grants: { readonly [Table in keyof Database]: readonly Privilege[] } = {
	organisation: ['SELECT', 'INSERT', 'UPDATE'],
	operator_page: ['SELECT', 'INSERT', 'UPDATE'],
	audit_entry: ['SELECT', 'INSERT'],
	setup_token: ['SELECT', 'UPDATE'],
	content_release: ['SELECT'],
	plan: ['SELECT'],
	plan_field: ['SELECT'],
	demand_chapter: ['SELECT'],
	demand: ['SELECT'],
	recommendation: ['SELECT'],
	plan_statement: ['SELECT'],
	content_register: ['SELECT'],
};
