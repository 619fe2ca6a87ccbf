import { bringBack } from '#lib/server/team/index.ts';
import { answer, teamEndpoint } from '../../../endpoint.ts';
import { idOf } from '../../../id-of.ts';

export const POST = teamEndpoint(async ({ event, db, session, now }) => {
	const isBack = await bringBack(db, session, idOf(event), now);
	return isBack ? new Response(null, { status: 204 }) : answer(404, { kind: 'unknown' });
});
