import { beginRecovery } from '#lib/server/accounts/index.ts';
import { openEndpoint } from '../../endpoint.ts';
import { recoveryAnswer } from '../recovery-answer.ts';

export const POST = openEndpoint(async ({ db, body, session, now }) => {
	const begun = await beginRecovery(db, session, (await body()).text('name', 200), now);
	return recoveryAnswer(begun, ({ ticket }) => ({ ticket }));
});
