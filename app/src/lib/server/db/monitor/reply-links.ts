import { sql } from 'kysely';
import type { Db, Tx } from '../connection.ts';
import type { OrganisationId } from '../schema.ts';

/** Adds a one-time link; the code itself is never stored. */
export async function insertReplyLink(
	tx: Tx,
	organisationId: OrganisationId,
	accountId: string,
	link: { readonly codeHash: Uint8Array; readonly requestId: string; readonly expiresAt: Temporal.Instant },
): Promise<void> {
	await tx
		.insertInto('reply_link')
		.values({
			code_sha256: link.codeHash,
			organisation_id: organisationId,
			request_id: link.requestId,
			created_by: accountId,
			expires_at: link.expiresAt.toString(),
		})
		.execute();
}

/** What an unused, unexpired code is for; undefined for every other. */
export async function openReplyLink(
	db: Db | Tx,
	codeHash: Uint8Array,
): Promise<{ readonly organisationId: OrganisationId; readonly requestId: string } | undefined> {
	const { rows } = await sql<{ organisation_id: OrganisationId; request_id: string }>`
		SELECT * FROM open_reply_link(${Buffer.from(codeHash)})`.execute(db);
	const [row] = rows;
	return row && { organisationId: row.organisation_id, requestId: row.request_id };
}

/** The unfinished answers of a link. */
export async function readReplyDraft(tx: Tx, codeHash: Uint8Array): Promise<object> {
	const row = await tx
		.selectFrom('reply_link')
		.select('draft')
		.where('code_sha256', '=', codeHash)
		.executeTakeFirst();
	return row?.draft ?? {};
}

/** Keeps unfinished answers while the link is unused. */
export async function putReplyDraft(tx: Tx, codeHash: Uint8Array, draft: object): Promise<void> {
	await tx
		.updateTable('reply_link')
		.set({ draft: JSON.stringify(draft) })
		.where('code_sha256', '=', codeHash)
		.where('used_at', 'is', null)
		.execute();
}

/** Uses a link up, with its draft; undefined where it was used already, also by somebody else at the same time. */
export async function useReplyLink(
	tx: Tx,
	codeHash: Uint8Array,
	now: Temporal.Instant,
): Promise<{ readonly madeBy: string } | undefined> {
	const row = await tx
		.updateTable('reply_link')
		.set({ used_at: now.toString(), draft: '{}' })
		.where('code_sha256', '=', codeHash)
		.where('used_at', 'is', null)
		.where('expires_at', '>', sql<Temporal.Instant>`${now.toString()}::timestamptz`)
		.returning('created_by')
		.executeTakeFirst();
	return row && { madeBy: row.created_by };
}

/** The links of a request: when each was made, until when it holds, whether it was used. */
export async function listReplyLinks(
	tx: Tx,
	requestIds: readonly string[],
): Promise<
	readonly {
		readonly request_id: string;
		readonly created_at: Temporal.Instant;
		readonly expires_at: Temporal.Instant;
		readonly used_at: Temporal.Instant | null;
	}[]
> {
	return tx
		.selectFrom('reply_link')
		.select(['request_id', 'created_at', 'expires_at', 'used_at'])
		.where('request_id', '=', sql<string>`ANY (${requestIds}::uuid[])`)
		.orderBy('created_at', 'desc')
		.execute();
}
