import { sql } from 'kysely';
import type { Db, Tx } from '../connection.ts';
import type { OrganisationId, SessionState, UnlockerKind } from '../schema.ts';
import type { AccountKey } from './accounts.ts';

/** One signed-in browser. */
export interface StaffSession extends AccountKey {
	readonly state: SessionState;
	/** When an unlocker was proven last, and which. */
	readonly provedAt: Temporal.Instant;
	readonly provedBy: UnlockerKind;
	/** When it ends if nothing is asked until then. */
	readonly idleEndsAt: Temporal.Instant;
	/** When it ends whatever happens. */
	readonly endsAt: Temporal.Instant;
}

/** The organisation of a session, known by the hash of its token alone; `undefined` when there is none. */
export async function findSessionOrganisation(
	db: Db,
	tokenSha256: Uint8Array,
): Promise<OrganisationId | undefined> {
	const { rows } = await sql<{ organisation_id: OrganisationId }>`
		SELECT organisation_id FROM organisation_of_session(${tokenSha256})`.execute(db);
	return rows[0]?.organisation_id;
}

/** A session with the name of its account; none of an account that was closed. */
export async function readSession(
	tx: Tx,
	tokenSha256: Uint8Array,
): Promise<(StaffSession & { readonly name: string }) | undefined> {
	const row = await tx
		.selectFrom('staff_session')
		.innerJoin('account', 'account.id', 'staff_session.account_id')
		.select([
			'account_id',
			'staff_session.organisation_id',
			'state',
			'proved_at',
			'proved_by',
			'idle_ends_at',
			'ends_at',
			'name',
		])
		.where('token_sha256', '=', tokenSha256)
		.where('account.disabled_at', 'is', null)
		.executeTakeFirst();
	return (
		row && {
			accountId: row.account_id,
			organisationId: row.organisation_id,
			state: row.state,
			provedAt: row.proved_at,
			provedBy: row.proved_by,
			idleEndsAt: row.idle_ends_at,
			endsAt: row.ends_at,
			name: row.name,
		}
	);
}

export async function insertSession(
	tx: Tx,
	tokenSha256: Uint8Array,
	session: StaffSession,
	beganOn: string,
): Promise<void> {
	await tx
		.insertInto('staff_session')
		.values({
			token_sha256: tokenSha256,
			account_id: session.accountId,
			organisation_id: session.organisationId,
			state: session.state,
			proved_at: session.provedAt.toString(),
			proved_by: session.provedBy,
			began_on: beganOn,
			idle_ends_at: session.idleEndsAt.toString(),
			ends_at: session.endsAt.toString(),
		})
		.execute();
}

export async function extendSession(
	tx: Tx,
	tokenSha256: Uint8Array,
	idleEndsAt: Temporal.Instant,
): Promise<void> {
	await tx
		.updateTable('staff_session')
		.set({ idle_ends_at: idleEndsAt.toString() })
		.where('token_sha256', '=', tokenSha256)
		.execute();
}

/** Locks an open session; any other stays as it is. */
export async function lockSession(tx: Tx, tokenSha256: Uint8Array): Promise<void> {
	await tx
		.updateTable('staff_session')
		.set({ state: 'locked' })
		.where('token_sha256', '=', tokenSha256)
		.where('state', '=', 'open')
		.execute();
}

/** Opens a session whose owner has just proven to be there; false when it has ended. */
export async function reopenSession(
	tx: Tx,
	tokenSha256: Uint8Array,
	{ provedAt, provedBy, idleEndsAt }: Pick<StaffSession, 'provedAt' | 'provedBy' | 'idleEndsAt'>,
): Promise<boolean> {
	const { numUpdatedRows } = await tx
		.updateTable('staff_session')
		.set({
			state: 'open',
			proved_at: provedAt.toString(),
			proved_by: provedBy,
			idle_ends_at: idleEndsAt.toString(),
		})
		.where('token_sha256', '=', tokenSha256)
		.executeTakeFirst();
	return numUpdatedRows === 1n;
}

/** How often somebody with this session was wrong in a row; undefined when it has ended. */
export async function readSessionFailures(tx: Tx, tokenSha256: Uint8Array): Promise<number | undefined> {
	const row = await tx
		.selectFrom('staff_session')
		.select('failed_attempts')
		.where('token_sha256', '=', tokenSha256)
		.executeTakeFirst();
	return row?.failed_attempts;
}

export async function setSessionFailures(tx: Tx, tokenSha256: Uint8Array, count: number): Promise<void> {
	await tx
		.updateTable('staff_session')
		.set({ failed_attempts: count })
		.where('token_sha256', '=', tokenSha256)
		.execute();
}

export async function deleteSession(tx: Tx, tokenSha256: Uint8Array): Promise<void> {
	await tx.deleteFrom('staff_session').where('token_sha256', '=', tokenSha256).execute();
}

/** Ends every session of an account. */
export async function deleteSessions(tx: Tx, accountId: string): Promise<void> {
	await tx.deleteFrom('staff_session').where('account_id', '=', accountId).execute();
}

/** Ends every session of an account but one. */
export async function deleteOtherSessions(tx: Tx, accountId: string, tokenSha256: Uint8Array): Promise<void> {
	await tx
		.deleteFrom('staff_session')
		.where('account_id', '=', accountId)
		.where('token_sha256', '<>', tokenSha256)
		.execute();
}

/** Removes what has ended in the organisation that the transaction acts for. */
export async function deleteEndedSessions(tx: Tx, now: Temporal.Instant): Promise<void> {
	await tx
		.deleteFrom('staff_session')
		.where(sql<boolean>`least(idle_ends_at, ends_at) <= ${now.toString()}`)
		.execute();
}

/** One of somebody's own sessions, as they may see it: no address, no time of day. */
export interface SessionEntry {
	readonly tokenSha256: Uint8Array;
	readonly state: SessionState;
	/** Unknown of old ones. */
	readonly beganOn: string | null;
	readonly device: 'computer' | 'phone' | 'tablet' | null;
}

/** The sessions of an account. */
export async function listSessions(tx: Tx, accountId: string): Promise<readonly SessionEntry[]> {
	const rows = await tx
		.selectFrom('staff_session')
		.select(['token_sha256', 'state', 'began_on', 'device'])
		.where('account_id', '=', accountId)
		.where('state', '<>', 'second-factor')
		.orderBy('began_on')
		.orderBy('token_sha256')
		.execute();
	return rows.map((row) => ({
		tokenSha256: row.token_sha256,
		state: row.state,
		beganOn: row.began_on,
		device: row.device,
	}));
}

export async function setSessionDevice(
	tx: Tx,
	tokenSha256: Uint8Array,
	device: 'computer' | 'phone' | 'tablet',
): Promise<void> {
	await tx.updateTable('staff_session').set({ device }).where('token_sha256', '=', tokenSha256).execute();
}

/** Ends one session of an account; false where it has no such. */
export async function deleteSessionOf(tx: Tx, accountId: string, tokenSha256: Uint8Array): Promise<boolean> {
	const { numDeletedRows } = await tx
		.deleteFrom('staff_session')
		.where('account_id', '=', accountId)
		.where('token_sha256', '=', tokenSha256)
		.executeTakeFirst();
	return numDeletedRows === 1n;
}
