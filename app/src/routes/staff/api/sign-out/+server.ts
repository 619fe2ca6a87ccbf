import { endSession } from '#lib/server/accounts/index.ts';
import { endpoint } from '../endpoint.ts';
import { deleteSessionCookie, readSessionCookie } from '../session-cookie.ts';

export const POST = endpoint(async ({ event, db }) => {
	await endSession(db, readSessionCookie(event));
	deleteSessionCookie(event);
	return new Response(null, { status: 204 });
});
