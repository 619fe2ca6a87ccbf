import { err, ok, type PlainDate, type Result } from '@schutznetz/kernel';
import { silenceOf } from '../contributions/index.ts';
import { countMeasureFacets, type Db, listMeasureRows } from '../db/index.ts';
import type { NotFound } from './find-measure.ts';
import { type MeasureItem, measureItem } from './measure-item.ts';
import { type NamedBody, type PlanName, readNames } from './read-names.ts';

/** A body with how much it has to do with. */
export interface BodyItem extends NamedBody {
	readonly leads: number;
	readonly involved: number;
	/** Measures on which a report was asked for, is overdue and has not come. */
	readonly silent: number;
}

/** Silence on one measure, from a documented request alone. */
export interface SilenceView {
	readonly measure: MeasureItem;
	readonly requestedOn: string;
	readonly dueOn: string;
	readonly days: number;
	readonly timesAsked: number;
}

/** The page of one body. */
export interface BodyPage {
	readonly body: NamedBody;
	readonly plans: readonly {
		readonly plan: PlanName;
		readonly leads: readonly MeasureItem[];
		/** Of those that it leads, how many have its public report. */
		readonly reported: number;
	}[];
	readonly involved: readonly MeasureItem[];
	readonly silence: readonly SilenceView[];
}

// A body that leads more than all of both plans together is none that we know.
const mostOfOne = 1000;

/** Every body with what it leads. */
export async function listBodies(db: Db, today: PlainDate): Promise<readonly BodyItem[]> {
	const [{ bodies }, counts, silence] = await Promise.all([
		readNames(db),
		countMeasureFacets(db, {}),
		silenceOf(db, { today }),
	]);
	const countOf = (facet: 'lead' | 'involved', id: string): number =>
		counts.find((count) => count.facet === facet && count.value === id)?.count ?? 0;
	return [...bodies.values()]
		.map((body) => ({
			...body,
			leads: countOf('lead', body.id),
			involved: countOf('involved', body.id),
			silent: silence.filter(({ bodyId }) => bodyId === body.id).length,
		}))
		.toSorted((a, b) => a.name.localeCompare(b.name, 'de'));
}

/** One body: what it leads, what it reported, on what it is silent. */
export async function findBody(db: Db, id: string, today: PlainDate): Promise<Result<BodyPage, NotFound>> {
	const names = await readNames(db);
	const body = names.bodies.get(id);
	if (body === undefined) return err({ kind: 'notFound', asked: id, nearest: [] });
	const range = { limit: mostOfOne, offset: 0 };
	const [led, involved, everLed, silence] = await Promise.all([
		listMeasureRows(db, { lead: id }, range),
		listMeasureRows(db, { involved: id }, range),
		// What it was asked about stays, also after an edition dropped it.
		listMeasureRows(db, { lead: id, withFormer: true }, range),
		silenceOf(db, { today }),
	]);
	const leads = led.rows.map((row) => measureItem(names, row, row.report));
	const byPlan = Map.groupBy(leads, ({ plan }) => plan.id);
	const measureOf = new Map(everLed.rows.map((row) => [row.id, measureItem(names, row, row.report)]));
	return ok({
		body,
		plans: [...byPlan.values()].flatMap((items) => {
			const [first] = items;
			if (first === undefined) return [];
			return [
				{ plan: first.plan, leads: items, reported: items.filter(({ report }) => report !== null).length },
			];
		}),
		involved: involved.rows.map((row) => measureItem(names, row, row.report)),
		silence: silence.flatMap(({ bodyId, measureId, requestedOn, dueOn, days, timesAsked }) => {
			const measure = measureOf.get(measureId);
			return bodyId === id && measure !== undefined
				? [{ measure, requestedOn, dueOn, days, timesAsked }]
				: [];
		}),
	});
}
