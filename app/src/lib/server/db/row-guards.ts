import { schemaName } from './connection.ts';
import type { recordedMigrations } from './migrate.ts';

const own = '(organisation_id = current_organisation())';
const maintenance = "(current_setting('schutznetz.maintenance'::text, true) = 'on'::text)";
const editors = "(current_organisation_kind() = ANY (ARRAY['office'::text, 'rapporteur'::text]))";
const forced = (table: string): readonly string[] => [
	`${table} is forced`,
	`${table} maintenance: permissive ALL to owner using ${maintenance} check ${maintenance}`,
];
const guarded = (table: string): readonly string[] => [
	...forced(table),
	`${table} own_organisation: permissive ALL to public using ${own} check ${own}`,
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
	...[
		'account',
		'unlocker',
		'staff_session',
		'sealed_key',
		'conversation',
		'case_file',
		'team_record',
	].flatMap(guarded),
	...['escrow', 'recovery_request', 'recovery_release'].flatMap(guarded),
	...guarded('roster_entry'),
	'roster_entry statement_is_public: permissive SELECT to public using true',
	...guarded('epoch_key'),
	'epoch_key statement_is_public: permissive SELECT to public using true',
	...guarded('centre_profile'),
	'centre_profile statement_is_public: permissive SELECT to public using true',
	...guarded('intake'),
	...guarded('intake_setting'),
	...guarded('presence'),
	'plan_statement is enabled',
	'plan_statement public_statement: permissive SELECT to public using is_public',
	...[
		'document',
		'contribution',
		'contribution_draft',
		'report_request',
		'reply_link',
		'body_contact',
		'outgoing_mail',
		'consultation_comment',
		'invitation',
		'hint_address',
		'mediation',
		'load_report',
		'notice_dismissal',
	].flatMap(guarded),
	...['monitor_version', 'import_run', 'contribution_release', 'snapshot', 'notice', 'intake_stop'].flatMap(
		forced,
	),
	`notice office: permissive ALL to public using (${own} AND (current_organisation_kind() = 'office'::text)) check (${own} AND (current_organisation_kind() = 'office'::text))`,
	'intake_stop everybody_reads: permissive SELECT to public using true',
	"intake_stop office: permissive ALL to public using (current_organisation_kind() = 'office'::text) check (current_organisation_kind() = 'office'::text)",
	"notice addressed_centre: permissive SELECT to public using ((current_organisation_kind() = 'centre'::text) AND ((centre_id IS NULL) OR (centre_id = current_organisation())))",
	`monitor_version editors: permissive ALL to public using ${editors} check (${editors} AND ${own} AND (role = current_organisation_kind()))`,
	'monitor_version once_published: permissive SELECT to public using (EXISTS ( SELECT FROM monitor_publication p WHERE (p.version_id = monitor_version.id)))',
	'document public_document: permissive SELECT to public using is_public',
	`document editors_read: permissive SELECT to public using ${editors}`,
	`import_run editors: permissive ALL to public using ${editors} check ${editors}`,
	"contribution public_word: permissive SELECT to public using ((kind <> 'practice'::text) AND ((via = 'account'::text) OR is_released(id)))",
	`contribution editors_read: permissive SELECT to public using ((kind <> 'practice'::text) AND ${editors})`,
	'contribution_release everybody_reads: permissive SELECT to public using true',
	`contribution_release editors: permissive INSERT to public check (${own} AND ${editors})`,
	'report_request everybody_reads: permissive SELECT to public using true',
	"consultation_comment moderated_is_public: permissive SELECT to public using (state = 'public'::text)",
	'snapshot everybody_reads: permissive SELECT to public using true',
	`snapshot takers: permissive INSERT to public check (${own} AND ${editors} AND (role = current_organisation_kind()))`,
	...['law_check', 'law_change', 'law_withdrawal'].flatMap((table) => [
		...forced(table),
		`${table} everybody_reads: permissive SELECT to public using true`,
		`${table} editors: permissive INSERT to public check (${own} AND ${editors})`,
	]),
	...[
		'monitor_publication',
		'monitor_published',
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
		'file_piece',
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
	return rows.map(({ line }) => line.replaceAll(/\s+/g, ' ').trim());
}
