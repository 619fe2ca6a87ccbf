import { conditionalResponse, preflightResponse } from '#lib/server/outputs/index.ts';
import { lawDocumentSchema } from '#lib/server/rights/index.ts';
import type { RequestHandler } from './$types';

/** JSON Schema of the law as data. */
export const GET: RequestHandler = ({ request }) =>
	conditionalResponse(request, {
		body: lawDocumentSchema(),
		contentType: 'application/schema+json; charset=utf-8',
	});

export const OPTIONS: RequestHandler = () => preflightResponse();
