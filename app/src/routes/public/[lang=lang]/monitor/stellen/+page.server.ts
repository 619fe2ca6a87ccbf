import { appDatabase } from '#lib/server/db/index.ts';
import { listBodies } from '#lib/server/measures/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({
	bodies: await listBodies(appDatabase(), Temporal.Now.plainDateISO('Europe/Berlin')),
});
