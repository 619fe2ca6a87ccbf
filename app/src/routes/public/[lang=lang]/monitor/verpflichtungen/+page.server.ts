import { appDatabase } from '#lib/server/db/index.ts';
import { listObligations } from '#lib/server/measures/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => listObligations(appDatabase());
