import { appDatabase } from '#lib/server/db/index.ts';
import { listDemands } from '#lib/server/plans/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => listDemands(appDatabase(), url.searchParams);
