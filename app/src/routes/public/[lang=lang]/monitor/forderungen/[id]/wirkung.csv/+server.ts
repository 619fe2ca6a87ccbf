import { error } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { effectFile } from '#lib/server/reforms/index.ts';
import { refusedSentence } from '#lib/ui/reform/refused-sentence.ts';
import type { RequestHandler } from './$types';

/** The table beneath the picture, with the label in every row. */
export const GET: RequestHandler = ({ params, url }) => {
	const today = Temporal.Now.plainDateISO('Europe/Berlin');
	const file = effectFile(params.id, url.searchParams, today, m.reform_invented_label());
	if (!file.ok) {
		if (file.error.kind === 'noReform') error(404, m.reform_no_effect());
		error(400, refusedSentence(file.error));
	}
	return new Response(file.value, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="schutznetz-wirkung-${params.id}-erfundene-faelle.csv"`,
			'cache-control': 'public, no-cache',
		},
	});
};
