import type { Indicator, Observation } from '@schutznetz/plans/records';
import { type Db, listObservations, readPublished } from '../db/index.ts';

/** An indicator with what was observed, oldest first. */
export interface IndicatorView extends Omit<Indicator, 'measure'> {
	readonly id: string;
	readonly observations: readonly (Omit<Observation, 'indicator'> & { readonly id: string })[];
}

/** The public indicators of a measure. */
export async function readIndicators(db: Db, measure: string): Promise<readonly IndicatorView[]> {
	const indicators = await readPublished(db, 'indicator', { measure });
	const observations = await listObservations(
		db,
		indicators.map(({ id }) => id),
	);
	return indicators.map(({ id, body }) => ({
		id,
		name: body.name,
		type: body.type,
		scale: body.scale,
		note: body.note,
		observations: observations
			.filter(({ indicator }) => indicator === id)
			.map(({ indicator: _indicator, ...observation }) => observation),
	}));
}
