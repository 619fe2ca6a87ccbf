import { appDatabase } from '#lib/server/db/index.ts';
import { findRound } from '#lib/server/measures/index.ts';
import { refuseUnknown } from '../../nearest.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const today = Temporal.Now.plainDateISO('Europe/Berlin');
	const found = await findRound(appDatabase(), params.id, today);
	if (!found.ok) refuseUnknown('runden', found.error.nearest);
	return { ...found.value, today: today.toString() };
};
