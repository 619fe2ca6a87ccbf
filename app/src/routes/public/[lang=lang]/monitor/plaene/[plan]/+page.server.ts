import { appDatabase } from '#lib/server/db/index.ts';
import { findOtherPlan } from '#lib/server/measures/index.ts';
import { findPlan } from '#lib/server/plans/index.ts';
import { refuseUnknown } from '../../nearest.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
	const found = await findPlan(appDatabase(), params.plan, url.searchParams);
	if (found.ok) return { known: found.value, other: null };
	const other = await findOtherPlan(appDatabase(), params.plan);
	if (other === undefined) refuseUnknown('plaene', found.error.nearest);
	return { known: null, other };
};
