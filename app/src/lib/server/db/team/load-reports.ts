import { sql } from 'kysely';
import type { Db, Tx } from '../connection.ts';
import type { OrganisationId } from '../schema.ts';

/** The counts of a month, without a word of anybody. */
export interface LoadCounts {
	readonly firstMessages: number;
	/** At its end. */
	readonly openConversations: number;
	readonly turnedAway: number;
	readonly waiting: number;
	readonly noLanguage: number;
	readonly noBed: number;
}

/** What a centre says of one of its months, 'YYYY-MM', and in which Land it is ('BE', …). */
export interface LoadReport extends LoadCounts {
	readonly month: string;
	readonly land: string;
}

/** The sum of a Land's centres; `land` is empty for all others together. */
export interface LandLoad extends LoadReport {
	readonly centres: number;
}

/** A centre's own months, the newest first. */
export async function listLoadReports(tx: Tx): Promise<readonly LoadReport[]> {
	const rows = await tx.selectFrom('load_report').selectAll().orderBy('month', 'desc').execute();
	return rows.map((row) => ({
		month: row.month,
		land: row.land,
		firstMessages: row.first_messages,
		openConversations: row.open_conversations,
		turnedAway: row.turned_away,
		waiting: row.waiting,
		noLanguage: row.no_language,
		noBed: row.no_bed,
	}));
}

/** Sets a month; what was said of it before is replaced. */
export async function writeLoadReport(
	tx: Tx,
	organisationId: OrganisationId,
	report: LoadReport,
): Promise<void> {
	const values = {
		land: report.land,
		first_messages: report.firstMessages,
		open_conversations: report.openConversations,
		turned_away: report.turnedAway,
		waiting: report.waiting,
		no_language: report.noLanguage,
		no_bed: report.noBed,
	};
	await tx
		.insertInto('load_report')
		.values({ organisation_id: organisationId, month: report.month, ...values })
		.onConflict((conflict) => conflict.columns(['organisation_id', 'month']).doUpdateSet(values))
		.execute();
}

/**
 * The sums of Länder over months that are closed on a day, in a transaction that acts for the office; the database
 * refuses everybody else.
 */
export async function sumLoadByLand(tx: Db | Tx, today: string): Promise<readonly LandLoad[]> {
	const { rows } = await sql<Record<string, string>>`SELECT * FROM load_by_land(${today})`.execute(tx);
	return rows.map((row) => ({
		month: row.month ?? '',
		land: row.land ?? '',
		centres: Number(row.centres),
		firstMessages: Number(row.first_messages),
		openConversations: Number(row.open_conversations),
		turnedAway: Number(row.turned_away),
		waiting: Number(row.waiting),
		noLanguage: Number(row.no_language),
		noBed: Number(row.no_bed),
	}));
}
