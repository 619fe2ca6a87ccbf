import { noticesFor } from '#lib/server/network/index.ts';
import { answer, teamEndpoint } from '../endpoint.ts';

/** What the network's office says to one's own centre, and one has not put away. */
export const GET = teamEndpoint(async ({ db, session, now }) => {
	const notices = await noticesFor(db, session, now);
	return answer(200, {
		notices: notices.map(({ id, text, writtenOn }) => ({ id, text, writtenOn })),
	});
});
