import { sql } from 'kysely';
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
	readonly personalKeys: Uint8Array;
	readonly unlockers: readonly Unlocker[];
}

/** Whose account a name is, before anybody is signed in; `undefined` for a name that nobody has. */
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
			personal_keys: account.personalKeys,
		})
		.execute();
	for (const { kind, wrapped } of account.unlockers) {
		await tx
			.insertInto('unlocker')
			.values({ account_id: accountId, organisation_id: organisationId, kind, wrapped })
			.execute();
	}
}

/** What an account's own vault needs: its wrapped keys and what opens them. */
export async function readVaultKeys(
	tx: Tx,
	accountId: string,
): Promise<{ readonly personalKeys: Uint8Array; readonly unlockers: readonly Unlocker[] }> {
	const account = await tx
		.selectFrom('account')
		.select('personal_keys')
		.where('id', '=', accountId)
		.executeTakeFirstOrThrow();
	const unlockers = await tx
		.selectFrom('unlocker')
		.select(['kind', 'wrapped'])
		.where('account_id', '=', accountId)
		.orderBy('kind')
		.execute();
	return { personalKeys: account.personal_keys, unlockers };
}

/** Puts a new password in the place of the old one: its record and the wrapping that it opens. */
export async function replacePassword(
	tx: Tx,
	accountId: string,
	opaqueRecord: string,
	wrapped: Uint8Array,
): Promise<void> {
	await tx
		.updateTable('account')
		.set({ opaque_record: opaqueRecord, failed_attempts: 0, locked_until: null })
		.where('id', '=', accountId)
		.execute();
	await tx
		.updateTable('unlocker')
		.set({ wrapped })
		.where('account_id', '=', accountId)
		.where('kind', '=', 'password')
		.execute();
}
