import { readWaysIn } from '#lib/server/accounts/index.ts';
import { answer, openEndpoint } from '../endpoint.ts';

/** The ways into one's own account, and when they were last tried. */
export const GET = openEndpoint(async ({ db, session }) => answer(200, await readWaysIn(db, session)));
