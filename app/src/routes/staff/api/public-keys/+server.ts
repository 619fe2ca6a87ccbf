import { publishKeys } from '#lib/server/team/index.ts';
import { answer, openEndpoint } from '../endpoint.ts';
import { readStatement } from '../read-statement.ts';

export const POST = openEndpoint(async ({ db, session, body }) => {
	const published = await publishKeys(db, session, readStatement(await body(), 'statement'));
	return published.ok ? new Response(null, { status: 204 }) : answer(400, published.error);
});
