import { appDatabase } from '#lib/server/db/index.ts';
import { deskList } from '#lib/server/law/index.ts';
import { requireEditor } from '../require-editor.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await requireEditor(event);
	const today = Temporal.Now.plainDateISO('Europe/Berlin');
	return { list: await deskList(appDatabase(), event.url.searchParams, today) };
};
