import { type Catalogue, type CitationLine, citationLine } from '@schutznetz/plans';
import { countMeasures, type Db } from '../db/index.ts';
import { type CountView, countView } from './count-view.ts';
import { currentContent } from './current-content.ts';
import { type EventView, eventViews, type PlanView, planView } from './plan-view.ts';

/** A collected document with how much of it is here. */
interface CatalogueView extends Pick<Catalogue, 'id' | 'kind' | 'year' | 'title' | 'note'> {
	readonly count: CountView;
	readonly source: CitationLine;
}

/** The first page of the monitor. */
export interface Overview {
	readonly asOf: string;
	readonly note: string;
	readonly plans: readonly PlanView[];
	readonly catalogues: readonly CatalogueView[];
	readonly chapters: readonly {
		readonly number: number;
		readonly title: string;
		readonly demandCount: number;
	}[];
	readonly events: readonly EventView[];
	readonly sourceCount: number;
}

/** What is known about the plans and the demands, and of how much. */
export async function overview(db: Db): Promise<Overview> {
	const [{ content }, published] = await Promise.all([currentContent(db), countMeasures(db)]);
	return {
		asOf: content.asOf.toString(),
		note: content.note,
		plans: content.plans.map((plan) => planView(content, plan, published)),
		catalogues: content.catalogues.map(({ id, kind, year, title, note, source, base, imported, rule }) => ({
			id,
			kind,
			year,
			title,
			note,
			count: countView(imported, base, content.asOf, rule),
			source: citationLine(content, { source, place: null, lines: null }),
		})),
		chapters: content.chapters,
		events: eventViews(content),
		sourceCount: content.sources.length,
	};
}
