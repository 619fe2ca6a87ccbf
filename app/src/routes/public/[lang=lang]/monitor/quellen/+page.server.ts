import { appDatabase } from '#lib/server/db/index.ts';
import { listSources } from '#lib/server/plans/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => listSources(appDatabase());
