import { error } from '@sveltejs/kit';
import { appDatabase } from '#lib/server/db/index.ts';
import { conditionalResponse, preflightResponse, snapshotFile } from '#lib/server/outputs/index.ts';
import type { RequestHandler } from './$types';

/** A file of a frozen state, byte for byte as it was frozen. */
export const GET: RequestHandler = async ({ params, request }) => {
	const file = await snapshotFile(appDatabase(), params.id, params.file);
	if (!file) error(404);
	return conditionalResponse(request, file);
};

export const OPTIONS: RequestHandler = () => preflightResponse();
