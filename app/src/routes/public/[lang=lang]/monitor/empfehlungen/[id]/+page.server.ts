import { redirect } from '@sveltejs/kit';
import { appDatabase } from '#lib/server/db/index.ts';
import { readLedger } from '#lib/server/measures/index.ts';
import { findRecommendation } from '#lib/server/plans/index.ts';
import { refuseUnknown } from '../../nearest.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
	const found = await findRecommendation(appDatabase(), params.id);
	if (!found.ok) refuseUnknown('empfehlungen', found.error.nearest);
	const { id } = found.value.recommendation;
	const path = `/de/monitor/empfehlungen/${id}`;
	// One address for one recommendation, so that it can be cited.
	if (params.id !== id) redirect(308, path);
	return {
		...found.value,
		ledger: await readLedger(appDatabase(), { kind: 'recommendation', id }),
		address: `${url.origin}${path}`,
	};
};
