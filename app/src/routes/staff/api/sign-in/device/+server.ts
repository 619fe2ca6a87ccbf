import { signInDesk } from '#lib/server/accounts/index.ts';
import { answer, endpoint } from '../../endpoint.ts';
import { admittedAnswer } from '../admitted.ts';

export const POST = endpoint(async (call) => {
	const { body, session, now } = call;
	const fields = await body();
	const device = { unlockerId: fields.uuid('id'), proof: fields.bytes('proof', 32) };
	const admitted = await (await signInDesk()).withDevice(device, session, now);
	return admitted.ok ? admittedAnswer(call, admitted.value) : answer(401, admitted.error);
});
