import type { Tx } from '../connection.ts';
import type { OrganisationId } from '../schema.ts';

/** A notice of the office; days as 'YYYY-MM-DD'. */
export interface NoticeRow {
	readonly id: string;
	/** Null: for all centres. */
	readonly centreId: OrganisationId | null;
	readonly text: string;
	readonly writtenOn: string;
	readonly shownUntil: string;
}

const columns = [
	'id',
	'centre_id as centreId',
	'text',
	'written_on as writtenOn',
	'shown_until as shownUntil',
] as const;

/** Those of today that the organisation that acts may see, newest first. */
export function listNotices(tx: Tx, today: string): Promise<readonly NoticeRow[]> {
	return tx
		.selectFrom('notice')
		.select(columns)
		.where('shown_until', '>=', today)
		.orderBy('written_on', 'desc')
		.orderBy('id')
		.execute();
}

/** The ids of those that an account has put away. */
export async function listDismissals(tx: Tx, accountId: string): Promise<readonly string[]> {
	const rows = await tx
		.selectFrom('notice_dismissal')
		.select('notice_id')
		.where('account_id', '=', accountId)
		.execute();
	return rows.map(({ notice_id }) => notice_id);
}

export async function insertNotice(tx: Tx, organisationId: OrganisationId, row: NoticeRow): Promise<void> {
	await tx
		.insertInto('notice')
		.values({
			id: row.id,
			organisation_id: organisationId,
			centre_id: row.centreId,
			text: row.text,
			written_on: row.writtenOn,
			shown_until: row.shownUntil,
		})
		.execute();
}

/** Removes what the organisation that acts has written and is shown no more. */
export async function deleteOverNotices(tx: Tx, today: string): Promise<void> {
	await tx.deleteFrom('notice').where('shown_until', '<', today).execute();
}

/** False where there is none of the organisation that acts. */
export async function deleteNotice(tx: Tx, id: string): Promise<boolean> {
	const { numDeletedRows } = await tx.deleteFrom('notice').where('id', '=', id).executeTakeFirst();
	return numDeletedRows === 1n;
}

/** Puts one away for an account; false where the organisation that acts sees no such notice. */
export async function dismissNotice(
	tx: Tx,
	organisationId: OrganisationId,
	accountId: string,
	id: string,
): Promise<boolean> {
	const seen = await tx.selectFrom('notice').select('id').where('id', '=', id).executeTakeFirst();
	if (!seen) return false;
	await tx
		.insertInto('notice_dismissal')
		.values({ account_id: accountId, notice_id: id, organisation_id: organisationId })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
	return true;
}
