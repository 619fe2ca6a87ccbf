import { appDatabase } from '#lib/server/db/index.ts';
import { findField } from '#lib/server/measures/index.ts';
import { refuseUnknown } from '../../../../nearest.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const found = await findField(appDatabase(), params.plan, params.field);
	if (!found.ok) refuseUnknown(`plaene/${params.plan}/felder`, found.error.nearest);
	return found.value;
};
