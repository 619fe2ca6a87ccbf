import { appDatabase } from '#lib/server/db/index.ts';
import { listRecommendations } from '#lib/server/plans/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => listRecommendations(appDatabase(), url.searchParams);
