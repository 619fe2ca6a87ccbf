import { randomBytes } from 'node:crypto';
import { toB64 } from '@schutznetz/vault/public';
import { answerRecoveryPassword, describeSecondFactor } from '#lib/server/accounts/index.ts';
import { endpoint } from '../../endpoint.ts';
import { recoveryAnswer } from '../recovery-answer.ts';

/** The server's half of the new password, and a fresh second factor. */
export const POST = endpoint(async ({ db, body, now }) => {
	const fields = await body();
	const name = fields.text('name', 200);
	const proof = fields.bytes('proof', 32);
	const answered = await answerRecoveryPassword(db, name, proof, fields.text('request'), now);
	return recoveryAnswer(answered, (response) => {
		const secret = randomBytes(20);
		return { response, secondFactor: { ...describeSecondFactor(secret, name), bytes: toB64(secret) } };
	});
});
