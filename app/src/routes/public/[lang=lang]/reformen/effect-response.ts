import { error, type RequestEvent } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { type findReform, reformFile } from '#lib/server/reforms/index.ts';
import { fileWords } from '#lib/ui/reform/file-words.ts';
import { refusedSentence } from '#lib/ui/reform/refused-sentence.ts';
import { busyResponse } from '../refuse-busy.ts';

type Reform = Extract<ReturnType<typeof findReform>, { ok: true }>['value'];

/** The tables of a page as a file, with the label in every row; none where a part of the address is no use. */
export async function effectResponse(
	reform: Reform | null,
	{ url, request }: Pick<RequestEvent, 'url' | 'request'>,
): Promise<Response> {
	const today = Temporal.Now.plainDateISO('Europe/Berlin');
	const file = await reformFile(reform, url.searchParams, today, fileWords(), request.signal);
	if (!file.ok) {
		if (file.error.kind === 'busy') return busyResponse();
		if (file.error.kind === 'noReform') error(404, m.reform_together_none());
		error(400, file.error.problems.map(refusedSentence).join(' '));
	}
	const name = `schutznetz-wirkung-${reform?.id ?? 'zusammen'}-erfundene-faelle.csv`;
	return new Response(file.value, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${name}"`,
			'cache-control': 'public, no-cache',
		},
	});
}
