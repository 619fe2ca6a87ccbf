import { redirect } from '@sveltejs/kit';
import { appDatabase } from '#lib/server/db/index.ts';
import { readLedger } from '#lib/server/measures/index.ts';
import { findDemand } from '#lib/server/plans/index.ts';
import { reformsForPage } from '#lib/server/reforms/index.ts';
import { refuseBusy } from '../../../refuse-busy.ts';
import { refuseUnknown } from '../../nearest.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, request, setHeaders }) => {
	const found = await findDemand(appDatabase(), params.id);
	if (!found.ok) refuseUnknown('forderungen', found.error.nearest);
	const path = `/de/monitor/forderungen/${found.value.demand.id}`;
	// One address for one demand, so that it can be cited.
	if (params.id !== found.value.demand.id) redirect(308, path);
	const today = Temporal.Now.plainDateISO('Europe/Berlin');
	const reforms = await reformsForPage(found.value.demand.id, url.searchParams, today, request.signal);
	if (!reforms.ok) refuseBusy(setHeaders);
	return {
		...found.value,
		ledger: await readLedger(appDatabase(), { kind: 'demand', id: found.value.demand.id }),
		address: `${url.origin}${path}`,
		...reforms.value,
	};
};
