import { noteDrill } from '#lib/server/accounts/index.ts';
import { openEndpoint } from '../../endpoint.ts';

/** Somebody has tried the ways back: only the day is kept. */
export const POST = openEndpoint(async ({ db, session, now }) => {
	await noteDrill(db, session, now);
	return new Response(null, { status: 204 });
});
