import { sql } from 'kysely';
import type { Tx } from '../connection.ts';
import type { AccountKey } from './accounts.ts';

/** A person's keys under a key that was split. */
export interface Escrow {
	readonly id: string;
	readonly accountId: string;
	readonly kind: 'colleagues' | 'papers';
	readonly sealed: Uint8Array;
	readonly madeOn: string;
}

/** A way back that somebody has begun for another. */
export interface RecoveryRequest {
	readonly id: string;
	readonly accountId: string;
	readonly ticketSha256: Uint8Array;
	readonly begunBy: string;
	readonly isByOffice: boolean;
	readonly endsAt: Temporal.Instant;
	/** Set once the lost person has brought the ticket and a key of her own. */
	readonly asked:
		| { readonly at: Temporal.Instant; readonly temporaryKey: Uint8Array; readonly proofHash: Uint8Array }
		| undefined;
}

export async function insertEscrow(
	tx: Tx,
	{ accountId, organisationId }: AccountKey,
	{ id, kind, sealed }: Pick<Escrow, 'id' | 'kind' | 'sealed'>,
): Promise<void> {
	await tx
		.insertInto('escrow')
		.values({ id, account_id: accountId, organisation_id: organisationId, kind, sealed })
		.execute();
}

const escrows = (tx: Tx) => tx.selectFrom('escrow').select(['id', 'account_id', 'kind', 'sealed', 'made_on']);
const toEscrow = (row: Awaited<ReturnType<ReturnType<typeof escrows>['execute']>>[number]): Escrow => ({
	id: row.id,
	accountId: row.account_id,
	kind: row.kind,
	sealed: row.sealed,
	madeOn: row.made_on,
});

/** Every escrow of the organisation that the transaction acts for. */
export async function listEscrows(tx: Tx): Promise<readonly Escrow[]> {
	return (await escrows(tx).orderBy('account_id').execute()).map(toEscrow);
}

export async function readEscrow(tx: Tx, accountId: string): Promise<Escrow | undefined> {
	const row = await escrows(tx).where('account_id', '=', accountId).executeTakeFirst();
	return row && toEscrow(row);
}

export async function deleteEscrow(tx: Tx, accountId: string): Promise<void> {
	await tx.deleteFrom('escrow').where('account_id', '=', accountId).execute();
}

const requests = (tx: Tx) => tx.selectFrom('recovery_request').selectAll();
type RequestRow = Awaited<ReturnType<ReturnType<typeof requests>['execute']>>[number];
const toRequest = (row: RequestRow): RecoveryRequest => ({
	id: row.id,
	accountId: row.account_id,
	ticketSha256: row.ticket_sha256,
	begunBy: row.begun_by,
	isByOffice: row.is_by_office,
	endsAt: row.ends_at,
	asked:
		row.asked_at && row.temporary_key && row.proof_hash
			? { at: row.asked_at, temporaryKey: row.temporary_key, proofHash: row.proof_hash }
			: undefined,
});

/** Every request of the organisation that the transaction acts for that has not run out. */
export async function listRequests(tx: Tx, now: Temporal.Instant): Promise<readonly RecoveryRequest[]> {
	const rows = await requests(tx).where(sql<boolean>`ends_at > ${now.toString()}`).orderBy('id').execute();
	return rows.map(toRequest);
}

/** The one of an account, kept from others until the transaction ends. */
export async function lockRequest(
	tx: Tx,
	accountId: string,
	now: Temporal.Instant,
): Promise<RecoveryRequest | undefined> {
	const row = await requests(tx)
		.where('account_id', '=', accountId)
		.where(sql<boolean>`ends_at > ${now.toString()}`)
		.forUpdate()
		.executeTakeFirst();
	return row && toRequest(row);
}

export async function insertRequest(
	tx: Tx,
	{ accountId, organisationId }: AccountKey,
	request: Pick<RecoveryRequest, 'id' | 'ticketSha256' | 'begunBy' | 'isByOffice' | 'endsAt'>,
): Promise<void> {
	await tx
		.insertInto('recovery_request')
		.values({
			id: request.id,
			account_id: accountId,
			organisation_id: organisationId,
			ticket_sha256: request.ticketSha256,
			begun_by: request.begunBy,
			is_by_office: request.isByOffice,
			ends_at: request.endsAt.toString(),
		})
		.execute();
}

export async function setAsked(
	tx: Tx,
	id: string,
	asked: NonNullable<RecoveryRequest['asked']>,
): Promise<void> {
	await tx
		.updateTable('recovery_request')
		.set({
			asked_at: asked.at.toString(),
			temporary_key: asked.temporaryKey,
			proof_hash: asked.proofHash,
		})
		.where('id', '=', id)
		.execute();
}

/** Ends the request of an account, and what was released for it. */
export async function deleteRequest(tx: Tx, accountId: string): Promise<boolean> {
	const { numDeletedRows } = await tx
		.deleteFrom('recovery_request')
		.where('account_id', '=', accountId)
		.executeTakeFirst();
	return numDeletedRows > 0n;
}

/** A share that a colleague sealed to the lost person's new key. */
export interface Release {
	readonly requestId: string;
	readonly holderId: string;
	readonly sealed: Uint8Array;
}

export async function insertRelease(
	tx: Tx,
	{ organisationId }: Pick<AccountKey, 'organisationId'>,
	{ requestId, holderId, sealed }: Release,
): Promise<void> {
	await tx
		.insertInto('recovery_release')
		.values({ request_id: requestId, organisation_id: organisationId, holder_id: holderId, sealed })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

/** What was released in the organisation that the transaction acts for. */
export async function listReleases(tx: Tx): Promise<readonly Release[]> {
	const rows = await tx.selectFrom('recovery_release').selectAll().orderBy('holder_id').execute();
	return rows.map((row) => ({ requestId: row.request_id, holderId: row.holder_id, sealed: row.sealed }));
}
