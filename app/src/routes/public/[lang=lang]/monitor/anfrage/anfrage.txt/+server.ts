import { error } from '@sveltejs/kit';
import { appDatabase } from '#lib/server/db/index.ts';
import { conditionalResponse, ifgFile } from '#lib/server/outputs/index.ts';
import { subjectOf } from '../subject-of.ts';
import type { RequestHandler } from './$types';

/** The draft of a request as a file; nothing of it is stored. */
export const GET: RequestHandler = async ({ request, url }) => {
	const asked = { monitorAddress: `${url.origin}/de/monitor`, now: Temporal.Now.instant() };
	const file = await ifgFile(appDatabase(), 'anfrage.txt', subjectOf(url.searchParams), asked);
	if (!file) error(404);
	return conditionalResponse(request, file);
};
