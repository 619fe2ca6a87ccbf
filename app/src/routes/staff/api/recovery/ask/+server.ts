import { askRecovery } from '#lib/server/accounts/index.ts';
import { endpoint } from '../../endpoint.ts';
import { recoveryAnswer } from '../recovery-answer.ts';

export const POST = endpoint(async ({ db, body, now }) => {
	const fields = await body();
	const mine = { temporaryKey: fields.bytes('temporaryKey', 1216), proofHash: fields.bytes('proofHash', 32) };
	const asked = await askRecovery(db, fields.text('name', 200), fields.text('ticket', 60), mine, now);
	return recoveryAnswer(asked, ({ from }) => ({ from: from.toString() }));
});
