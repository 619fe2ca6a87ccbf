import { turnAway } from '#lib/server/team/index.ts';
import { answer, openEndpoint } from '../../endpoint.ts';

export const POST = openEndpoint(async ({ db, session, body, now }) => {
	const done = await turnAway(db, session, (await body()).uuid('accountId'), now);
	if (done.ok) return new Response(null, { status: 204 });
	return answer(done.error.kind === 'admins-only' ? 403 : 404, done.error);
});
