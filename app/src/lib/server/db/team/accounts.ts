import { sql } from 'kysely';
import pg from 'pg';
import type { Statement } from '../channel/statements.ts';
import type { Db, Tx } from '../connection.ts';
import type { OrganisationId, UnlockerKind } from '../schema.ts';

/** Names an account and its organisation. */
export interface AccountKey {
	readonly accountId: string;
	readonly organisationId: OrganisationId;
}

/** What a sign-in needs to know of an account. */
export interface SignInRow extends AccountKey {
	readonly name: string;
	readonly opaqueRecord: string;
	readonly recoveryProofHash: Uint8Array;
	readonly totpSecret: Uint8Array;
	readonly totpLastStep: number;
	readonly failedAttempts: number;
	readonly lockedUntil: Temporal.Instant | null;
	readonly failedCodes: number;
	readonly codesLockedUntil: Temporal.Instant | null;
}

/** One way to open the master key: a wrapping that only its owner's secret opens. */
export interface Unlocker {
	readonly kind: UnlockerKind;
	readonly wrapped: Uint8Array;
}

/** A new account, made and sealed elsewhere. */
export interface NewAccount extends AccountKey {
	readonly name: string;
	readonly opaqueRecord: string;
	readonly recoveryProofHash: Uint8Array;
	readonly totpSecret: Uint8Array;
	/** Step of the code that proved the second factor; 0 where none was asked for. */
	readonly totpLastStep?: number;
	readonly personalKeys: Uint8Array;
	/** The person's own word on their public keys; where it is missing, the next unlock brings it. */
	readonly publicKeys?: Statement;
	readonly unlockers: readonly Unlocker[];
}

/** Whose account a name is, before anybody is signed in; `undefined` for one that nobody has, or that was closed. */
export async function findAccountByName(db: Db, name: string): Promise<AccountKey | undefined> {
	const { rows } = await sql<{ account_id: string; organisation_id: OrganisationId }>`
		SELECT account_id, organisation_id FROM organisation_of_account(${name})`.execute(db);
	const [row] = rows;
	return row && { accountId: row.account_id, organisationId: row.organisation_id };
}

/** Reads an account for a sign-in and keeps others from counting on it until the transaction ends. */
export async function lockAccount(tx: Tx, accountId: string): Promise<SignInRow> {
	const row = await tx
		.selectFrom('account')
		.selectAll()
		.where('id', '=', accountId)
		.forUpdate()
		.executeTakeFirstOrThrow();
	return {
		accountId: row.id,
		organisationId: row.organisation_id,
		name: row.name,
		opaqueRecord: row.opaque_record,
		recoveryProofHash: row.recovery_proof_hash,
		totpSecret: row.totp_secret,
		totpLastStep: row.totp_last_step,
		failedAttempts: row.failed_attempts,
		lockedUntil: row.locked_until,
		failedCodes: row.failed_codes,
		codesLockedUntil: row.codes_locked_until,
	};
}

/** How often somebody was wrong in a row, and until when nobody may try again. */
export interface Failures {
	readonly count: number;
	readonly lockedUntil: Temporal.Instant | null;
}

/** Writes down the count of wrong passwords. */
export async function setPasswordFailures(tx: Tx, accountId: string, failures: Failures): Promise<void> {
	await tx
		.updateTable('account')
		.set({ failed_attempts: failures.count, locked_until: failures.lockedUntil?.toString() ?? null })
		.where('id', '=', accountId)
		.execute();
}

/** Writes down the count of wrong codes. */
export async function setCodeFailures(tx: Tx, accountId: string, failures: Failures): Promise<void> {
	await tx
		.updateTable('account')
		.set({ failed_codes: failures.count, codes_locked_until: failures.lockedUntil?.toString() ?? null })
		.where('id', '=', accountId)
		.execute();
}

/** Uses up every code up to a time step, and forgets the wrong ones. */
export async function useCodeStep(tx: Tx, accountId: string, step: number): Promise<void> {
	await tx
		.updateTable('account')
		.set({ totp_last_step: step, failed_codes: 0, codes_locked_until: null })
		.where('id', '=', accountId)
		.execute();
}

/** Adds an account with its unlockers, in a transaction that acts for its organisation. */
export async function insertAccount(tx: Tx, account: NewAccount): Promise<void> {
	const { accountId, organisationId } = account;
	await tx
		.insertInto('account')
		.values({
			id: accountId,
			organisation_id: organisationId,
			name: account.name,
			opaque_record: account.opaqueRecord,
			recovery_proof_hash: account.recoveryProofHash,
			totp_secret: account.totpSecret,
			totp_last_step: account.totpLastStep ?? 0,
			personal_keys: account.personalKeys,
			public_keys: account.publicKeys?.bytes ?? null,
			public_keys_signature: account.publicKeys?.signature ?? null,
		})
		.execute();
	for (const { kind, wrapped } of account.unlockers) {
		await tx
			.insertInto('unlocker')
			.values({ account_id: accountId, organisation_id: organisationId, kind, wrapped })
			.execute();
	}
}

/** A person's keys under their master key, as their browser left them here. */
export async function readPersonalKeys(tx: Tx, accountId: string): Promise<Uint8Array> {
	const account = await tx
		.selectFrom('account')
		.select('personal_keys')
		.where('id', '=', accountId)
		.executeTakeFirstOrThrow();
	return account.personal_keys;
}

/** Writes down what was renewed of an account; wrong tries of before count no more. */
export async function renewAccount(
	tx: Tx,
	accountId: string,
	renewed: {
		readonly opaqueRecord?: string;
		readonly recoveryProofHash?: Uint8Array;
		readonly personalKeys?: Uint8Array;
		readonly totp?: { readonly secret: Uint8Array; readonly lastStep: number };
	},
): Promise<void> {
	const { opaqueRecord, recoveryProofHash, personalKeys, totp } = renewed;
	await tx
		.updateTable('account')
		.set({
			...(opaqueRecord !== undefined && {
				opaque_record: opaqueRecord,
				failed_attempts: 0,
				locked_until: null,
			}),
			...(recoveryProofHash && { recovery_proof_hash: recoveryProofHash }),
			...(personalKeys && { personal_keys: personalKeys }),
			...(totp && {
				totp_secret: totp.secret,
				totp_last_step: totp.lastStep,
				failed_codes: 0,
				codes_locked_until: null,
			}),
		})
		.where('id', '=', accountId)
		.execute();
}

/** When its owner last tried the ways back; null for never. */
export async function readDrillDay(tx: Tx, accountId: string): Promise<string | null> {
	const row = await tx
		.selectFrom('account')
		.select('drilled_on')
		.where('id', '=', accountId)
		.executeTakeFirstOrThrow();
	return row.drilled_on;
}

export async function setDrillDay(tx: Tx, accountId: string, day: string): Promise<void> {
	await tx.updateTable('account').set({ drilled_on: day }).where('id', '=', accountId).execute();
}

/** Whether somebody has this name, also somebody whose account was closed. */
export async function isAccountNameTaken(db: Db, name: string): Promise<boolean> {
	const { rows } = await sql<{ taken: boolean }>`SELECT is_account_name_taken(${name}) AS taken`.execute(db);
	return rows[0]?.taken === true;
}

/** Whether a statement was refused because somebody has this name. */
export function isNameTaken(error: unknown): boolean {
	return error instanceof pg.DatabaseError && error.constraint === 'account_name_key';
}

/** An account as its organisation and the office see it. */
export interface AccountEntry {
	readonly accountId: string;
	readonly name: string;
	readonly disabledAt: Temporal.Instant | null;
	readonly publicKeys: Statement | null;
}

/** Every account of the organisation that the transaction acts for, by name. */
export async function listAccounts(tx: Tx, organisationId: OrganisationId): Promise<readonly AccountEntry[]> {
	const rows = await tx
		.selectFrom('account')
		.select(['id', 'name', 'disabled_at', 'public_keys', 'public_keys_signature'])
		.where('organisation_id', '=', organisationId)
		.orderBy('name')
		.execute();
	return rows.map((row) => ({
		accountId: row.id,
		name: row.name,
		disabledAt: row.disabled_at,
		publicKeys:
			row.public_keys && row.public_keys_signature
				? { bytes: row.public_keys, signature: row.public_keys_signature }
				: null,
	}));
}

/** Writes down a person's own word on their public keys; the first stays. */
export async function setPublicKeys(
	tx: Tx,
	accountId: string,
	{ bytes, signature }: Statement,
): Promise<void> {
	await tx
		.updateTable('account')
		.set({ public_keys: bytes, public_keys_signature: signature })
		.where('id', '=', accountId)
		.where('public_keys', 'is', null)
		.execute();
}

/** Whether a person has said what their public keys are. */
export async function hasPublicKeys(tx: Tx, accountId: string): Promise<boolean> {
	const row = await tx
		.selectFrom('account')
		.select('public_keys')
		.where('id', '=', accountId)
		.executeTakeFirstOrThrow();
	return row.public_keys !== null;
}

/** Closes an account or opens it again; false where the organisation has no such account. */
export async function setDisabled(
	tx: Tx,
	accountId: string,
	disabledAt: Temporal.Instant | null,
	disabledBy: string,
): Promise<boolean> {
	const { numUpdatedRows } = await tx
		.updateTable('account')
		.set({ disabled_at: disabledAt?.toString() ?? null, disabled_by: disabledBy })
		.where('id', '=', accountId)
		.executeTakeFirst();
	return numUpdatedRows === 1n;
}
