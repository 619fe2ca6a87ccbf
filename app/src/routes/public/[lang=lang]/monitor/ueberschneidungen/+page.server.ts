import { overlapsOf } from '#lib/server/analysis/index.ts';
import { appDatabase } from '#lib/server/db/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => overlapsOf(appDatabase(), url.searchParams);
