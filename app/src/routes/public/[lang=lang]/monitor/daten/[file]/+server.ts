import { redirect } from '@sveltejs/kit';
import { appDatabase } from '#lib/server/db/index.ts';
import { conditionalResponse, dataFile, preflightResponse } from '#lib/server/outputs/index.ts';
import { openDataFile } from '#lib/server/plans/index.ts';
import { refuseUnknown } from '../../nearest.ts';
import { shortSets } from '../short-sets.ts';
import type { RequestHandler } from './$types';

/** One file of open data. */
export const GET: RequestHandler = async ({ params, request, url }) => {
	if (params.lang !== 'de') redirect(307, `/de/monitor/daten/${params.file}`);
	const address = `${url.origin}/de/monitor`;
	const db = appDatabase();
	const short = await openDataFile(db, params.file, address);
	if (short.ok) return conditionalResponse(request, short.value);
	const found = await dataFile(db, params.file, await shortSets(db, address));
	if (!found.ok) refuseUnknown('daten', found.error.offered);
	return conditionalResponse(request, found.value);
};

export const OPTIONS: RequestHandler = () => preflightResponse();
