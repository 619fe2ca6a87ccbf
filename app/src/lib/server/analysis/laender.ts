import { type LandCell, type LandCode, landCodes, landTopics } from '@schutznetz/plans/records';
import { countCurrentMeasures, countMeasureFacets, type Db, readPublished } from '../db/index.ts';
import { currentContent } from '../plans/index.ts';

/** A cell of the matrix; null: nobody has asked, which is not "no". */
export type LandCellView = Pick<LandCell, 'value' | 'text' | 'on' | 'source' | 'url'> | null;

/** The sixteen Länder: measures in the annex of a plan, and what is known of each Land. */
export interface LaenderPage {
	readonly asOf: string;
	readonly annexes: readonly {
		readonly plan: { readonly id: string; readonly short: string };
		readonly imported: number;
		readonly base: number;
		readonly rule: string;
	}[];
	readonly rows: readonly {
		readonly land: LandCode;
		/** Measures of real plans that name this Land. */
		readonly measures: number;
		readonly cells: Readonly<Record<(typeof landTopics)[number], LandCellView>>;
	}[];
	readonly known: number;
	readonly cells: number;
}

/** Reads the matrix; a cell that nobody filled stays open. */
export async function laenderOf(db: Db): Promise<LaenderPage> {
	const { content } = await currentContent(db);
	const [cells, counts, ...facets] = await Promise.all([
		readPublished(db, 'landCell'),
		countCurrentMeasures(db),
		// Of the shipped plans alone: what is invented has no Land.
		...content.plans.map(({ id }) => countMeasureFacets(db, { plan: id })),
	]);
	const ofLand = facets.flat().filter(({ facet }) => facet === 'land');
	const byPlace = new Map(cells.map(({ body }) => [`${body.land} ${body.topic}`, body]));
	return {
		asOf: content.asOf.toString(),
		annexes: content.plans.flatMap(({ id, short, laenderMeasures }) =>
			laenderMeasures === null
				? []
				: [
						{
							plan: { id, short },
							imported: counts
								.filter(({ plan, isLand }) => plan === id && isLand)
								.reduce((sum, { count }) => sum + count, 0),
							base: laenderMeasures.base,
							rule: laenderMeasures.rule,
						},
					],
		),
		rows: landCodes.map((land) => ({
			land,
			measures: ofLand.filter(({ value }) => value === land).reduce((sum, { count }) => sum + count, 0),
			cells: {
				cooperationAgreement: byPlace.get(`${land} cooperationAgreement`) ?? null,
				bedenkfristPractice: byPlace.get(`${land} bedenkfristPractice`) ?? null,
				places: byPlace.get(`${land} places`) ?? null,
				funding: byPlace.get(`${land} funding`) ?? null,
			},
		})),
		known: cells.filter(({ body }) => body.value !== 'unknown').length,
		cells: landCodes.length * landTopics.length,
	};
}
