import { redirect } from '@sveltejs/kit';
import { appDatabase } from '#lib/server/db/index.ts';
import { readDueDates } from '#lib/server/measures/index.ts';
import { conditionalResponse } from '#lib/server/outputs/index.ts';
import { refuseUnknown } from '../../nearest.ts';
import { writeCalendar } from '../write-calendar.ts';
import type { RequestHandler } from './$types';

/** The due dates of all real plans. */
export const GET: RequestHandler = async ({ params, request, url }) => {
	if (params.lang !== 'de') redirect(307, '/de/monitor/feeds/termine.ics');
	const dates = await readDueDates(appDatabase());
	if (!dates.ok) refuseUnknown('plaene', dates.error.nearest);
	return conditionalResponse(request, {
		body: writeCalendar(dates.value, url.origin),
		contentType: 'text/calendar; charset=utf-8',
	});
};
