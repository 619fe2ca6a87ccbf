import { err, ok, type Result } from '@schutznetz/kernel';
import {
	type CitationLine,
	citationLine,
	type Marks,
	nearestIds,
	type PublicContent,
	type Recommendation,
	selectRecommendations,
	type Term,
} from '@schutznetz/plans';
import type { Db } from '../db/index.ts';
import { type CountView, countView } from './count-view.ts';
import { currentContent } from './current-content.ts';
import { type AttributedName, attributedNames, termOf } from './demand-view.ts';
import type { Neighbour, NotFound } from './find-demand.ts';
import type { FilterOption } from './list-demands.ts';

/** A recommendation as pages show it. */
interface RecommendationItem {
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	readonly group: string;
	readonly topics: readonly Term[];
	readonly addressees: readonly AttributedName[];
	readonly source: CitationLine;
	readonly marks: Marks<string>;
}

/** The page of recommendations. */
export interface RecommendationList {
	readonly groups: readonly { readonly name: string; readonly items: readonly RecommendationItem[] }[];
	readonly count: CountView;
	readonly parameters: Readonly<Record<'suche' | 'thema', string>>;
	readonly isFiltered: boolean;
	readonly topics: readonly FilterOption[];
}

/** The page of one recommendation. */
export interface RecommendationPage {
	readonly recommendation: RecommendationItem;
	readonly previous: Neighbour | null;
	readonly next: Neighbour | null;
	readonly asOf: string;
	readonly sha256: string;
}

/** The recommendations that an address asks for, under the document's own headings. */
export async function listRecommendations(db: Db, search: URLSearchParams): Promise<RecommendationList> {
	const { content } = await currentContent(db);
	const suche = (search.get('suche') ?? '').trim().slice(0, 200);
	const thema = content.topics.find(({ id }) => id === search.get('thema'))?.id ?? '';
	const selection = selectRecommendations(content, { search: suche, topic: thema || null });
	const items = selection.hits.map(({ recommendation, marks }) => itemOf(content, recommendation, marks));
	const rule = content.catalogues.find(({ kind }) => kind === 'recommendations')?.rule ?? '–';
	return {
		groups: [...new Set(items.map(({ group }) => group))].map((name) => ({
			name,
			items: items.filter(({ group }) => group === name),
		})),
		count: countView(items.length, selection.base, content.asOf, rule),
		parameters: { suche, thema },
		isFiltered: suche !== '' || thema !== '',
		topics: selection.topics.map(({ value, count }) => ({
			value,
			label: termOf(content.topics, value).name,
			count,
		})),
	};
}

/** One recommendation with what stands around it. */
export async function findRecommendation(db: Db, id: string): Promise<Result<RecommendationPage, NotFound>> {
	const { content, sha256 } = await currentContent(db);
	const all = content.recommendations;
	const index = all.findIndex((candidate) => candidate.id.toLowerCase() === id.toLowerCase());
	const recommendation = all[index];
	if (recommendation === undefined) {
		const known = all.map((candidate) => candidate.id);
		return err({ kind: 'notFound', asked: id, nearest: nearestIds(id, known) });
	}
	const neighbour = (at: number): Neighbour | null => {
		const other = all[at];
		return other === undefined ? null : { id: other.id, title: other.title };
	};
	return ok({
		recommendation: itemOf(content, recommendation),
		previous: index === 0 ? null : neighbour(index - 1),
		next: neighbour(index + 1),
		asOf: content.asOf.toString(),
		sha256,
	});
}

function itemOf(
	content: PublicContent,
	recommendation: Recommendation,
	marks: Marks<string> = {},
): RecommendationItem {
	return {
		id: recommendation.id,
		title: recommendation.title,
		summary: recommendation.summary,
		group: recommendation.group,
		topics: recommendation.topics.map((topic) => termOf(content.topics, topic)),
		addressees: attributedNames(content, recommendation.addressees),
		source: citationLine(content, recommendation.source),
		marks,
	};
}
