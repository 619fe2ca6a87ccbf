import type { MatchRange } from '@schutznetz/plans';
import { matchRanges, searchQuery } from '@schutznetz/plans/terms';
import {
	countMeasureFacets,
	type Db,
	listMeasureRows,
	type MeasureFacet,
	type MeasureFilter,
} from '../db/index.ts';
import { type MeasureItem, measureItem } from './measure-item.ts';
import type { MeasureQuery } from './measure-query.ts';
import { fieldLabel, type Names, type PlanName, readNames, shortOf } from './read-names.ts';

/** How many measures stand on one page of the list. */
const measuresPerPage = 50;

/** A choice of a filter; what codes are called is the page's. */
export interface MeasureOption {
	readonly value: string;
	/** null for codes like 'labour' or 'BY'. */
	readonly label: string | null;
	readonly count: number;
}

/** A measure with the places of the words that somebody looked for. */
export interface MarkedMeasure extends MeasureItem {
	readonly marks: Readonly<Record<'title' | 'text', readonly MatchRange[]>>;
}

/** The list of measures that somebody asked for. */
export interface MeasureList {
	readonly items: readonly MarkedMeasure[];
	readonly total: number;
	readonly page: number;
	readonly pages: number;
	/** How many there are without any other choice than the plan. */
	readonly base: number;
	/** Whether the plan that was asked for is made up. */
	readonly isInvented: boolean;
	/** Made up plans that are left out, as nobody asked for them. */
	readonly leftOut: readonly PlanName[];
	readonly query: MeasureQuery;
	readonly isFiltered: boolean;
	readonly facets: Readonly<Record<MeasureFacet, readonly MeasureOption[]>>;
}

/**
 * Public measures by filter and search, a page at a time, with the choices that are left. Invented ones are among
 * them only where their plan is asked for: they never count beside real ones.
 */
export async function listMeasures(db: Db, query: MeasureQuery = {}): Promise<MeasureList> {
	const names = await readNames(db);
	const isInvented = names.plans.get(query.plan ?? '')?.isInvented === true;
	const leftOut = [...names.plans.values()].filter((plan) => plan.isInvented && plan.id !== query.plan);
	const notPlans = leftOut.map(({ id }) => id);
	const filter = { ...filterOf(query), notPlans };
	const page = query.page ?? 1;
	const [{ rows, total }, counts, all] = await Promise.all([
		listMeasureRows(db, filter, { limit: measuresPerPage, offset: (page - 1) * measuresPerPage }),
		countMeasureFacets(db, filter),
		listMeasureRows(
			db,
			isInvented && query.plan !== undefined ? { plan: query.plan } : { notPlans: inventedIn(names) },
			{ limit: 0, offset: 0 },
		),
	]);
	const options = (facet: MeasureFacet): readonly MeasureOption[] =>
		counts
			.filter((count) => count.facet === facet)
			.map(({ value, count }) => ({ value, count, label: labelOf(names, facet, value) }))
			.toSorted((a, b) => (a.label ?? a.value).localeCompare(b.label ?? b.value, 'de', { numeric: true }));
	const { page: _page, ...asked } = query;
	return {
		items: rows.map((row) => ({
			...measureItem(names, row, row.report),
			marks: marksOf(row.body, query.q),
		})),
		total,
		page,
		pages: Math.max(1, Math.ceil(total / measuresPerPage)),
		base: all.total,
		isInvented,
		leftOut,
		query,
		isFiltered: Object.keys(asked).length > 0,
		facets: {
			plan: options('plan'),
			field: options('field'),
			lead: options('lead'),
			involved: options('involved'),
			group: options('group'),
			form: options('form'),
			level: options('level'),
			land: options('land'),
			novelty: options('novelty'),
			report: options('report'),
		},
	};
}

const inventedIn = ({ plans }: Names): readonly string[] =>
	[...plans.values()].filter(({ isInvented }) => isInvented).map(({ id }) => id);

function marksOf({ title, text }: Pick<MeasureItem, 'title' | 'text'>, q?: string): MarkedMeasure['marks'] {
	return q === undefined
		? { title: [], text: [] }
		: { title: matchRanges(title, q), text: matchRanges(text, q) };
}

function filterOf({ q, page: _page, ...filter }: MeasureQuery): MeasureFilter {
	const { tsquery } = searchQuery(q ?? '');
	return tsquery === '' ? filter : { ...filter, tsquery };
}

function labelOf(names: Names, facet: MeasureFacet, value: string): string | null {
	switch (facet) {
		case 'plan':
			return names.plans.get(value)?.short ?? value;
		case 'field': {
			const plan = names.plans.get(names.fields.get(value)?.plan ?? '')?.short;
			return plan === undefined ? fieldLabel(names, value) : `${plan} ${fieldLabel(names, value)}`;
		}
		case 'lead':
		case 'involved':
			return shortOf(names, value);
		case 'group':
		case 'form':
		case 'level':
		case 'land':
		case 'novelty':
		case 'report':
			return null;
	}
}
