import { appDatabase } from '#lib/server/db/index.ts';
import { listRounds } from '#lib/server/measures/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({
	rounds: await listRounds(appDatabase(), Temporal.Now.plainDateISO('Europe/Berlin')),
});
