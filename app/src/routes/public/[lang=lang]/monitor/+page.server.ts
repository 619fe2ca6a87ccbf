import { appDatabase } from '#lib/server/db/index.ts';
import { overview } from '#lib/server/plans/index.ts';
import { listReforms } from '#lib/server/reforms/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({
	...(await overview(appDatabase())),
	reforms: listReforms(),
});
