import type { Tx } from '../connection.ts';
import type { OrganisationId } from '../schema.ts';

/** What a centre has said about its intake. Whether it takes any its profile says. */
export interface IntakeSetting {
	/** First messages that it takes in a day. */
	readonly mostPerDay: number;
}

/** The setting of the organisation that acts; undefined where it has said nothing. */
export async function readIntakeSetting(
	tx: Tx,
	organisationId: OrganisationId,
): Promise<IntakeSetting | undefined> {
	const row = await tx
		.selectFrom('intake_setting')
		.select('most_per_day')
		.where('organisation_id', '=', organisationId)
		.executeTakeFirst();
	return row && { mostPerDay: row.most_per_day };
}

/** Sets it anew. */
export async function setIntakeSetting(
	tx: Tx,
	organisationId: OrganisationId,
	{ mostPerDay }: IntakeSetting,
): Promise<void> {
	const setting = { most_per_day: mostPerDay };
	await tx
		.insertInto('intake_setting')
		.values({ organisation_id: organisationId, ...setting })
		.onConflict((conflict) => conflict.column('organisation_id').doUpdateSet(setting))
		.execute();
}
