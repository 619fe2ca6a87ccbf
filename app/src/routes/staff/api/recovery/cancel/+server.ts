import { cancelRecovery } from '#lib/server/accounts/index.ts';
import { answer, openEndpoint } from '../../endpoint.ts';

export const POST = openEndpoint(async ({ db, body, session }) => {
	const isGone = await cancelRecovery(db, session, (await body()).uuid('accountId'));
	return isGone ? answer(200, { kind: 'done' }) : answer(404, { kind: 'no-request' });
});
