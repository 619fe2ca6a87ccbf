import { schemaName } from './connection.ts';
import type { recordedMigrations } from './migrate.ts';

const own = '(organisation_id = current_organisation())';
const maintenance = "(current_setting('schutznetz.maintenance'::text, true) = 'on'::text)";
const guarded = (table: string): readonly string[] => [
	`${table} is forced`,
	`${table} own_organisation: permissive ALL to public using ${own} check ${own}`,
	`${table} maintenance: permissive ALL to owner using ${maintenance} check ${maintenance}`,
];

/**
 * Row-level security as it has to be: every table with its state, and every policy in full. A further policy may
 * open a table that looks guarded, so the whole list is compared, by `doctor` and by a test.
 */
export const rowGuards: readonly string[] = [
	...guarded('organisation').map((line) => line.replaceAll('(organisation_id =', '(id =')),
	"organisation office_is_public: permissive SELECT to public using (kind = 'office'::text)",
	...guarded('operator_page'),
	'operator_page published_is_public: permissive SELECT to public using ((published_at IS NOT NULL) AND (organisation_id = office_id()))',
	...guarded('audit_entry'),
	...['account', 'unlocker', 'staff_session', 'sealed_key', 'conversation', 'case_file'].flatMap(guarded),
	...guarded('roster_entry'),
	'roster_entry statement_is_public: permissive SELECT to public using true',
	...guarded('epoch_key'),
	'epoch_key statement_is_public: permissive SELECT to public using true',
	...guarded('intake'),
	'plan_statement is enabled',
	'plan_statement public_statement: permissive SELECT to public using is_public',
	...[
		'setup_token',
		'content_release',
		'plan',
		'plan_field',
		'demand_chapter',
		'demand',
		'recommendation',
		'content_register',
		'instance',
		'slot',
		'spent_envelope',
		'migration',
	].map((table) => `${table} is open`),
];

/** Row-level security as a database has it, in the words of `rowGuards`. */
export async function readRowGuards(
	client: Parameters<typeof recordedMigrations>[0],
): Promise<readonly string[]> {
	const { rows } = await client.query<{ line: string }>(
		`SELECT c.relname || ' is ' || CASE WHEN NOT c.relrowsecurity THEN 'open'
				WHEN c.relforcerowsecurity THEN 'forced' ELSE 'enabled' END AS line
			FROM pg_class c WHERE c.relnamespace = to_regnamespace($1) AND c.relkind IN ('r', 'p')
		UNION ALL
		SELECT tablename || ' ' || policyname || ': ' || lower(permissive) || ' ' || cmd || ' to '
				|| (SELECT string_agg(CASE role WHEN current_user THEN 'owner' ELSE role END, ', ' ORDER BY role)
					FROM unnest(roles) AS role)
				|| coalesce(' using ' || qual, '') || coalesce(' check ' || with_check, '')
			FROM pg_policies WHERE schemaname = $1`,
		[schemaName],
	);
	return rows.map(({ line }) => line);
}
