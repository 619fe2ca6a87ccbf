import type { Brand } from '@schutznetz/kernel';
import type { ColumnType, Generated, JSONColumnType } from 'kysely';

/** Names an organisation: a UUID, made where the organisation is made or read from the database. */
export type OrganisationId = Brand<string, 'OrganisationId'>;

export type OrganisationKind = 'office' | 'centre' | 'rapporteur' | 'ministry' | 'network';
/** The pages that the operator of an installation has to give. */
export const operatorPageKinds = ['imprint', 'privacy', 'accessibility'] as const;
export type OperatorPageKind = (typeof operatorPageKinds)[number];
/** How far a sign-in has come; a locked one was open, and is so again with the password or the recovery words. */
export type SessionState = 'second-factor' | 'open' | 'locked';
/** What opens an account's master key. */
export type UnlockerKind = 'password' | 'recovery';
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
}

export interface UnlockerTable {
	account_id: string;
	organisation_id: OrganisationId;
	kind: UnlockerKind;
	wrapped: Bytes;
}

export interface StaffSessionTable {
	token_sha256: Bytes;
	account_id: string;
	organisation_id: OrganisationId;
	state: SessionState;
	failed_attempts: Generated<number>;
	/** When the password or the recovery words were proven last. */
	proved_at: Instant;
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
	statement: Bytes;
	signature: Bytes;
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
	intake: IntakeTable;
	spent_envelope: SpentEnvelopeTable;
	slot: SlotTable;
	account: AccountTable;
	unlocker: UnlockerTable;
	staff_session: StaffSessionTable;
	sealed_key: SealedKeyTable;
	conversation: ConversationTable;
	case_file: CaseFileTable;
}
