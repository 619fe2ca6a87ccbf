import { toB64 } from '@schutznetz/vault/public';
import { endOtherSessions, endOwnSession, listOwnSessions } from '#lib/server/accounts/index.ts';
import { answer, openEndpoint } from '../endpoint.ts';

/** Where I am signed in: kind of device and day, nothing finer. */
export const GET = openEndpoint(async ({ db, session }) => {
	const own = toB64(session.tokenSha256);
	const sessions = await listOwnSessions(db, session);
	return answer(200, {
		sessions: sessions.map(({ tokenSha256, state, beganOn, device }) => {
			const id = toB64(tokenSha256);
			return { id, state, beganOn, device, isThis: id === own };
		}),
	});
});

/** Ends one of them, or all but this one where none is named. */
export const DELETE = openEndpoint(async ({ db, body, session }) => {
	const fields = await body();
	if (fields.flag('others')) await endOtherSessions(db, session);
	else await endOwnSession(db, session, fields.bytes('id', 32));
	return new Response(null, { status: 204 });
});
