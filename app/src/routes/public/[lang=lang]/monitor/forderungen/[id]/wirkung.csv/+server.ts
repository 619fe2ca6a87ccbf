import { error } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { effectFile } from '#lib/server/reforms/index.ts';
import { fileWords } from '#lib/ui/reform/file-words.ts';
import { refusedSentence } from '#lib/ui/reform/refused-sentence.ts';
import { busyResponse } from '../../../../refuse-busy.ts';
import type { RequestHandler } from './$types';

/** The table beneath the picture, with the label in every row. */
export const GET: RequestHandler = async ({ params, url, request }) => {
	const today = Temporal.Now.plainDateISO('Europe/Berlin');
	const file = await effectFile(params.id, url.searchParams, today, fileWords(), request.signal);
	if (!file.ok) {
		if (file.error.kind === 'busy') return busyResponse();
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
