import type { Tx } from '../connection.ts';
import type { OrganisationId } from '../schema.ts';

interface Owner {
	readonly organisationId: OrganisationId;
	readonly accountId: string;
}

/** Keeps an unfinished word of one account, in place of what stood under the key. */
export async function putDraft(tx: Tx, owner: Owner, key: string, body: object, now: string): Promise<void> {
	const values = { body: JSON.stringify(body), updated_at: now };
	await tx
		.insertInto('contribution_draft')
		.values({ organisation_id: owner.organisationId, account_id: owner.accountId, key, ...values })
		.onConflict((conflict) => conflict.columns(['account_id', 'key']).doUpdateSet(values))
		.execute();
}

/** The drafts of one account whose key begins so, by key. */
export async function listDrafts(
	tx: Tx,
	accountId: string,
	prefix: string,
): Promise<ReadonlyMap<string, object>> {
	const rows = await tx
		.selectFrom('contribution_draft')
		.select(['key', 'body'])
		.where('account_id', '=', accountId)
		.where((where) => where.fn('starts_with', ['key', where.val(prefix)]), '=', true)
		.orderBy('key')
		.execute();
	return new Map(rows.map(({ key, body }) => [key, body]));
}

/** Forgets drafts of one account. */
export async function deleteDrafts(tx: Tx, accountId: string, keys: readonly string[]): Promise<void> {
	if (keys.length === 0) return;
	await tx
		.deleteFrom('contribution_draft')
		.where('account_id', '=', accountId)
		.where('key', 'in', keys)
		.execute();
}
