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

/** How many of these ids are accounts of the organisation that the transaction acts for. */
export async function countMembers(tx: Tx, memberIds: readonly string[]): Promise<number> {
	if (memberIds.length === 0) return 0;
	const rows = await tx.selectFrom('account').select('id').where('id', 'in', memberIds).execute();
	return rows.length;
}
