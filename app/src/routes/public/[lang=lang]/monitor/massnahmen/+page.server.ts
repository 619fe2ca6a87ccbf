import { appDatabase } from '#lib/server/db/index.ts';
import { listMeasures, readMeasureQuery, writeMeasureQuery } from '#lib/server/measures/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
	const query = readMeasureQuery(url.searchParams);
	const list = await listMeasures(appDatabase(), query);
	const address = (page: number): string =>
		`/de/monitor/massnahmen?${writeMeasureQuery({ ...query, page })}#ergebnis`;
	return {
		...list,
		previousHref: list.page > 1 ? address(Math.min(list.page - 1, list.pages)) : null,
		nextHref: list.page < list.pages ? address(list.page + 1) : null,
	};
};
