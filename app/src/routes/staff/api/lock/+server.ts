import { lockSession } from '#lib/server/accounts/index.ts';
import { signedInEndpoint } from '../endpoint.ts';

export const POST = signedInEndpoint(async ({ db, session }) => {
	await lockSession(db, session);
	return new Response(null, { status: 204 });
});
