import { turnAwayFromCentre } from '#lib/server/network/index.ts';
import { answer, openEndpoint } from '../../../../endpoint.ts';
import { idOf } from '../../../../id-of.ts';

export const POST = openEndpoint(async ({ db, session, event, body, now }) => {
	const candidateId = (await body()).uuid('accountId');
	const done = await turnAwayFromCentre(db, session, { centreId: idOf(event), candidateId }, now);
	if (done.ok) return new Response(null, { status: 204 });
	return answer(done.error.kind === 'office-only' ? 403 : 404, done.error);
});
