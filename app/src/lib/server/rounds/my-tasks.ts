import type { PlainDate } from '@schutznetz/kernel';
import {
	type Contributor,
	type PublicAssessment,
	readContributionDrafts,
	readContributions,
	waitingContributions,
} from '../contributions/index.ts';
import {
	type Db,
	listContributions,
	listRequestedReports,
	type PublishedRecord,
	type RequestedReport,
	readPublished,
	type Tx,
} from '../db/index.ts';
import { listRounds, type RoundView, readRound } from './round-view.ts';

/** What waits for one member. */
export interface MyTasks {
	/** Asked for on record and not answered, what is due first. */
	readonly reports: readonly (RequestedReport & { readonly title: string; readonly isLate: boolean })[];
	/** Open rounds: how many measures this body has assessed, of how many. */
	readonly rounds: readonly {
		readonly round: RoundView;
		readonly assessed: number;
		readonly total: number;
		readonly drafts: number;
	}[];
	/** Assessments of own measures without a reply. */
	readonly unanswered: readonly (PublicAssessment & { readonly title: string })[];
	/** What came without an account and waits for a second person. */
	readonly releases: number;
}

/** Collects it. */
export async function myTasks(db: Db, member: Contributor, today: PlainDate): Promise<MyTasks> {
	const { bodyId } = member;
	const led = bodyId === null ? [] : await measuresLedBy(db, bodyId);
	const titles = new Map(led.map(({ id, body }) => [id, `${body.number} ${body.title}`]));
	const requested = await listRequestedReports(db);
	const said = (await Promise.all(led.map(({ id }) => readContributions(db, { measure: id })))).flat();
	const open = (await listRounds(db, today)).filter(({ state }) => state === 'open');
	const day = today.toString();
	return {
		reports: requested
			.filter((report) => report.bodyId === bodyId && report.answeredOn === null)
			.map((report) => ({
				...report,
				title: titles.get(report.measureId) ?? report.measureId,
				isLate: report.dueOn < day,
			}))
			.sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1)),
		rounds: await Promise.all(open.map((round) => ownProgress(db, member, round, today))),
		unanswered: said
			.flatMap(({ assessments }) => assessments)
			.filter((word) => word.by.bodyId !== bodyId && !word.isReplaced && word.replies.length === 0)
			.map((word) => ({ ...word, title: titles.get(word.measureId) ?? word.measureId })),
		releases: (await waitingContributions(db, member)).length,
	};
}

/** The public measures that a body leads. */
export async function measuresLedBy(
	db: Db | Tx,
	bodyId: string,
): Promise<readonly PublishedRecord<'measure'>[]> {
	return (await readPublished(db, 'measure')).filter(({ body }) => body.leads.includes(bodyId));
}

async function ownProgress(
	db: Db,
	member: Contributor,
	round: RoundView,
	today: PlainDate,
): Promise<MyTasks['rounds'][number]> {
	const own = await listContributions(db, {
		round: round.id,
		kind: 'assessment',
		bodyId: member.bodyId ?? '',
	});
	const found = await readRound(db, round.id, today);
	const drafts = await readContributionDrafts(db, member, `assessment/${round.id}/`);
	return {
		round,
		assessed: new Set(own.map(({ measureId }) => measureId)).size,
		total: found?.measures.length ?? 0,
		drafts: drafts.size,
	};
}
