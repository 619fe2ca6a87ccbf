import type { PlainDate } from '@schutznetz/kernel';
import { type RequestState, requestStates } from '../contributions/index.ts';
import { type Db, readPublished } from '../db/index.ts';
import { type NamedLink, type PlanName, readNames } from '../measures/index.ts';
import { inventedPlanOf } from './invented-ids.ts';

/** One measure that nothing was said of, though it was asked for. */
export interface SilentMeasure {
	readonly measure: NamedLink;
	readonly plan: PlanName | null;
	readonly requestedOn: string;
	readonly dueOn: string;
	readonly days: number;
	readonly timesAsked: number;
}

/** A body with its silence. */
export interface SilentBody {
	readonly body: NamedLink;
	/** Reports that it was asked for on record and whose agreed day is past. */
	readonly base: number;
	readonly measures: readonly SilentMeasure[];
	readonly longest: number;
}

/** An answer that came after the agreed day. */
export interface LateAnswer extends SilentMeasure {
	readonly body: NamedLink;
	readonly answeredOn: string;
}

/** The silence clock. */
export interface SilencePage {
	readonly today: string;
	readonly bodies: readonly SilentBody[];
	/** What ended its silence late, the latest first; its days stay seen. */
	readonly late: readonly LateAnswer[];
	readonly silent: number;
	/** Reports that were asked for on record and whose agreed day is past. */
	readonly base: number;
	/** Reports asked for whose day is still to come. */
	readonly running: number;
	readonly isInvented: boolean;
}

/** Who is silent, on which measures, for how many days; silence counts from a documented request alone. */
export async function silenceClock(db: Db, today: PlainDate): Promise<SilencePage> {
	const [names, allRequested] = await Promise.all([readNames(db), requestStates(db, { today })]);
	// What was made up is only shown where nothing real was asked for, so that it never counts with it.
	const madeUpWith = inventedPlanOf(names);
	const isReal = ({ measureId }: { readonly measureId: string }): boolean => madeUpWith(measureId) === null;
	const hasReal = allRequested.some(isReal);
	const requested = hasReal ? allRequested.filter(isReal) : allRequested;
	const silence = requested.filter(({ state }) => state === 'silent');
	const late = requested.filter(({ state }) => state === 'answeredLate');
	const asked = [...new Set([...silence, ...late].map(({ measureId }) => measureId))];
	const measures = new Map(
		(await readPublished(db, 'measure', { ids: asked })).map(({ id, body }) => [id, body]),
	);
	const nameOf = (bodyId: string): NamedLink => ({
		id: bodyId,
		name: names.bodies.get(bodyId)?.name ?? bodyId,
	});
	const rowOf = ({ measureId, requestedOn, dueOn, days, timesAsked }: RequestState): SilentMeasure => {
		const measure = measures.get(measureId);
		return {
			measure: {
				id: measureId,
				name: measure === undefined ? measureId : `${measure.number} ${measure.title}`,
			},
			plan: measure === undefined ? null : (names.plans.get(measure.plan) ?? null),
			requestedOn,
			dueOn,
			days,
			timesAsked,
		};
	};
	const due = requested.filter(({ dueOn }) => dueOn < today.toString());
	const bodies = [...Map.groupBy(silence, ({ bodyId }) => bodyId)]
		.map(
			([bodyId, own]): SilentBody => ({
				body: nameOf(bodyId),
				base: due.filter((request) => request.bodyId === bodyId).length,
				longest: Math.max(0, ...own.map(({ days }) => days)),
				measures: own.map(rowOf),
			}),
		)
		.toSorted((a, b) => b.longest - a.longest || a.body.name.localeCompare(b.body.name, 'de'));
	return {
		today: today.toString(),
		bodies,
		late: late.flatMap((one) =>
			one.answeredOn === null
				? []
				: [{ ...rowOf(one), body: nameOf(one.bodyId), answeredOn: one.answeredOn }],
		),
		silent: silence.length,
		base: due.length,
		running: requested.length - due.length,
		isInvented: !hasReal && allRequested.length > 0,
	};
}
