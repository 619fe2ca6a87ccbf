import { appDatabase } from '#lib/server/db/index.ts';
import { readReport } from '#lib/server/outputs/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
	const asked = { monitorAddress: `${url.origin}/de/monitor`, now: Temporal.Now.instant() };
	const query = new URLSearchParams(url.search);
	return { ...(await readReport(appDatabase(), query, asked)), query: query.toString() };
};
