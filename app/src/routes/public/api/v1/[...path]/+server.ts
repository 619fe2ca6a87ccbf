import { appDatabase } from '#lib/server/db/index.ts';
import {
	type ApiProblem,
	apiAnswer,
	conditionalResponse,
	openApi,
	preflightResponse,
} from '#lib/server/outputs/index.ts';
import type { RequestHandler } from './$types';

const contentType = 'application/json; charset=utf-8';

function refuse(request: Request, { status, ...error }: ApiProblem): Response {
	return conditionalResponse(request, { body: `${JSON.stringify({ error })}\n`, contentType, status });
}

/** The read API of everything public; `/api/v1/openapi.json` describes it. */
export const GET: RequestHandler = async ({ params, request, url }) => {
	const path = params.path.replace(/\/$/, '');
	if (path === 'openapi.json') {
		return conditionalResponse(request, { body: JSON.stringify(openApi(url.origin)), contentType });
	}
	const answer = await apiAnswer(appDatabase(), path, url.searchParams);
	if (!answer.ok) return refuse(request, answer.error);
	return conditionalResponse(request, { body: `${JSON.stringify(answer.value)}\n`, contentType });
};

export const OPTIONS: RequestHandler = () => preflightResponse();

/** Every other method: nothing can be written here. */
export const fallback: RequestHandler = ({ request }) => {
	const came = request.method;
	const response = refuse(request, {
		status: 405,
		kind: 'badMethod',
		where: 'method',
		came,
		due: 'GET, HEAD or OPTIONS',
	});
	response.headers.set('allow', 'GET, HEAD, OPTIONS');
	return response;
};
