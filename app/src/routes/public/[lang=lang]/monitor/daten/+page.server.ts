import { appDatabase } from '#lib/server/db/index.ts';
import { licenceNote, listDataSets } from '#lib/server/plans/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ ...(await listDataSets(appDatabase())), licenceNote });
