import { redirect } from '@sveltejs/kit';
import { appDatabase } from '#lib/server/db/index.ts';
import { openDataFile } from '#lib/server/plans/index.ts';
import { refuseUnknown } from '../../nearest.ts';
import type { RequestHandler } from './$types';

/** One file of open data: cached by its ETag, never by time alone, so that a correction arrives at once. */
export const GET: RequestHandler = async ({ params, request, url }) => {
	if (params.lang !== 'de') redirect(307, `/de/monitor/daten/${params.file}`);
	const found = await openDataFile(appDatabase(), params.file, `${url.origin}/de/monitor`);
	if (!found.ok) refuseUnknown('daten', found.error.nearest);
	const { body, contentType, etag, fileName } = found.value;
	const headers = {
		etag,
		'cache-control': 'public, no-cache',
		'access-control-allow-origin': '*',
		'cross-origin-resource-policy': 'cross-origin',
	};
	const asked = request.headers.get('if-none-match')?.split(/\s*,\s*/) ?? [];
	// A proxy that compresses marks the tag as weak; the content is the same.
	if (asked.some((tag) => tag === '*' || tag.replace(/^W\//, '') === etag)) {
		return new Response(null, { status: 304, headers });
	}
	return new Response(body, {
		headers: {
			...headers,
			'content-type': contentType,
			'content-disposition': `attachment; filename="${fileName}"`,
		},
	});
};
