import { signInDesk } from '#lib/server/accounts/index.ts';
import { answer, endpoint } from '../../endpoint.ts';
import { admittedAnswer } from '../admitted.ts';

export const POST = endpoint(async (call) => {
	const { body, session, now } = call;
	const fields = await body();
	const desk = await signInDesk();
	const recovered = await desk.recover(fields.text('name', 200), fields.bytes('proof', 32), session, now);
	return recovered.ok ? admittedAnswer(call, recovered.value) : answer(401, recovered.error);
});
