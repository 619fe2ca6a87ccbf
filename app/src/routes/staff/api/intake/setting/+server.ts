import { channelLimits, readIntakeDay, saveIntakeSetting } from '#lib/server/counselling/index.ts';
import { answer, teamEndpoint } from '../../endpoint.ts';

/** What one's own centre takes in a day, and how much of today is spent. */
export const GET = teamEndpoint(async ({ db, session, now }) => {
	const { firstMessagesPerDay } = channelLimits(process.env);
	return answer(200, await readIntakeDay(db, session, firstMessagesPerDay, now));
});

export const PUT = teamEndpoint(async ({ db, session, now, body }) => {
	const fields = await body();
	const mostPerDay = fields.count('mostPerDay');
	if (mostPerDay < 1 || mostPerDay > 100_000) return answer(400, { kind: 'malformed', field: 'mostPerDay' });
	const saved = await saveIntakeSetting(db, session, { mostPerDay }, now);
	return saved.ok ? answer(200, { kind: 'saved' }) : answer(403, saved.error);
});
