import type { Tx } from '../connection.ts';
import type { OrganisationId } from '../schema.ts';

/** An address of a body, for the office alone. */
export interface BodyContact {
	readonly id: string;
	readonly bodyId: string;
	readonly mail: string;
	readonly label: string;
}

/** The contacts of the office; of one body, or all. */
export async function listContacts(tx: Tx, bodyId?: string): Promise<readonly BodyContact[]> {
	const rows = await tx
		.selectFrom('body_contact')
		.select(['id', 'body_id', 'mail', 'label'])
		.$if(bodyId !== undefined, (q) => q.where('body_id', '=', bodyId ?? ''))
		.orderBy('body_id')
		.orderBy('label')
		.execute();
	return rows.map((row) => ({ id: row.id, bodyId: row.body_id, mail: row.mail, label: row.label }));
}

export async function insertContact(
	tx: Tx,
	organisationId: OrganisationId,
	{ id, bodyId, mail, label }: BodyContact,
): Promise<void> {
	await tx
		.insertInto('body_contact')
		.values({ id, organisation_id: organisationId, body_id: bodyId, mail, label })
		.execute();
}

export async function deleteContact(tx: Tx, id: string): Promise<void> {
	await tx.deleteFrom('body_contact').where('id', '=', id).execute();
}
