import { answerChannel, channelLimits } from '#lib/server/counselling/index.ts';
import { appDatabase } from '#lib/server/db/index.ts';
import type { RequestHandler } from './$types';

/** The channel as a seeker uses it. */
export const fallback: RequestHandler = async ({ params, request }) => {
	const limits = channelLimits(process.env);
	const answer = await answerChannel(appDatabase(), request, params.call, Temporal.Now.instant(), limits);
	// Browsers take their time for this, so it stands here alone: whoever deletes has nothing to wait for any more.
	if (params.call === 'forget' && answer.ok) answer.headers.set('clear-site-data', '"cache", "storage"');
	return answer;
};
