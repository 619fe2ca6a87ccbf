import { appDatabase } from '#lib/server/db/index.ts';
import { findObligation } from '#lib/server/measures/index.ts';
import { refuseUnknown } from '../../nearest.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const found = await findObligation(appDatabase(), params.id);
	if (!found.ok) refuseUnknown('verpflichtungen', found.error.nearest);
	return found.value;
};
