import { randomBytes } from 'node:crypto';
import { toB64 } from '@schutznetz/vault/public';
import { describeSecondFactor } from '#lib/server/accounts/index.ts';
import { answer, openEndpoint } from '../../endpoint.ts';

/** A fresh second factor; nothing is stored before a code proves that the app has it. */
export const POST = openEndpoint(async ({ session }) => {
	const secret = randomBytes(20);
	return answer(200, { ...describeSecondFactor(secret, session.name), bytes: toB64(secret) });
});
