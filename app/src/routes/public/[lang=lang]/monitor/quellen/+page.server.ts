import { registerOf } from '#lib/server/analysis/index.ts';
import { appDatabase } from '#lib/server/db/index.ts';
import { listSources } from '#lib/server/plans/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const [sources, register] = await Promise.all([listSources(appDatabase()), registerOf(appDatabase())]);
	return { ...sources, register };
};
