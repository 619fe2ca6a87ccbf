import { conditionalResponse, preflightResponse } from '#lib/server/outputs/index.ts';
import { lawDocument } from '#lib/server/rights/index.ts';
import type { RequestHandler } from './$types';

/** The whole law as data. */
export const GET: RequestHandler = ({ request }) =>
	conditionalResponse(request, { body: lawDocument(), contentType: 'application/json; charset=utf-8' });

export const OPTIONS: RequestHandler = () => preflightResponse();
