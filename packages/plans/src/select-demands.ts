import type { Demand, DemandState, PublicContent, Recommendation } from './content.ts';
import { demandStates } from './content.ts';
import {
	isEmptyQuery,
	type MatchRange,
	matchTexts,
	parseQuery,
	type Searchable,
	toSearchable,
} from './search.ts';

/** What a list of demands is narrowed to; an empty text and null stand for everything. */
export interface DemandFilter {
	readonly search: string;
	readonly chapter: number | null;
	readonly topic: string | null;
	readonly addressee: string | null;
	readonly state: DemandState | null;
}

/** Texts of a demand that are searched; each can have marks. */
export type DemandText = 'id' | 'title' | 'summary' | 'chapter' | 'topics' | 'addressees' | 'legal' | 'later';

/** What was found in one record, by text. */
export type Marks<Name extends string> = Readonly<Partial<Record<Name, readonly MatchRange[]>>>;

/** A choice of a filter, with the number of records that it would leave beside all other choices. */
export interface FacetOption<Value> {
	readonly value: Value;
	readonly count: number;
}

/** The demands that a filter leaves. */
export interface DemandSelection {
	readonly hits: readonly { readonly demand: Demand; readonly marks: Marks<DemandText> }[];
	/** Of how many demands. */
	readonly base: number;
	readonly facets: {
		readonly chapter: readonly FacetOption<number>[];
		readonly topic: readonly FacetOption<string>[];
		readonly addressee: readonly FacetOption<string>[];
		readonly state: readonly FacetOption<DemandState>[];
	};
}

/** A filter that leaves everything. */
export const everyDemand: DemandFilter = {
	search: '',
	chapter: null,
	topic: null,
	addressee: null,
	state: null,
};

type Dimension = 'chapter' | 'topic' | 'addressee' | 'state';

/**
 * Narrows the demands to what a filter asks for, in the order of the document. Facets count what each choice
 * would leave if only its own filter were changed, so that no choice leads to an empty page unannounced.
 */
export function selectDemands(content: PublicContent, filter: DemandFilter): DemandSelection {
	const query = parseQuery(filter.search);
	const found = isEmptyQuery(query)
		? content.demands.map((demand) => ({ demand, marks: {} }))
		: searchableDemands(content).flatMap(({ demand, texts }) => {
				const marks = matchTexts(query, texts);
				return marks === null ? [] : [{ demand, marks }];
			});
	const passes = (demand: Demand, without?: Dimension): boolean =>
		(without === 'chapter' || filter.chapter === null || demand.chapter === filter.chapter) &&
		(without === 'topic' || filter.topic === null || demand.topics.includes(filter.topic)) &&
		(without === 'addressee' ||
			filter.addressee === null ||
			demand.addressees.some(({ id }) => id === filter.addressee)) &&
		(without === 'state' || filter.state === null || demand.state === filter.state);

	const facet = <Value>(
		dimension: Dimension,
		values: readonly Value[],
		has: (demand: Demand, value: Value) => boolean,
	): readonly FacetOption<Value>[] => {
		const left = found.filter(({ demand }) => passes(demand, dimension));
		const used = values.filter((value) => content.demands.some((demand) => has(demand, value)));
		return used.map((value) => ({ value, count: left.filter(({ demand }) => has(demand, value)).length }));
	};

	return {
		hits: found.filter(({ demand }) => passes(demand)),
		base: content.demands.length,
		facets: {
			chapter: facet(
				'chapter',
				content.chapters.map(({ number }) => number),
				(demand, value) => demand.chapter === value,
			),
			topic: facet('topic', idsByName(content.topics), (demand, value) => demand.topics.includes(value)),
			addressee: facet('addressee', idsOf(content.addressees), (demand, value) =>
				demand.addressees.some(({ id }) => id === value),
			),
			state: facet('state', demandStates, (demand, value) => demand.state === value),
		},
	};
}

/** What a list of recommendations is narrowed to. */
export interface RecommendationFilter {
	readonly search: string;
	readonly topic: string | null;
}

/** The recommendations that a filter leaves. */
export interface RecommendationSelection {
	readonly hits: readonly {
		readonly recommendation: Recommendation;
		readonly marks: Marks<'id' | 'title' | 'summary' | 'group' | 'topics' | 'addressees'>;
	}[];
	readonly base: number;
	readonly topics: readonly FacetOption<string>[];
}

/** Narrows the recommendations to what a filter asks for, in the order of the document. */
export function selectRecommendations(
	content: PublicContent,
	filter: RecommendationFilter,
): RecommendationSelection {
	const query = parseQuery(filter.search);
	const found = content.recommendations.flatMap((recommendation) => {
		const { id, title, summary, group } = recommendation;
		const texts = {
			id,
			title,
			summary,
			group,
			topics: namesOf(content.topics, recommendation.topics),
			addressees: namesOf(
				content.addressees,
				recommendation.addressees.map((addressee) => addressee.id),
			),
		};
		const marks = isEmptyQuery(query) ? {} : matchTexts(query, toSearchable(texts));
		return marks === null ? [] : [{ recommendation, marks }];
	});
	const used = idsByName(content.topics).filter((topic) =>
		content.recommendations.some(({ topics }) => topics.includes(topic)),
	);
	return {
		hits: found.filter(
			({ recommendation }) => filter.topic === null || recommendation.topics.includes(filter.topic),
		),
		base: content.recommendations.length,
		topics: used.map((topic) => ({
			value: topic,
			count: found.filter(({ recommendation }) => recommendation.topics.includes(topic)).length,
		})),
	};
}

type SearchableDemand = { readonly demand: Demand; readonly texts: Searchable<DemandText> };

// One content is searched by every visitor until the next release.
const prepared = new WeakMap<PublicContent, readonly SearchableDemand[]>();

function searchableDemands(content: PublicContent): readonly SearchableDemand[] {
	const known = prepared.get(content);
	if (known !== undefined) return known;
	const made = content.demands.map((demand) => ({
		demand,
		texts: toSearchable(demandTexts(demand, content)),
	}));
	prepared.set(content, made);
	return made;
}

function demandTexts(demand: Demand, content: PublicContent): Record<DemandText, string> {
	return {
		id: demand.id,
		title: demand.title,
		summary: demand.summary,
		chapter: content.chapters.find(({ number }) => number === demand.chapter)?.title ?? '',
		topics: namesOf(content.topics, demand.topics),
		addressees: namesOf(
			content.addressees,
			demand.addressees.map(({ id }) => id),
		),
		legal: demand.legalReferences.map(({ text }) => text).join('; '),
		later: demand.laterDevelopment?.note ?? '',
	};
}

const namesOf = (terms: PublicContent['topics'], ids: readonly string[]): string =>
	ids.map((id) => terms.find((term) => term.id === id)?.name ?? id).join('; ');

const idsOf = (terms: PublicContent['topics']): readonly string[] => terms.map(({ id }) => id);

const idsByName = (terms: PublicContent['topics']): readonly string[] =>
	idsOf(terms.toSorted((a, b) => a.name.localeCompare(b.name, 'de')));
