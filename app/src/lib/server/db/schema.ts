import type { Brand } from '@schutznetz/kernel';
import type { ColumnType, Generated, JSONColumnType } from 'kysely';

/** Names an organisation: a UUID, made where the organisation is made or read from the database. */
export type OrganisationId = Brand<string, 'OrganisationId'>;

export type OrganisationKind = 'office' | 'centre' | 'rapporteur' | 'ministry' | 'land' | 'civil' | 'network';
/** The pages that the operator of an installation has to give. */
export const operatorPageKinds = ['imprint', 'privacy', 'accessibility'] as const;
export type OperatorPageKind = (typeof operatorPageKinds)[number];
/** How far a sign-in has come; a locked one was open, and is so again with the password or the recovery words. */
export type SessionState = 'second-factor' | 'open' | 'locked';
/** What opens an account's master key. */
export type UnlockerKind = 'password' | 'recovery' | 'passkey' | 'device';
export type DemandState = 'open' | 'partly' | 'overtaken' | 'replaced' | 'notReviewed';
/** What a register of the public content holds. */
export type RegisterKind = 'release' | 'source' | 'topic' | 'addressee' | 'catalogue' | 'event';

/** Comes as an instant, goes as ISO text. */
type Instant = ColumnType<Temporal.Instant, string, string>;
type InstantByDefault = ColumnType<Temporal.Instant, string | undefined, string>;
type MaybeInstant = ColumnType<Temporal.Instant | null, string | null | undefined, string | null>;
/** pg gives a Buffer and takes any bytes. */
type Bytes = Uint8Array;
/** A validated source record: comes parsed, goes as JSON text. Whoever reads it parses it again. */
type SourceRecord = JSONColumnType<object, string, string>;

export interface OrganisationTable {
	id: OrganisationId;
	slug: string;
	name: string;
	kind: OrganisationKind;
	is_demo: Generated<boolean>;
	created_at: InstantByDefault;
	/** Id of the published record of kind 'body' for which it speaks in the monitor. */
	body_id: ColumnType<string | null, string | null | undefined, string | null>;
}

export interface OperatorPageTable {
	organisation_id: OrganisationId;
	kind: OperatorPageKind;
	/** BCP 47, for instance `de`. */
	language: string;
	body: string;
	published_at: MaybeInstant;
}

export interface AuditEntryTable {
	id: Generated<string>;
	organisation_id: OrganisationId;
	at: InstantByDefault;
	/** Who acted: an account's id or the name of a command, never a person's name. */
	actor: string;
	action: string;
	facts: JSONColumnType<Record<string, unknown>, string | undefined, never>;
}

export interface SetupTokenTable {
	code_sha256: Buffer;
	created_at: InstantByDefault;
	expires_at: Instant;
	used_at: MaybeInstant;
}

export interface ContentReleaseTable {
	kind: string;
	/** Of the loaded files, hexadecimal. */
	sha256: string;
	loaded_at: InstantByDefault;
}

export interface PlanTable {
	id: string;
	position: number;
	short_title: string;
	/** 'YYYY-MM-DD' */
	adopted_on: string;
	measure_count: number;
	record: SourceRecord;
}

export interface PlanFieldTable {
	plan_id: string;
	id: string;
	position: number;
	name: string;
	/** Null where no source gives the number. */
	measure_count: number | null;
	record: SourceRecord;
}

export interface DemandChapterTable {
	number: number;
	title: string;
	record: SourceRecord;
}

export interface ContentRegisterTable {
	kind: RegisterKind;
	position: number;
	record: SourceRecord;
}

export interface DemandTable {
	id: string;
	chapter_number: number;
	position: number;
	title: string;
	summary: string;
	state: DemandState;
	stated_on_year: number;
	topics: string[];
	addressees: string[];
	record: SourceRecord;
}

export interface RecommendationTable {
	id: string;
	position: number;
	title: string;
	summary: string;
	topics: string[];
	addressees: string[];
	record: SourceRecord;
}

export interface PlanStatementTable {
	id: string;
	plan_ids: string[];
	position: number;
	is_public: Generated<boolean>;
	kind: string;
	verdict: string | null;
	record: SourceRecord;
}

export interface AccountTable {
	/** Also the member's id in the roster and of its sealed keys. */
	id: string;
	organisation_id: OrganisationId;
	name: string;
	/** As the OPAQUE library gives it. */
	opaque_record: string;
	recovery_proof_hash: Bytes;
	totp_secret: Bytes;
	totp_last_step: Generated<number>;
	failed_attempts: Generated<number>;
	locked_until: MaybeInstant;
	failed_codes: Generated<number>;
	codes_locked_until: MaybeInstant;
	personal_keys: Bytes;
	/** The person's own signed word on their public keys. */
	public_keys: Bytes | null;
	public_keys_signature: Bytes | null;
	/** Since when it lets nobody in. */
	disabled_at: MaybeInstant;
	/** Who closed it or opened it again last. */
	disabled_by: string | null;
	/** When its owner last tried the ways back. */
	drilled_on: Generated<string | null>;
}

export interface UnlockerTable {
	id: Generated<string>;
	account_id: string;
	organisation_id: OrganisationId;
	kind: UnlockerKind;
	wrapped: Bytes;
	/** Unknown of old ones. */
	made_on: Generated<string | null>;
	public_key: Generated<Bytes | null>;
	anchor: Generated<Bytes | null>;
	/** The owner's signature under the public key. */
	vouched: Generated<Bytes | null>;
	/** Of a device: what it proves itself by. */
	proof_hash: Generated<Bytes | null>;
	credential_id: Generated<string | null>;
	credential_key: Generated<Bytes | null>;
	credential_counter: Generated<number>;
}

/** A person's keys under a key that is split into shares. */
export interface EscrowTable {
	id: string;
	account_id: string;
	organisation_id: OrganisationId;
	kind: 'colleagues' | 'papers';
	sealed: Bytes;
	made_on: Generated<string>;
}

export interface RecoveryRequestTable {
	id: string;
	account_id: string;
	organisation_id: OrganisationId;
	ticket_sha256: Bytes;
	begun_by: string;
	is_by_office: boolean;
	ends_at: Instant;
	/** The three are null until the lost person has typed the ticket. */
	asked_at: MaybeInstant;
	temporary_key: Bytes | null;
	proof_hash: Bytes | null;
}

export interface RecoveryReleaseTable {
	request_id: string;
	organisation_id: OrganisationId;
	holder_id: string;
	sealed: Bytes;
}

export interface StaffSessionTable {
	token_sha256: Bytes;
	account_id: string;
	organisation_id: OrganisationId;
	state: SessionState;
	failed_attempts: Generated<number>;
	/** When an unlocker was proven last, and which. */
	proved_at: Instant;
	proved_by: Generated<UnlockerKind>;
	/** Unknown of old ones. */
	began_on: string | null;
	device: 'computer' | 'phone' | 'tablet' | null;
	idle_ends_at: Instant;
	ends_at: Instant;
}

export interface SealedKeyTable {
	organisation_id: OrganisationId;
	object_id: string;
	member_id: string;
	wrapped: Bytes;
}

export interface CaseFileTable {
	id: string;
	organisation_id: OrganisationId;
	version: number;
	record: Bytes;
}

/** What a team keeps for itself, or a member for nobody else. */
export interface TeamRecordTable extends CaseFileTable {
	kind: 'answers' | 'drafts' | 'keys';
}

export interface ConversationTable extends CaseFileTable {
	deletion_hash: Bytes;
	/** Of the intake envelope that it was made from. */
	intake_sha256: Bytes;
}

/** The one row that names this installation. */
export interface InstanceTable {
	id: string;
	/** Ed25519; null until the office has made its root. */
	root_public: Bytes | null;
}

export interface RosterEntryTable {
	organisation_id: OrganisationId;
	position: number;
	statement: Bytes;
	signature: Bytes;
}

export interface EpochKeyTable {
	organisation_id: OrganisationId;
	/** Whole weeks since Monday 1970-01-05, UTC. */
	epoch: number;
	/** Position of the leaving after which it was made; 0 before the first. */
	generation: Generated<number>;
	statement: Bytes;
	signature: Bytes;
}

export interface CentreProfileTable {
	organisation_id: OrganisationId;
	/** One more with each change. */
	version: number;
	statement: Bytes;
	signature: Bytes;
}

export interface IntakeSettingTable {
	organisation_id: OrganisationId;
	most_per_day: number;
}

export interface IntakeTable {
	envelope_sha256: Bytes;
	organisation_id: OrganisationId;
	epoch: number;
	envelope: Bytes;
	deletion_hash: Bytes;
	/** 'YYYY-MM-DD' */
	received_on: string;
	/** 'YYYY-MM-DD' */
	expires_on: string;
	/** 'YYYY-MM-DD'; a conversation was made of it. */
	taken_on: ColumnType<string | null, string | null | undefined, string | null>;
	/** 'YYYY-MM-DD'; somebody has laid it aside as nothing that opens. */
	set_aside_on: ColumnType<string | null, string | null | undefined, string | null>;
	/** 'YYYY-MM-DD'; of a copy for the centre that stands in: from when it sees it. */
	opens_on: ColumnType<string | null, never, never>;
	/** Of such a copy: the centre that it was written to. */
	home_id: ColumnType<OrganisationId | null, never, never>;
}

export interface PresenceTable {
	organisation_id: OrganisationId;
	/** 'YYYY-MM-DD' */
	seen_on: string;
}

/** An envelope that is gone and does not come again. */
export interface SpentEnvelopeTable {
	envelope_sha256: Bytes;
	epoch: number;
}

export interface SlotTable {
	id: Bytes;
	envelope: Bytes;
	token_hash: Bytes;
	/** 'YYYY-MM-DD' */
	expires_on: string;
}

export interface FilePieceTable {
	id: Bytes;
	piece: Bytes;
	token_hash: Bytes;
	/** 'YYYY-MM-DD' */
	expires_on: string;
}

export interface DocumentTable {
	id: string;
	organisation_id: OrganisationId | null;
	name: string;
	media_type: string;
	sha256: string;
	bytes: Bytes;
	url: string | null;
	is_public: Generated<boolean>;
	added_by: string | null;
	added_at: InstantByDefault;
}

export interface MonitorVersionTable {
	id: Generated<string>;
	kind: string;
	record_id: string;
	version: number;
	/** Null: withdrawn. */
	body: JSONColumnType<object | null, string | null, never>;
	author: string | null;
	organisation_id: OrganisationId | null;
	/** 'release', 'command', or the organisation's kind. */
	role: string;
	note: Generated<string>;
	document_id: string | null;
	import_id: string | null;
	at: InstantByDefault;
}

export interface MonitorPublicationTable {
	version_id: string;
	published_by: string | null;
	role: string;
	at: InstantByDefault;
}

export interface MonitorPublishedTable {
	kind: string;
	record_id: string;
	version_id: string;
	version: number;
	body: SourceRecord;
	published_at: Instant;
	search: string;
	plan_id: ColumnType<string | null, never, never>;
	field_id: ColumnType<string | null, never, never>;
	measure_id: ColumnType<string | null, never, never>;
}

export interface ImportRunTable {
	id: string;
	organisation_id: OrganisationId | null;
	kind: 'plan' | 'demands' | 'reports';
	document_id: string;
	target: SourceRecord;
	mapping: JSONColumnType<object, string | undefined, string>;
	reading: JSONColumnType<object, string | undefined, string>;
	state: 'reading' | 'open' | 'committed' | 'undone' | 'failed';
	progress_done: Generated<number>;
	progress_total: number | null;
	created_by: string | null;
	created_at: InstantByDefault;
	committed_at: MaybeInstant;
	undone_at: MaybeInstant;
}

export interface ContributionTable {
	id: Generated<string>;
	organisation_id: OrganisationId;
	body_id: string;
	account_id: string | null;
	via: 'account' | 'link' | 'spreadsheet';
	kind: 'report' | 'assessment' | 'practice' | 'reply';
	measure_id: string;
	round_id: string | null;
	body: JSONColumnType<object, string, never>;
	replaces: string | null;
	at: InstantByDefault;
	/** Of an answer by link: what it answers, and which account made the link. */
	request_id: string | null;
	vouched_by: string | null;
}

export interface ContributionReleaseTable {
	contribution_id: string;
	organisation_id: OrganisationId;
	released_by: string;
	at: InstantByDefault;
}

export interface ContributionDraftTable {
	organisation_id: OrganisationId;
	account_id: string;
	key: string;
	body: SourceRecord;
	updated_at: InstantByDefault;
}

export interface ReportRequestTable {
	id: string;
	organisation_id: OrganisationId;
	round_id: string;
	body_id: string;
	measure_ids: string[];
	/** 'YYYY-MM-DD' */
	requested_on: string;
	/** 'YYYY-MM-DD' */
	due_on: string;
	channel: 'mail' | 'letter' | 'meeting' | 'platform';
	document_id: string | null;
	created_by: string;
	created_at: InstantByDefault;
}

export interface ReplyLinkTable {
	code_sha256: Bytes;
	organisation_id: OrganisationId;
	request_id: string;
	created_by: string;
	created_at: InstantByDefault;
	expires_at: Instant;
	draft: JSONColumnType<object, string | undefined, string>;
	used_at: MaybeInstant;
}

export interface BodyContactTable {
	id: string;
	organisation_id: OrganisationId;
	body_id: string;
	mail: string;
	label: Generated<string>;
}

export interface OutgoingMailTable {
	id: string;
	organisation_id: OrganisationId;
	to_address: string;
	subject: string;
	text: string;
	queued_at: InstantByDefault;
	attempts: Generated<number>;
	next_attempt_at: ColumnType<Temporal.Instant | null, string | null | undefined, string | null>;
	sent_at: MaybeInstant;
	last_error: string | null;
}

export interface ConsultationCommentTable {
	id: string;
	organisation_id: OrganisationId;
	consultation_id: string;
	measure_id: string | null;
	body: string;
	signed_as: string | null;
	/** 'YYYY-MM-DD' */
	received_on: string;
	state: 'waiting' | 'public' | 'refused';
	reason: Generated<string>;
	moderated_by: string | null;
	moderated_at: MaybeInstant;
}

export interface SnapshotTable {
	/** 'YYYY-MM-DD', or with '-2' for the second of a day. */
	id: string;
	organisation_id: OrganisationId;
	title: string;
	method: string;
	data: Bytes;
	sha256: string;
	pdf: Bytes;
	csv: Bytes;
	taken_by: string;
	taken_at: InstantByDefault;
	role: OrganisationKind;
}

export interface InvitationTable {
	code_sha256: Bytes;
	organisation_id: OrganisationId;
	/** Null: the first of an office, which came with its set-up. */
	issued_by: string | null;
	created_at: InstantByDefault;
	expires_at: Instant;
	used_at: MaybeInstant;
	withdrawn_at: MaybeInstant;
}

export interface LawCheckTable {
	id: string;
	organisation_id: OrganisationId;
	rule_id: string;
	rule_version: string;
	checked_by: string;
	checked_as: string;
	/** 'YYYY-MM-DD' */
	checked_on: string;
	/** 'YYYY-MM-DD' */
	text_day: string;
	result: 'holds' | 'changed' | 'doubtful';
	note: string;
	recorded_by: string;
	recorded_at: InstantByDefault;
}

export interface LawChangeTable {
	id: string;
	organisation_id: OrganisationId;
	act: string;
	paragraph: string;
	/** 'YYYY-MM-DD' */
	changed_on: string;
	source: string;
	recorded_by: string;
	recorded_at: InstantByDefault;
}

export interface LawWithdrawalTable {
	id: string;
	organisation_id: OrganisationId;
	check_id: string | null;
	change_id: string | null;
	reason: string;
	recorded_by: string;
	recorded_at: InstantByDefault;
}

export interface MediationTable {
	id: string;
	organisation_id: OrganisationId;
	conversation_id: string;
	version: number;
	record: Bytes;
}

export interface HintAddressTable {
	account_id: string;
	organisation_id: OrganisationId;
	mail: string;
}

export interface LoadReportTable {
	organisation_id: OrganisationId;
	/** 'YYYY-MM'. */
	month: string;
	land: string;
	first_messages: number;
	open_conversations: number;
	turned_away: number;
	waiting: number;
	no_language: number;
	no_bed: number;
}

export interface NoticeTable {
	id: string;
	/** The office's. */
	organisation_id: OrganisationId;
	/** Null: for all. */
	centre_id: OrganisationId | null;
	text: string;
	/** 'YYYY-MM-DD'. */
	written_on: string;
	shown_until: string;
}

export interface NoticeDismissalTable {
	account_id: string;
	notice_id: string;
	organisation_id: OrganisationId;
}

export interface IntakeStopTable {
	organisation_id: OrganisationId;
	since: string;
}

/** Every table, as Kysely knows it; the names are those of the migrations. */
export interface Database {
	organisation: OrganisationTable;
	operator_page: OperatorPageTable;
	audit_entry: AuditEntryTable;
	setup_token: SetupTokenTable;
	content_release: ContentReleaseTable;
	plan: PlanTable;
	plan_field: PlanFieldTable;
	demand_chapter: DemandChapterTable;
	demand: DemandTable;
	recommendation: RecommendationTable;
	plan_statement: PlanStatementTable;
	content_register: ContentRegisterTable;
	instance: InstanceTable;
	roster_entry: RosterEntryTable;
	epoch_key: EpochKeyTable;
	centre_profile: CentreProfileTable;
	intake: IntakeTable;
	intake_setting: IntakeSettingTable;
	presence: PresenceTable;
	spent_envelope: SpentEnvelopeTable;
	slot: SlotTable;
	file_piece: FilePieceTable;
	account: AccountTable;
	unlocker: UnlockerTable;
	staff_session: StaffSessionTable;
	sealed_key: SealedKeyTable;
	escrow: EscrowTable;
	recovery_request: RecoveryRequestTable;
	recovery_release: RecoveryReleaseTable;
	conversation: ConversationTable;
	case_file: CaseFileTable;
	team_record: TeamRecordTable;
	document: DocumentTable;
	monitor_version: MonitorVersionTable;
	monitor_publication: MonitorPublicationTable;
	monitor_published: MonitorPublishedTable;
	import_run: ImportRunTable;
	contribution: ContributionTable;
	contribution_release: ContributionReleaseTable;
	contribution_draft: ContributionDraftTable;
	report_request: ReportRequestTable;
	reply_link: ReplyLinkTable;
	body_contact: BodyContactTable;
	outgoing_mail: OutgoingMailTable;
	consultation_comment: ConsultationCommentTable;
	snapshot: SnapshotTable;
	invitation: InvitationTable;
	law_check: LawCheckTable;
	law_change: LawChangeTable;
	law_withdrawal: LawWithdrawalTable;
	mediation: MediationTable;
	hint_address: HintAddressTable;
	load_report: LoadReportTable;
	notice: NoticeTable;
	notice_dismissal: NoticeDismissalTable;
	intake_stop: IntakeStopTable;
}
