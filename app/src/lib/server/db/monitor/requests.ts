import { sql } from 'kysely';
import type { Db, Tx } from '../connection.ts';
import type { OrganisationId } from '../schema.ts';

/** How somebody was asked. */
export type RequestChannel = 'mail' | 'letter' | 'meeting' | 'platform';

/** One report that was asked for, and since when it is answered. */
export interface RequestedReport {
	readonly roundId: string;
	readonly bodyId: string;
	readonly measureId: string;
	/** The day of the first request. */
	readonly requestedOn: string;
	/** The newest of the agreed days. */
	readonly dueOn: string;
	readonly channel: RequestChannel;
	readonly timesAsked: number;
	/** Day of the first report since, released or not; null: none came. */
	readonly answeredOn: string | null;
}

/** Every report that was ever asked for, per round, body and measure; public. */
export async function listRequestedReports(db: Db | Tx): Promise<readonly RequestedReport[]> {
	const { rows } = await sql<{
		round_id: string;
		body_id: string;
		measure_id: string;
		requested_on: string;
		due_on: string;
		channel: RequestChannel;
		times_asked: number;
		answered_on: string | null;
	}>`SELECT * FROM requested_reports()`.execute(db);
	return rows.map((row) => ({
		roundId: row.round_id,
		bodyId: row.body_id,
		measureId: row.measure_id,
		requestedOn: row.requested_on,
		dueOn: row.due_on,
		channel: row.channel,
		timesAsked: row.times_asked,
		answeredOn: row.answered_on,
	}));
}

/** A documented request. */
export interface ReportRequest {
	readonly id: string;
	readonly roundId: string;
	readonly bodyId: string;
	readonly measureIds: readonly string[];
	readonly requestedOn: string;
	readonly dueOn: string;
	readonly channel: RequestChannel;
	/** The letter itself, where it was stored; a request of an earlier day has one. */
	readonly documentId: string | null;
}

const select = (db: Db | Tx) =>
	db
		.selectFrom('report_request')
		.select(['id', 'round_id', 'body_id', 'measure_ids', 'requested_on', 'due_on', 'channel', 'document_id']);

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number];

const toRequest = (row: Row): ReportRequest => ({
	id: row.id,
	roundId: row.round_id,
	bodyId: row.body_id,
	measureIds: row.measure_ids,
	requestedOn: row.requested_on,
	dueOn: row.due_on,
	channel: row.channel,
	documentId: row.document_id,
});

/** The requests of a round or to a body, newest first. */
export async function listRequests(
	db: Db | Tx,
	{ round, bodyId }: { readonly round?: string; readonly bodyId?: string },
): Promise<readonly ReportRequest[]> {
	const rows = await select(db)
		.$if(round !== undefined, (q) => q.where('round_id', '=', round ?? ''))
		.$if(bodyId !== undefined, (q) => q.where('body_id', '=', bodyId ?? ''))
		.orderBy('requested_on', 'desc')
		.orderBy('created_at', 'desc')
		.execute();
	return rows.map(toRequest);
}

export async function findRequest(db: Db | Tx, id: string): Promise<ReportRequest | undefined> {
	const row = await select(db).where('id', '=', id).executeTakeFirst();
	return row && toRequest(row);
}

/** Puts a request on record; nobody changes it afterwards. */
export async function insertRequest(
	tx: Tx,
	organisationId: OrganisationId,
	accountId: string,
	request: ReportRequest,
): Promise<void> {
	await tx
		.insertInto('report_request')
		.values({
			id: request.id,
			organisation_id: organisationId,
			round_id: request.roundId,
			body_id: request.bodyId,
			measure_ids: [...request.measureIds],
			requested_on: request.requestedOn,
			due_on: request.dueOn,
			channel: request.channel,
			document_id: request.documentId,
			created_by: accountId,
		})
		.execute();
}
