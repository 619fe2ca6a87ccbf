import { appDatabase } from '#lib/server/db/index.ts';
import { findOffice } from '#lib/server/organisations/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const office = await findOffice(appDatabase());
	return { demoOffice: office?.isDemo ? office.name : null };
};
