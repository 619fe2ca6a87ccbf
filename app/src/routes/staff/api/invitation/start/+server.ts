import { randomBytes } from 'node:crypto';
import { toB64 } from '@schutznetz/vault/public';
import { describeSecondFactor, servingOpaqueSetup } from '#lib/server/accounts/index.ts';
import { readInstance } from '#lib/server/counselling/index.ts';
import { answerInvited } from '#lib/server/participants/index.ts';
import { answer, endpoint } from '../../endpoint.ts';
import { refusedAnswer } from '../refused.ts';

export const POST = endpoint(async ({ db, body, now }) => {
	const fields = await body();
	const name = fields.text('name', 200);
	const asked = { code: fields.text('code', 200), name, request: fields.text('request') };
	const answered = await answerInvited(db, await servingOpaqueSetup(), asked, now);
	if (!answered.ok) return refusedAnswer(answered.error);
	const secret = randomBytes(20);
	const { rootPublic } = await readInstance(db);
	return answer(200, {
		response: answered.value,
		root: rootPublic && toB64(rootPublic),
		secondFactor: { ...describeSecondFactor(secret, name), bytes: toB64(secret) },
	});
});
