import { err, ok, type PlainDate, type Result } from '@schutznetz/kernel';
import type { ReviewRound } from '@schutznetz/plans/records';
import { readContributions } from '../contributions/index.ts';
import {
	type Db,
	findPublished,
	listRequestedReports,
	readFormerEditions,
	readPublished,
} from '../db/index.ts';
import type { NotFound } from './find-measure.ts';
import type { NamedLink } from './measure-item.ts';
import { type Names, type PlanName, planOf, readNames, shortOf } from './read-names.ts';

/** Where a round stands on a day. */
export type RoundState = 'planned' | 'open' | 'late' | 'closed';

/** A review round as lists show it. */
export interface RoundItem extends ReviewRound {
	readonly id: string;
	readonly planName: PlanName;
	readonly state: RoundState;
}

/** How far one lead has come in a round. */
export interface RoundProgress {
	readonly body: NamedLink;
	/** Measures of the round that it leads. */
	readonly base: number;
	readonly reported: number;
	/** On how many a report was asked for on record. */
	readonly requested: number;
	/** On how many of these the agreed day is past without a report. */
	readonly silent: number;
}

/** The page of one round. */
export interface RoundPage {
	readonly round: RoundItem;
	readonly measureCount: number;
	readonly reported: number;
	/** Measures with at least one assessment in this round. */
	readonly assessed: number;
	readonly assessors: readonly NamedLink[];
	readonly progress: readonly RoundProgress[];
}

/** Every round, the newest first. */
export async function listRounds(db: Db, today: PlainDate): Promise<readonly RoundItem[]> {
	const [names, records] = await Promise.all([readNames(db), readPublished(db, 'round')]);
	return records
		.map(({ id, body }) => roundItem(names, id, body, today))
		.toSorted((a, b) => b.opensOn.localeCompare(a.opensOn));
}

/** One round with the progress of each lead. */
export async function findRound(db: Db, id: string, today: PlainDate): Promise<Result<RoundPage, NotFound>> {
	const found = await findPublished(db, 'round', id);
	if (found === undefined) {
		const nearest = (await readPublished(db, 'round')).map((round) => round.id);
		return err({ kind: 'notFound', asked: id, nearest });
	}
	const { plan, measures: chosen } = found.body;
	const [names, all, former, contributions, requests] = await Promise.all([
		readNames(db),
		readPublished(db, 'measure', chosen === null ? { plan } : { plan, ids: chosen }),
		readFormerEditions(db),
		readContributions(db, { round: id }),
		listRequestedReports(db),
	]);
	// A round without a list of its own asks for what the plan has: not for what its newest edition dropped.
	const records = all.filter(({ body }) => chosen !== null || !former.has(body.edition));
	const said = new Map(contributions.map((one) => [one.measureId, one]));
	const asked = requests.filter(({ roundId }) => roundId === id);
	const hasReported = (measure: string, body?: string): boolean =>
		said.get(measure)?.reports.some(({ by }) => body === undefined || by.bodyId === body) ?? false;
	const leads = [...new Set(records.flatMap(({ body }) => body.leads))];
	const assessors = [
		...new Set(contributions.flatMap(({ assessments }) => assessments.map(({ by }) => by.bodyId))),
	];
	const named = (body: string): NamedLink => ({ id: body, name: shortOf(names, body) });
	return ok({
		round: roundItem(names, id, found.body, today),
		measureCount: records.length,
		reported: records.filter((record) => hasReported(record.id)).length,
		assessed: records.filter((record) => (said.get(record.id)?.assessments.length ?? 0) > 0).length,
		assessors: assessors.map(named),
		progress: leads
			.map((body) => {
				const own = records.filter((record) => record.body.leads.includes(body));
				const requested = asked.filter((request) => request.bodyId === body);
				return {
					body: named(body),
					base: own.length,
					reported: own.filter((record) => hasReported(record.id, body)).length,
					requested: requested.length,
					silent: requested.filter(({ answeredOn, dueOn }) => answeredOn === null && dueOn < today.toString())
						.length,
				};
			})
			.toSorted((a, b) => b.base - a.base || a.body.name.localeCompare(b.body.name, 'de')),
	});
}

function roundItem(names: Names, id: string, body: ReviewRound, today: PlainDate): RoundItem {
	return { id, ...body, planName: planOf(names, body), state: stateOf(body, today.toString()) };
}

function stateOf({ opensOn, reportsDueOn, closesOn }: ReviewRound, today: string): RoundState {
	if (today < opensOn) return 'planned';
	if (today > closesOn) return 'closed';
	return today > reportsDueOn ? 'late' : 'open';
}
