import { finishRecovery } from '#lib/server/accounts/index.ts';
import { endpoint } from '../../endpoint.ts';
import { recoveryAnswer } from '../recovery-answer.ts';

export const POST = endpoint(async ({ db, body, now }) => {
	const fields = await body();
	const recovered = {
		opaqueRecord: fields.text('record'),
		personalKeys: fields.bytes('personalKeys'),
		byPassword: fields.bytes('byPassword'),
		byRecovery: fields.bytes('byRecovery'),
		totpSecret: fields.bytes('totpSecret', 20),
		totpCode: fields.text('totpCode', 20),
	};
	const proof = fields.bytes('proof', 32);
	return recoveryAnswer(await finishRecovery(db, fields.text('name', 200), proof, recovered, now));
});
