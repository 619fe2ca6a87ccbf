import { appDatabase } from '#lib/server/db/index.ts';
import { checksOfRules } from '#lib/server/law/index.ts';
import { listRights } from '#lib/server/rights/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
	const today = Temporal.Now.plainDateISO('Europe/Berlin');
	return listRights(url.searchParams, params.lang, today, await checksOfRules(appDatabase(), today));
};
