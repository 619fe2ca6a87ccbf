import { error } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { effectFile } from '#lib/server/reforms/index.ts';
import type { RequestHandler } from './$types';

/** The table beneath the picture, with the label in every row. */
export const GET: RequestHandler = ({ params, url }) => {
	const today = Temporal.Now.plainDateISO('Europe/Berlin');
	const body = effectFile(params.id, url.searchParams, today, m.reform_invented_label());
	if (body === null) error(404, m.reform_no_effect());
	return new Response(body, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="schutznetz-wirkung-${params.id}-erfundene-faelle.csv"`,
			'cache-control': 'public, no-cache',
		},
	});
};
