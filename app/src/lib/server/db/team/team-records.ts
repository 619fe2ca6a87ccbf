import type { Tx } from '../connection.ts';
import type { OrganisationId, TeamRecordTable } from '../schema.ts';

/** What a record of a team or a member is for. */
export type TeamRecordKind = TeamRecordTable['kind'];

/** A record as it lies here. */
export interface TeamRecordRow {
	readonly id: string;
	readonly kind: TeamRecordKind;
	readonly version: number;
	readonly record: Uint8Array;
}

/** The records of these ids. */
export async function listTeamRecords(tx: Tx, ids: readonly string[]): Promise<readonly TeamRecordRow[]> {
	return tx
		.selectFrom('team_record')
		.select(['id', 'kind', 'version', 'record'])
		.where('id', 'in', ids)
		.orderBy('kind')
		.execute();
}

/** Puts a version in the place of the one right before it, or down as the first; false when another stands there. */
export async function putTeamRecord(
	tx: Tx,
	organisationId: OrganisationId,
	{ id, kind, version, record }: TeamRecordRow,
): Promise<boolean> {
	if (version === 1) {
		const { numInsertedOrUpdatedRows } = await tx
			.insertInto('team_record')
			.values({ organisation_id: organisationId, id, kind, version, record })
			.onConflict((conflict) => conflict.columns(['id', 'kind']).doNothing())
			.executeTakeFirst();
		return numInsertedOrUpdatedRows === 1n;
	}
	const { numUpdatedRows } = await tx
		.updateTable('team_record')
		.set({ version, record })
		.where('id', '=', id)
		.where('kind', '=', kind)
		.where('version', '=', version - 1)
		.executeTakeFirst();
	return numUpdatedRows === 1n;
}
