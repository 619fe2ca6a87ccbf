import { findSeries } from '#lib/server/analysis/index.ts';
import { appDatabase } from '#lib/server/db/index.ts';
import { refuseUnknown } from '../../nearest.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const found = await findSeries(appDatabase(), params.id);
	if (!found.ok) refuseUnknown('statistik', found.error.nearest);
	return found.value;
};
