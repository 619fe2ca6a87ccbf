import { type DemandState, everyDemand, type PublicContent, selectDemands } from '@schutznetz/plans';
import type { Db } from '../db/index.ts';
import { type CountView, countView } from './count-view.ts';
import { currentContent } from './current-content.ts';
import { type DemandItem, demandItem, termOf } from './demand-view.ts';
import {
	type DemandParameters,
	demandFilter,
	keepOffered,
	readDemandParameters,
	stateSlugs,
} from './filter-parameters.ts';

/** A choice of a filter as a page offers it. */
export interface FilterOption {
	readonly value: string;
	readonly label: string;
	readonly count: number;
}

/** The page of demands. */
export interface DemandList {
	readonly items: readonly DemandItem[];
	readonly count: CountView;
	readonly parameters: DemandParameters;
	readonly isFiltered: boolean;
	/** Parts of the address that no filter offers, as `name=value`; the list is not narrowed by them. */
	readonly leftOut: readonly string[];
	readonly chapters: readonly FilterOption[];
	readonly topics: readonly FilterOption[];
	readonly addressees: readonly FilterOption[];
	readonly states: readonly (Omit<FilterOption, 'label'> & { readonly state: DemandState })[];
	/** Where nothing matches: looser addresses that do lead to something, with how much. */
	readonly waysOut: readonly {
		readonly kind: 'searchAlone' | 'filtersAlone';
		readonly href: string;
		readonly count: number;
	}[];
	/** The place for the demands of 2025. */
	readonly laterCatalogues: readonly {
		readonly year: number;
		readonly title: string;
		readonly note: string | null;
		readonly count: CountView;
	}[];
}

/** The demands that an address asks for. */
export async function listDemands(db: Db, search: URLSearchParams): Promise<DemandList> {
	const { content } = await currentContent(db);
	const offered = selectDemands(content, everyDemand).facets;
	const { kept: parameters, leftOut } = keepOffered(readDemandParameters(search), {
		kapitel: offered.chapter.map(({ value }) => String(value)),
		thema: offered.topic.map(({ value }) => value),
		adressat: offered.addressee.map(({ value }) => value),
		stand: offered.state.map(({ value }) => stateSlugs[value]),
	});
	const selection = selectDemands(content, demandFilter(parameters));
	const { facets } = selection;
	const option = (value: string, label: string, count: number): FilterOption => ({ value, label, count });
	const chapters = facets.chapter.map(({ value, count }) => {
		const title = content.chapters.find(({ number }) => number === value)?.title ?? '';
		return option(String(value), `${value} ${title}`, count);
	});
	const topics = facets.topic.map(({ value, count }) =>
		option(value, termOf(content.topics, value).name, count),
	);
	const addressees = facets.addressee.map(({ value, count }) =>
		option(value, termOf(content.addressees, value).name, count),
	);
	const states = facets.state.map(({ value, count }) => ({ value: stateSlugs[value], state: value, count }));
	const catalogues = content.catalogues.filter(({ kind }) => kind === 'demands');
	const main = catalogues.find(({ imported }) => imported > 0);
	return {
		items: selection.hits.map(({ demand, marks }) => demandItem(content, demand, marks)),
		count: countView(selection.hits.length, selection.base, content.asOf, main?.rule ?? '–'),
		parameters,
		isFiltered: Object.values(parameters).some((value) => value !== ''),
		leftOut,
		waysOut: selection.hits.length > 0 ? [] : waysOut(content, parameters),
		chapters,
		topics,
		addressees,
		states,
		laterCatalogues: catalogues
			.filter(({ imported }) => imported === 0)
			.map(({ year, title, note, base, rule }) => ({
				year,
				title,
				note,
				count: countView(0, base, content.asOf, rule),
			})),
	};
}

function waysOut(content: PublicContent, parameters: DemandParameters): DemandList['waysOut'] {
	const { suche, ...choices } = parameters;
	const none: DemandParameters = { suche: '', kapitel: '', thema: '', adressat: '', stand: '' };
	const looser = [
		{ kind: 'searchAlone' as const, wanted: { ...none, suche } },
		{ kind: 'filtersAlone' as const, wanted: { ...none, ...choices } },
	];
	return looser.flatMap(({ kind, wanted }) => {
		const chosen = Object.entries(wanted).filter(([, value]) => value !== '');
		const count = selectDemands(content, demandFilter(wanted)).hits.length;
		if (chosen.length === 0 || count === 0) return [];
		return [{ kind, count, href: `/de/monitor/forderungen?${new URLSearchParams(chosen)}` }];
	});
}
