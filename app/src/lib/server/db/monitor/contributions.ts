import type { ContributionBodies, ContributionKind } from '@schutznetz/plans/records';
import { sql } from 'kysely';
import type { Db, Tx } from '../connection.ts';
import type { OrganisationId } from '../schema.ts';

/** One party's word on a measure: by body, never by person. */
export interface ContributionRow<Kind extends ContributionKind = ContributionKind> {
	readonly id: string;
	readonly kind: Kind;
	readonly bodyId: string;
	readonly measureId: string;
	readonly roundId: string | null;
	readonly via: 'account' | 'link' | 'spreadsheet';
	readonly body: ContributionBodies[Kind];
	/** The earlier word that this one corrects. */
	readonly replaces: string | null;
	readonly at: Temporal.Instant;
}

/** Which contributions; what is absent does not matter. */
export interface ContributionFilter {
	readonly measure?: string;
	readonly round?: string;
	readonly kind?: ContributionKind;
	readonly bodyId?: string;
}

export interface NewContribution {
	readonly organisationId: OrganisationId;
	readonly bodyId: string;
	readonly accountId: string | null;
	readonly via: ContributionRow['via'];
	/** Of an answer by link: what it answers, and which account made the link. */
	readonly link?: { readonly requestId: string; readonly madeBy: string };
	readonly kind: ContributionKind;
	readonly measureId: string;
	readonly roundId: string | null;
	readonly body: ContributionBodies[ContributionKind];
	readonly replaces: string | null;
}

/** Adds one; the database throws where this party may not say this of this measure. */
export async function insertContribution(tx: Tx, given: NewContribution): Promise<string> {
	const { id } = await tx
		.insertInto('contribution')
		.values({
			organisation_id: given.organisationId,
			body_id: given.bodyId,
			account_id: given.accountId,
			via: given.via,
			kind: given.kind,
			measure_id: given.measureId,
			round_id: given.roundId,
			body: JSON.stringify(given.body),
			replaces: given.replaces,
			request_id: given.link?.requestId ?? null,
			vouched_by: given.link?.madeBy ?? null,
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	return id;
}

const select = (db: Db | Tx) =>
	db
		.selectFrom('contribution')
		.select(['id', 'kind', 'body_id', 'measure_id', 'round_id', 'via', 'body', 'replaces', 'at']);

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number];

const toContribution = (row: Row): ContributionRow => ({
	id: row.id,
	kind: row.kind,
	bodyId: row.body_id,
	measureId: row.measure_id,
	roundId: row.round_id,
	via: row.via,
	// What stands here was checked before it was stored.
	body: row.body as ContributionBodies[ContributionKind],
	replaces: row.replaces,
	at: row.at,
});

/**
 * Contributions that whoever asks may see, oldest first: everybody what is public, an organisation its own besides,
 * the office and the rapporteur what waits for its release.
 */
export async function listContributions(
	db: Db | Tx,
	{ measure, round, kind, bodyId }: ContributionFilter,
): Promise<readonly ContributionRow[]> {
	const rows = await select(db)
		.$if(measure !== undefined, (q) => q.where('measure_id', '=', measure ?? ''))
		.$if(round !== undefined, (q) => q.where('round_id', '=', round ?? ''))
		.$if(kind !== undefined, (q) => q.where('kind', '=', kind ?? 'report'))
		.$if(bodyId !== undefined, (q) => q.where('body_id', '=', bodyId ?? ''))
		.orderBy('at')
		.orderBy('id')
		.execute();
	return rows.map(toContribution);
}

/** One of them, where whoever asks may see it. */
export async function findContribution(db: Db | Tx, id: string): Promise<ContributionRow | undefined> {
	const row = await select(db).where('id', '=', id).executeTakeFirst();
	return row && toContribution(row);
}

/** A word that came by link or spreadsheet and waits for a second person. */
export interface WaitingContribution extends ContributionRow {
	/** Whether this account entered it, made its link or asked for it, and so may not release it. */
	readonly isOwn: boolean;
}

/** What waits for a release, oldest first; of one round, or of all. */
export async function listWaiting(
	tx: Tx,
	accountId: string,
	round?: string,
): Promise<readonly WaitingContribution[]> {
	const rows = await select(tx)
		.select(
			sql<boolean>`account_id IS NOT DISTINCT FROM ${accountId}::uuid
				OR vouched_by IS NOT DISTINCT FROM ${accountId}::uuid
				OR EXISTS (SELECT FROM report_request r
					WHERE r.id = request_id AND r.created_by = ${accountId}::uuid)`.as('is_own'),
		)
		.where('via', '<>', 'account')
		.where(sql<boolean>`NOT is_released(id)`)
		.$if(round !== undefined, (q) => q.where('round_id', '=', round ?? ''))
		.orderBy('at')
		.orderBy('id')
		.execute();
	return rows.map((row) => ({ ...toContribution(row), isOwn: row.is_own }));
}

/** Releases one; the database throws for whoever entered it, made its link or asked for it. */
export async function insertRelease(
	tx: Tx,
	organisationId: OrganisationId,
	accountId: string,
	contributionId: string,
): Promise<void> {
	await tx
		.insertInto('contribution_release')
		.values({ contribution_id: contributionId, organisation_id: organisationId, released_by: accountId })
		.onConflict((conflict) => conflict.column('contribution_id').doNothing())
		.execute();
}

/** How many centres said what, per round; nothing of a round in which fewer than five spoke. */
export async function countPractice(
	db: Db | Tx,
	measure: string,
): Promise<
	readonly {
		readonly round_id: string;
		readonly value: string;
		readonly centres: number;
		readonly base: number;
	}[]
> {
	const { rows } = await sql<{ round_id: string; value: string; centres: number; base: number }>`
		SELECT * FROM practice_counts(${measure})`.execute(db);
	return rows;
}

/** The words of centres that chose to be named, where at least five spoke. */
export async function listNamedPractice(
	db: Db | Tx,
	measure: string,
): Promise<
	readonly {
		readonly round_id: string;
		readonly body_id: string;
		readonly value: string;
		readonly note: string;
		readonly at: Temporal.Instant;
	}[]
> {
	const { rows } = await sql<{
		round_id: string;
		body_id: string;
		value: string;
		note: string;
		at: Temporal.Instant;
	}>`SELECT * FROM practice_names(${measure})`.execute(db);
	return rows;
}
