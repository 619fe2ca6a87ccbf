import { sql } from 'kysely';
import type { Db, Tx } from '../connection.ts';

/** A comment as everybody reads it. */
export interface PublicComment {
	readonly id: string;
	readonly measureId: string | null;
	readonly body: string;
	readonly signedAs: string | null;
	/** 'YYYY-MM-DD' */
	readonly receivedOn: string;
}

/** A comment as whoever moderates sees it. */
export interface ModeratedComment extends PublicComment {
	readonly consultationId: string;
	readonly state: 'waiting' | 'public' | 'refused';
	readonly reason: string;
	readonly moderatedAt: Temporal.Instant | null;
}

/** Adds a comment, which waits; the database throws where the consultation is not open on that day. */
export async function addComment(
	db: Db | Tx,
	comment: PublicComment & { readonly consultationId: string },
): Promise<void> {
	await sql`SELECT add_comment(${comment.id}, ${comment.consultationId}, ${comment.measureId}, ${comment.body},
		${comment.signedAs}, ${comment.receivedOn}::date)`.execute(db);
}

const columns = [
	'id',
	'consultation_id',
	'measure_id',
	'body',
	'signed_as',
	'received_on',
	'state',
	'reason',
	'moderated_at',
] as const;

/** What was released, oldest first. */
export async function listPublicComments(db: Db, consultationId: string): Promise<readonly PublicComment[]> {
	const rows = await db
		.selectFrom('consultation_comment')
		.select(columns)
		.where('consultation_id', '=', consultationId)
		.where('state', '=', 'public')
		.orderBy('received_on')
		.orderBy('id')
		.execute();
	return rows.map((row) => ({
		id: row.id,
		measureId: row.measure_id,
		body: row.body,
		signedAs: row.signed_as,
		receivedOn: row.received_on,
	}));
}

/** Every comment of the office's consultation, what waits first. */
export async function listComments(tx: Tx, consultationId: string): Promise<readonly ModeratedComment[]> {
	const rows = await tx
		.selectFrom('consultation_comment')
		.select(columns)
		.where('consultation_id', '=', consultationId)
		.orderBy(sql`state <> 'waiting'`)
		.orderBy('received_on')
		.orderBy('id')
		.execute();
	return rows.map((row) => ({
		id: row.id,
		consultationId: row.consultation_id,
		measureId: row.measure_id,
		body: row.body,
		signedAs: row.signed_as,
		receivedOn: row.received_on,
		state: row.state,
		reason: row.reason,
		moderatedAt: row.moderated_at,
	}));
}

/** How many comments wait, by consultation. */
export async function countWaitingComments(tx: Tx): Promise<ReadonlyMap<string, number>> {
	const rows = await tx
		.selectFrom('consultation_comment')
		.select(['consultation_id', (q) => q.fn.countAll<number>().as('count')])
		.where('state', '=', 'waiting')
		.groupBy('consultation_id')
		.execute();
	return new Map(rows.map((row) => [row.consultation_id, Number(row.count)]));
}

/** Decides on a comment that waits; false where somebody was faster. */
export async function moderateComment(
	tx: Tx,
	id: string,
	decision: { readonly state: 'public' | 'refused'; readonly reason: string },
	accountId: string,
	now: Temporal.Instant,
): Promise<boolean> {
	const { numUpdatedRows } = await tx
		.updateTable('consultation_comment')
		.set({ ...decision, moderated_by: accountId, moderated_at: now.toString() })
		.where('id', '=', id)
		.where('state', '=', 'waiting')
		.executeTakeFirst();
	return numUpdatedRows === 1n;
}
