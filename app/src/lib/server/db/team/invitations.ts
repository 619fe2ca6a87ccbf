import { sql } from 'kysely';
import type { Db, Tx } from '../connection.ts';
import type { OrganisationId } from '../schema.ts';

/** An invitation as it lies here: by the hash of its code. */
export interface Invitation {
	readonly codeSha256: Uint8Array;
	/** Account of the office; null for an office's first one. */
	readonly issuedBy: string | null;
	readonly createdAt: Temporal.Instant;
	readonly expiresAt: Temporal.Instant;
	readonly usedAt: Temporal.Instant | null;
	readonly withdrawnAt: Temporal.Instant | null;
}

/** Whose invitation a code is, in whatever state; `undefined` for a code that was never given. */
export async function findInvitedOrganisation(
	db: Db,
	codeSha256: Uint8Array,
): Promise<OrganisationId | undefined> {
	const { rows } = await sql<{ organisation_id: OrganisationId }>`
		SELECT organisation_id FROM organisation_of_invitation(${codeSha256})`.execute(db);
	return rows[0]?.organisation_id;
}

const select = (tx: Tx) =>
	tx
		.selectFrom('invitation')
		.select(['code_sha256', 'issued_by', 'created_at', 'expires_at', 'used_at', 'withdrawn_at']);
type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number];
const toInvitation = (row: Row): Invitation => ({
	codeSha256: row.code_sha256,
	issuedBy: row.issued_by,
	createdAt: row.created_at,
	expiresAt: row.expires_at,
	usedAt: row.used_at,
	withdrawnAt: row.withdrawn_at,
});

/** An invitation of the organisation that the transaction acts for, kept from others until it ends. */
export async function lockInvitation(tx: Tx, codeSha256: Uint8Array): Promise<Invitation | undefined> {
	const row = await select(tx).where('code_sha256', '=', codeSha256).forUpdate().executeTakeFirst();
	return row && toInvitation(row);
}

/** Every invitation of an organisation, the newest first. */
export async function listInvitations(
	tx: Tx,
	organisationId: OrganisationId,
): Promise<readonly Invitation[]> {
	const rows = await select(tx)
		.where('organisation_id', '=', organisationId)
		.orderBy('created_at', 'desc')
		.execute();
	return rows.map(toInvitation);
}

/** Adds an invitation, in a transaction that acts for its organisation. */
export async function insertInvitation(
	tx: Tx,
	organisationId: OrganisationId,
	{ codeSha256, issuedBy, createdAt, expiresAt }: Omit<Invitation, 'usedAt' | 'withdrawnAt'>,
): Promise<void> {
	await tx
		.insertInto('invitation')
		.values({
			code_sha256: codeSha256,
			organisation_id: organisationId,
			issued_by: issuedBy,
			created_at: createdAt.toString(),
			expires_at: expiresAt.toString(),
		})
		.execute();
}

/** Writes down how an invitation ended. */
export async function endInvitation(
	tx: Tx,
	codeSha256: Uint8Array,
	how: 'used_at' | 'withdrawn_at',
	at: Temporal.Instant,
): Promise<void> {
	await tx
		.updateTable('invitation')
		.set({ [how]: at.toString() })
		.where('code_sha256', '=', codeSha256)
		.execute();
}
