import { releaseShare } from '#lib/server/accounts/index.ts';
import { openEndpoint } from '../../endpoint.ts';
import { recoveryAnswer } from '../recovery-answer.ts';

export const POST = openEndpoint(async ({ db, body, session, now }) => {
	const fields = await body();
	return recoveryAnswer(
		await releaseShare(db, session, fields.uuid('accountId'), fields.bytes('sealed'), now),
	);
});
