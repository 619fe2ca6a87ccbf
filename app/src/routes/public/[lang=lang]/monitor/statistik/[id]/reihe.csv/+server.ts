import { redirect } from '@sveltejs/kit';
import { seriesFile } from '#lib/server/analysis/index.ts';
import { refuseUnknown } from '../../../nearest.ts';
import type { RequestHandler } from './$types';

/** The table of a series, with version, calculation and source in every row. */
export const GET: RequestHandler = ({ params }) => {
	if (params.lang !== 'de') redirect(307, `/de/monitor/statistik/${params.id}/reihe.csv`);
	const file = seriesFile(params.id);
	if (!file.ok) refuseUnknown('statistik', file.error.nearest);
	return new Response(file.value.body, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${file.value.fileName}"`,
			'cache-control': 'public, no-cache',
		},
	});
};
