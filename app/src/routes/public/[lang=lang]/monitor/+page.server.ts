import { appDatabase } from '#lib/server/db/index.ts';
import { listOtherPlans } from '#lib/server/measures/index.ts';
import { overview } from '#lib/server/plans/index.ts';
import { listReforms } from '#lib/server/reforms/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({
	...(await overview(appDatabase())),
	otherPlans: await listOtherPlans(appDatabase()),
	reforms: await listReforms(Temporal.Now.plainDateISO('Europe/Berlin')),
});
