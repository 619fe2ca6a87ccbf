import { m } from '#lib/paraglide/messages.js';
import { appDatabase } from '#lib/server/db/index.ts';
import { countAnswers } from '#lib/server/measures/index.ts';
import { findChapter } from '#lib/server/plans/index.ts';
import { refuseUnknown } from '../../nearest.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const found = await findChapter(appDatabase(), params.number, m.monitor_chapter_reviewed_rule());
	if (!found.ok) refuseUnknown('kapitel', found.error.nearest);
	return { ...found.value, answers: await countAnswers(appDatabase(), 'demand') };
};
