import { sharedPlaces } from '#lib/server/law/index.ts';
import { requireEditor } from '../../require-editor.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await requireEditor(event);
	return { places: sharedPlaces(Temporal.Now.plainDateISO('Europe/Berlin')) };
};
