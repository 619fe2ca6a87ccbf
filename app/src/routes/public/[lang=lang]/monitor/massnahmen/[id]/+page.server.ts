import { redirect } from '@sveltejs/kit';
import { appDatabase } from '#lib/server/db/index.ts';
import { findMeasure } from '#lib/server/measures/index.ts';
import { refuseUnknown } from '../../nearest.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
	const id = params.id.toLowerCase();
	const path = `/de/monitor/massnahmen/${id}`;
	// One address for one measure, so that it can be cited.
	if (params.id !== id) redirect(308, path);
	const found = await findMeasure(appDatabase(), id);
	if (!found.ok) refuseUnknown('massnahmen', found.error.nearest);
	return {
		...found.value,
		address: `${url.origin}${path}`,
		today: Temporal.Now.plainDateISO('Europe/Berlin').toString(),
	};
};
