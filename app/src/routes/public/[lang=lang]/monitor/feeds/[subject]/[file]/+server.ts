import { redirect } from '@sveltejs/kit';
import { appDatabase } from '#lib/server/db/index.ts';
import { readDueDates, readFeed } from '#lib/server/measures/index.ts';
import { conditionalResponse } from '#lib/server/outputs/index.ts';
import { refuseUnknown } from '../../../nearest.ts';
import { writeAtom } from '../../write-atom.ts';
import { writeCalendar } from '../../write-calendar.ts';
import type { RequestHandler } from './$types';

/** `plan/ID.xml`, `massnahme/ID.xml`, `forderung/ID.xml` as Atom, `plan/ID.ics` as iCalendar. */
export const GET: RequestHandler = async ({ params, request, url }) => {
	const { lang, subject, file } = params;
	if (lang !== 'de') redirect(307, `/de/monitor/feeds/${subject}/${file}`);
	const [, id = '', format = ''] = /^(.+)\.(xml|ics)$/.exec(file) ?? [];
	if (format === 'ics' && subject === 'plan') {
		const dates = await readDueDates(appDatabase(), id);
		if (!dates.ok) refuseUnknown('plaene', dates.error.nearest);
		return conditionalResponse(request, {
			body: writeCalendar(dates.value, url.origin),
			contentType: 'text/calendar; charset=utf-8',
		});
	}
	const feed = await readFeed(appDatabase(), format === 'xml' ? subject : '', id);
	if (!feed.ok) refuseUnknown('massnahmen', []);
	return conditionalResponse(request, {
		body: writeAtom(feed.value, url.origin),
		contentType: 'application/atom+xml; charset=utf-8',
	});
};
