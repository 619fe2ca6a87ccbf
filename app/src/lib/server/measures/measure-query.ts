import type { MeasureFilter } from '../db/index.ts';

/** What somebody asks the list of measures for; what is absent does not matter. */
export interface MeasureQuery extends Omit<MeasureFilter, 'tsquery' | 'notPlans' | 'withFormer'> {
	/** As it was typed. */
	readonly q?: string;
	/** From 1. */
	readonly page?: number;
}

/** The names of the filters in an address. */
const measureParameters = {
	plan: 'plan',
	field: 'feld',
	lead: 'federfuehrung',
	involved: 'beteiligt',
	group: 'gruppe',
	form: 'form',
	level: 'ebene',
	land: 'land',
	novelty: 'neu',
	report: 'meldung',
	dueBefore: 'bis',
	q: 'suche',
} as const satisfies Readonly<Record<Exclude<keyof MeasureQuery, 'page'>, string>>;

const longestValue = 200;
const day = /^\d{4}-\d{2}-\d{2}$/;

/** Reads an address; what is no day is no day, and everything else is only compared. */
export function readMeasureQuery(search: URLSearchParams): MeasureQuery {
	const entries = Object.entries(measureParameters).flatMap(([key, name]) => {
		const value = (search.get(name) ?? '').trim().slice(0, longestValue).replaceAll('\0', '');
		return value === '' || (key === 'dueBefore' && !day.test(value)) ? [] : [[key, value]];
	});
	const page = Number(search.get('seite') ?? '1');
	return {
		...(Object.fromEntries(entries) as MeasureQuery),
		page: Number.isSafeInteger(page) && page >= 1 ? Math.min(page, 100_000) : 1,
	};
}

/** The address of a query, for a link to another page of it. */
export function writeMeasureQuery({ page = 1, ...query }: MeasureQuery): string {
	const search = new URLSearchParams();
	for (const [key, name] of Object.entries(measureParameters)) {
		const value = query[key as keyof typeof query];
		if (value !== undefined) search.set(name, value);
	}
	if (page > 1) search.set('seite', String(page));
	return search.toString();
}
