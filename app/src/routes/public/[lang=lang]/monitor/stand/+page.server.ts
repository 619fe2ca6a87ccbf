import { appDatabase } from '#lib/server/db/index.ts';
import { readSnapshots } from '#lib/server/outputs/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => ({
	snapshots: await readSnapshots(appDatabase(), `${url.origin}/de/monitor`),
});
