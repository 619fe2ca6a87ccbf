import { sql } from 'kysely';
import type { Tx } from '../connection.ts';
import type { OrganisationId } from '../schema.ts';

/** A key of some object, sealed to one member: nobody else opens it. */
export interface SealedKey {
	readonly memberId: string;
	readonly wrapped: Uint8Array;
}

export async function insertSealedKeys(
	tx: Tx,
	organisationId: OrganisationId,
	objectId: string,
	keys: readonly SealedKey[],
): Promise<void> {
	if (keys.length === 0) return;
	await tx
		.insertInto('sealed_key')
		.values(
			keys.map(({ memberId, wrapped }) => ({
				organisation_id: organisationId,
				object_id: objectId,
				member_id: memberId,
				wrapped,
			})),
		)
		.execute();
}

/** The keys of one member whose object ids begin so: `epoch/…/`. */
export async function listSealedKeys(
	tx: Tx,
	memberId: string,
	objectIdPrefix: string,
): Promise<readonly { readonly objectId: string; readonly wrapped: Uint8Array }[]> {
	const rows = await tx
		.selectFrom('sealed_key')
		.select(['object_id', 'wrapped'])
		.where('member_id', '=', memberId)
		.where((is) => is.fn('starts_with', ['object_id', is.val(objectIdPrefix)]), '=', true)
		.orderBy('object_id')
		.execute();
	return rows.map(({ object_id, wrapped }) => ({ objectId: object_id, wrapped }));
}

/** The objects, by the beginning of their ids, that anybody in the organisation holds a key of. */
export async function listSealedObjects(tx: Tx, objectIdPrefix: string): Promise<readonly string[]> {
	const rows = await tx
		.selectFrom('sealed_key')
		.select('object_id')
		.distinct()
		.where((is) => is.fn('starts_with', ['object_id', is.val(objectIdPrefix)]), '=', true)
		.execute();
	return rows.map(({ object_id }) => object_id);
}

/** Takes the keys of an object away from everybody: it can never be opened again. */
export async function deleteSealedKeys(tx: Tx, objectId: string): Promise<void> {
	await tx.deleteFrom('sealed_key').where('object_id', '=', objectId).execute();
}

/** Takes every key of a member away, whatever of: who has left opens nothing from here any more. */
export async function deleteKeysOf(tx: Tx, memberId: string): Promise<void> {
	await tx.deleteFrom('sealed_key').where('member_id', '=', memberId).execute();
}

/** A key that a member of the team lacks, as it is sealed to the one who could hand it over. */
export interface MissingKey {
	readonly objectId: string;
	readonly memberId: string;
	readonly wrapped: Uint8Array;
}

/** What belongs to the whole team, and what to its admins alone. */
const ofTeam = '^(epoch|conversation|case|team)/';
const ofAdmins = '^root/';

/** Keys that one member holds and others of the team lack. */
export async function listMissingKeys(
	tx: Tx,
	memberId: string,
	{ team, admins }: { readonly team: readonly string[]; readonly admins: readonly string[] },
	limit: number,
): Promise<readonly MissingKey[]> {
	const { rows } = await sql<{ object_id: string; member_id: string; wrapped: Uint8Array }>`
		SELECT k.object_id, m.id AS member_id, k.wrapped
		FROM sealed_key k
		JOIN unnest(${[...team]}::uuid[]) AS m (id) ON k.object_id ~ ${ofTeam}
			OR (k.object_id ~ ${ofAdmins} AND m.id = ANY (${[...admins]}::uuid[]))
		WHERE k.member_id = ${memberId}
			AND NOT EXISTS (SELECT FROM sealed_key o WHERE o.object_id = k.object_id AND o.member_id = m.id)
		ORDER BY k.object_id, m.id LIMIT ${limit}`.execute(tx);
	return rows.map((row) => ({ objectId: row.object_id, memberId: row.member_id, wrapped: row.wrapped }));
}

/** Hands keys over; of an object whose key has changed meanwhile nothing, as everybody got the new one with it. */
export async function handOverKey(
	tx: Tx,
	organisationId: OrganisationId,
	{ objectId, memberId, wrapped }: MissingKey,
): Promise<void> {
	await tx
		.insertInto('sealed_key')
		.values({ organisation_id: organisationId, object_id: objectId, member_id: memberId, wrapped })
		.onConflict((conflict) => conflict.columns(['object_id', 'member_id']).doNothing())
		.execute();
}
