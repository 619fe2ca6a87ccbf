import { error } from '@sveltejs/kit';
import { appDatabase } from '#lib/server/db/index.ts';
import { conditionalResponse, reportFile } from '#lib/server/outputs/index.ts';
import type { RequestHandler } from './$types';

/** The report of an address as DOCX. */
export const GET: RequestHandler = async ({ request, url }) => {
	const asked = { monitorAddress: `${url.origin}/de/monitor`, now: Temporal.Now.instant() };
	const file = await reportFile(appDatabase(), 'bericht.docx', url.searchParams, asked);
	if (!file) error(404);
	return conditionalResponse(request, file);
};
