import { officeBoard } from '#lib/server/network/index.ts';
import { answer, teamEndpoint } from '../endpoint.ts';

/** What the network's office says to one's own centre. */
export const GET = teamEndpoint(async ({ db, session, now }) => {
	const { notices, stoppedSince } = await officeBoard(db, session, now);
	return answer(200, {
		stoppedSince,
		notices: notices.map(({ id, text, writtenOn }) => ({ id, text, writtenOn })),
	});
});
