import { sql } from 'kysely';
import type { Db, Tx } from '../connection.ts';
import type { OrganisationId, UnlockerKind } from '../schema.ts';
import type { AccountKey, Unlocker } from './accounts.ts';

/** An unlocker as it lies here; the keys of passkeys are public ones. */
export interface StoredUnlocker extends Unlocker {
	readonly id: string;
	/** Unknown of old ones. */
	readonly madeOn: string | null;
	readonly publicKey: Uint8Array | null;
	readonly anchor: Uint8Array | null;
	readonly vouched: Uint8Array | null;
}

/** A passkey or a device, as its owner's browsers made it. */
export interface PairedUnlocker extends Unlocker {
	readonly id: string;
	readonly kind: 'passkey' | 'device';
	readonly publicKey: Uint8Array;
	readonly vouched: Uint8Array;
	readonly anchor: Uint8Array;
	readonly credential?: Credential;
	/** Of a device. */
	readonly proofHash?: Uint8Array;
}

/** What WebAuthn knows a passkey by. */
export interface Credential {
	readonly id: string;
	readonly publicKey: Uint8Array;
	readonly counter: number;
}

/** Every unlocker of an account. */
export async function listUnlockers(tx: Tx, accountId: string): Promise<readonly StoredUnlocker[]> {
	const rows = await tx
		.selectFrom('unlocker')
		.select(['id', 'kind', 'wrapped', 'made_on', 'public_key', 'anchor', 'vouched'])
		.where('account_id', '=', accountId)
		.orderBy('kind')
		.orderBy('made_on')
		.orderBy('id')
		.execute();
	return rows.map((row) => ({
		id: row.id,
		kind: row.kind,
		wrapped: row.wrapped,
		madeOn: row.made_on,
		publicKey: row.public_key,
		anchor: row.anchor,
		vouched: row.vouched,
	}));
}

/** Adds a passkey or a device; false where it is there already. */
export async function insertPairedUnlocker(
	tx: Tx,
	{ accountId, organisationId }: AccountKey,
	unlocker: PairedUnlocker,
): Promise<boolean> {
	const { numInsertedOrUpdatedRows } = await tx
		.insertInto('unlocker')
		.values({
			id: unlocker.id,
			account_id: accountId,
			organisation_id: organisationId,
			kind: unlocker.kind,
			wrapped: unlocker.wrapped,
			public_key: unlocker.publicKey,
			vouched: unlocker.vouched,
			anchor: unlocker.anchor,
			proof_hash: unlocker.proofHash ?? null,
			credential_id: unlocker.credential?.id ?? null,
			credential_key: unlocker.credential?.publicKey ?? null,
			credential_counter: unlocker.credential?.counter ?? 0,
		})
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirst();
	return numInsertedOrUpdatedRows === 1n;
}

/** Puts another wrapping into an unlocker; the made day of a renewed one is today. */
export async function rewrapUnlocker(
	tx: Tx,
	accountId: string,
	which: { readonly kind: UnlockerKind } | { readonly id: string },
	wrapped: Uint8Array,
): Promise<boolean> {
	const update = tx
		.updateTable('unlocker')
		.set('id' in which ? { wrapped } : { wrapped, made_on: sql<string>`(now() AT TIME ZONE 'UTC')::date` })
		.where('account_id', '=', accountId);
	const { numUpdatedRows } = await ('id' in which
		? update.where('id', '=', which.id)
		: update.where('kind', '=', which.kind)
	).executeTakeFirst();
	return numUpdatedRows === 1n;
}

/** Takes passkeys and devices away: one, or all but some. Password and code are renewed and never taken. */
export async function deletePairedUnlockers(
	tx: Tx,
	accountId: string,
	which: { readonly id: string } | { readonly allBut: readonly string[] },
): Promise<number> {
	const paired = tx
		.deleteFrom('unlocker')
		.where('account_id', '=', accountId)
		.where('kind', 'in', ['passkey', 'device']);
	const chosen =
		'id' in which
			? paired.where('id', '=', which.id)
			: which.allBut.length === 0
				? paired
				: paired.where('id', 'not in', which.allBut);
	const { numDeletedRows } = await chosen.executeTakeFirst();
	return Number(numDeletedRows);
}

/** Whose passkey it is, before anybody has said a name. */
export async function findCredentialOwner(db: Db, credentialId: string): Promise<AccountKey | undefined> {
	const { rows } = await sql<{ account_id: string; organisation_id: OrganisationId }>`
		SELECT account_id, organisation_id FROM organisation_of_credential(${credentialId})`.execute(db);
	const [row] = rows;
	return row && { accountId: row.account_id, organisationId: row.organisation_id };
}

/** Whose device it is, before anybody has said a name. */
export async function findDeviceOwner(db: Db, unlockerId: string): Promise<AccountKey | undefined> {
	const { rows } = await sql<{ account_id: string; organisation_id: OrganisationId }>`
		SELECT account_id, organisation_id FROM organisation_of_device(${unlockerId})`.execute(db);
	const [row] = rows;
	return row && { accountId: row.account_id, organisationId: row.organisation_id };
}

/** What a device proves itself by; undefined where it was taken away. */
export async function readDeviceProofHash(tx: Tx, unlockerId: string): Promise<Uint8Array | undefined> {
	const row = await tx
		.selectFrom('unlocker')
		.select('proof_hash')
		.where('id', '=', unlockerId)
		.where('kind', '=', 'device')
		.executeTakeFirst();
	return row?.proof_hash ?? undefined;
}

/** The key that a passkey's signature is checked with. */
export async function readCredential(tx: Tx, credentialId: string): Promise<Credential | undefined> {
	const row = await tx
		.selectFrom('unlocker')
		.select(['credential_key', 'credential_counter'])
		.where('credential_id', '=', credentialId)
		.executeTakeFirst();
	return row?.credential_key
		? { id: credentialId, publicKey: row.credential_key, counter: row.credential_counter }
		: undefined;
}

/** How often a passkey says that it was used. */
export async function setCredentialCounter(tx: Tx, credentialId: string, counter: number): Promise<void> {
	await tx
		.updateTable('unlocker')
		.set({ credential_counter: counter })
		.where('credential_id', '=', credentialId)
		.execute();
}

/** The passkeys of an account, so that none is registered twice. */
export async function listCredentialIds(tx: Tx, accountId: string): Promise<readonly string[]> {
	const rows = await tx
		.selectFrom('unlocker')
		.select('credential_id')
		.where('account_id', '=', accountId)
		.where('credential_id', 'is not', null)
		.execute();
	return rows.flatMap(({ credential_id }) => credential_id ?? []);
}
