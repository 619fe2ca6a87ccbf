import { answerChannel, channelLimits } from '#lib/server/counselling/index.ts';
import { appDatabase } from '#lib/server/db/index.ts';
import type { RequestHandler } from './$types';

/** The channel as a counsellor uses it: the same calls as at the seeker's door, and no session is looked at. */
export const fallback: RequestHandler = ({ params, request }) =>
	answerChannel(appDatabase(), request, params.call, Temporal.Now.instant(), channelLimits(process.env));
