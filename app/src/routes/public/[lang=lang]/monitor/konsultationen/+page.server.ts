import { listConsultations } from '#lib/server/consultations/index.ts';
import { appDatabase } from '#lib/server/db/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({
	consultations: await listConsultations(appDatabase(), Temporal.Now.plainDateISO('Europe/Berlin')),
});
