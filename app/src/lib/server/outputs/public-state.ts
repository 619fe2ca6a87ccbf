import { createHash } from 'node:crypto';
import { dayInBerlin } from '@schutznetz/kernel';
import type { PublicContent } from '@schutznetz/plans';
import { bundledStatistics } from '@schutznetz/plans/statistics';
import {
	type Db,
	type PublicWords,
	publicStateMark,
	readPublicWords,
	readPublished,
	type Tx,
} from '../db/index.ts';
import { currentContent } from '../plans/index.ts';
import { canonicalJson } from './canonical-json.ts';
import { contributionResources, recordResources } from './resources.ts';

/** One thing that is public, as its resource's schema describes it. */
export type PublicItem = { readonly id: string } & Readonly<Record<string, unknown>>;

/** Everything that is public, by the names of `resources`. The same data always gives the same bytes. */
export interface PublicState {
	readonly format: 'schutznetz-public-state/1';
	/** 'YYYY-MM-DD', to which the shipped content was worked through. */
	readonly contentAsOf: string;
	readonly contentSha256: string;
	readonly note: string;
	readonly resources: Readonly<Record<string, readonly PublicItem[]>>;
}

/** A public state with its canonical form and the hash of that. */
export interface HeldState {
	readonly state: PublicState;
	/** Canonical JSON. */
	readonly json: string;
	/** Of `json`, in hexadecimal. */
	readonly sha256: string;
	/** Plans that are invented. */
	readonly inventedPlans: ReadonlySet<string>;
}

let held: (HeldState & { readonly mark: string; readonly db: Db }) | undefined;

/**
 * Everything public in one state, read in one transaction and held until something public changes. It reads as
 * the public: outside of any organisation, so that row security shows nothing else.
 */
export async function publicState(db: Db): Promise<HeldState> {
	const mark = await publicStateMark(db);
	if (held?.mark === mark && held.db === db) return held;
	const { content, sha256: contentSha256 } = await currentContent(db);
	held = await db
		.transaction()
		.setIsolationLevel('repeatable read')
		.execute(async (tx) => {
			const plans = await readPublished(tx, 'plan');
			const inventedPlans = new Set(plans.filter(({ body }) => body.isInvented === true).map(({ id }) => id));
			const records = await readRecords(tx, inventedPlans);
			const isInvented = inventedBy(inventedPlans);
			const known = new Set<string>(content.plans.map(({ id }) => id));
			const state: PublicState = {
				format: 'schutznetz-public-state/1',
				contentAsOf: content.asOf.toString(),
				contentSha256,
				note: content.note,
				resources: {
					...contentItems(content),
					plans: [
						...content.plans.map((plan) => ({ ...plan, isInvented: inventedPlans.has(plan.id) })),
						...plans.filter(({ id }) => !known.has(id)).map(({ id, body }) => ({ ...body, id })),
					],
					...statisticItems(),
					...records,
					...wordItems(await readPublicWords(tx), isInvented),
				},
			};
			const json = canonicalJson(JSON.parse(JSON.stringify(state)));
			const sha256 = createHash('sha256').update(json).digest('hex');
			return { state: JSON.parse(json) as PublicState, json, sha256, inventedPlans, mark, db };
		});
	return held;
}

/** Tells by an id or a plan whether something belongs to an invented plan, whose name its ids begin with. */
function inventedBy(plans: ReadonlySet<string>): (...ids: readonly unknown[]) => boolean {
	return (...ids) =>
		ids.some(
			(id) => typeof id === 'string' && [...plans].some((plan) => id === plan || id.startsWith(`${plan}-`)),
		);
}

async function readRecords(
	tx: Tx,
	inventedPlans: ReadonlySet<string>,
): Promise<Record<string, readonly PublicItem[]>> {
	const isInvented = inventedBy(inventedPlans);
	const indicatorMeasures = new Map<string, string>();
	const items: Record<string, readonly PublicItem[]> = {};
	for (const { kind, name } of recordResources) {
		const records = await readPublished(tx, kind);
		items[name] = records.map(({ id, version, publishedAt, body }) => {
			const fields = body as unknown as Readonly<Record<string, unknown>>;
			if (kind === 'indicator') indicatorMeasures.set(id, String(fields.measure));
			const ends = [fields.from, fields.to, fields.about].map((end) => (end as { id?: string } | null)?.id);
			const ofIndicator = indicatorMeasures.get(String(fields.indicator));
			return {
				id,
				version,
				publishedOn: dayInBerlin(publishedAt).toString(),
				isInvented: isInvented(id, fields.plan, fields.measure, fields.body, ofIndicator, ...ends),
				...fields,
			};
		});
	}
	return items;
}

function wordItems(
	{ contributions, practice, named, requests, comments }: PublicWords,
	isInvented: (...ids: readonly unknown[]) => boolean,
): Record<string, readonly PublicItem[]> {
	const words = (kind: keyof typeof contributionResources): readonly PublicItem[] =>
		contributions
			.filter((word) => word.kind === kind)
			.map((word) => ({
				id: word.id,
				isInvented: isInvented(word.measure_id),
				body: word.body_id,
				measure: word.measure_id,
				round: word.round_id,
				via: word.via,
				replaces: word.replaces,
				givenOn: dayInBerlin(word.at).toString(),
				...word.body,
			}));
	const spreads = Map.groupBy(practice, ({ measure_id, round_id }) => `${measure_id}.${round_id}`);
	return {
		[contributionResources.report.name]: words('report'),
		[contributionResources.assessment.name]: words('assessment'),
		[contributionResources.reply.name]: words('reply'),
		'practice-spreads': [...spreads].map(([id, rows]) => ({
			id,
			isInvented: isInvented(rows[0]?.measure_id),
			measure: rows[0]?.measure_id,
			round: rows[0]?.round_id,
			base: rows[0]?.base,
			counts: rows.map(({ value, centres }) => ({ value, centres })),
		})),
		'named-practice': named.map((word) => ({
			id: `${word.measure_id}.${word.round_id}.${word.body_id}`,
			isInvented: isInvented(word.measure_id),
			body: word.body_id,
			measure: word.measure_id,
			round: word.round_id,
			value: word.value,
			note: word.note,
			givenOn: word.given_on,
		})),
		requests: requests.map((request) => ({
			id: request.id,
			isInvented: isInvented(request.round_id),
			round: request.round_id,
			body: request.body_id,
			measures: request.measure_ids,
			requestedOn: request.requested_on,
			dueOn: request.due_on,
			channel: request.channel,
		})),
		comments: comments.map((comment) => ({
			id: comment.id,
			isInvented: isInvented(comment.consultation_id),
			consultation: comment.consultation_id,
			measure: comment.measure_id,
			text: comment.body,
			signedAs: comment.signed_as,
			receivedOn: comment.received_on,
		})),
	};
}

function contentItems(content: PublicContent): Record<string, readonly PublicItem[]> {
	const { demands, recommendations, statements, sources, catalogues, topics, addressees } = content;
	return {
		demands,
		recommendations,
		statements,
		sources,
		catalogues,
		topics,
		addressees,
		chapters: content.chapters.map(({ number, title, demandCount }) => ({
			id: String(number),
			title,
			demandCount,
		})),
		milestones: content.events.map((event, index) => ({ id: String(index + 1), ...event })),
	} as unknown as Record<string, readonly PublicItem[]>;
}

function statisticItems(): Record<string, readonly PublicItem[]> {
	const { series, conflicts } = bundledStatistics;
	return {
		'statistic-series': series.map(({ id, title, unit, publisher, note }) => {
			return { id, title, unit, publisher, note };
		}),
		'statistic-values': series.flatMap(({ id, points }) =>
			points.map((point, index) => ({ ...point, id: `${id}.${index + 1}`, series: id })),
		),
		'statistic-conflicts': conflicts.map((conflict) => ({ ...conflict })),
	};
}
