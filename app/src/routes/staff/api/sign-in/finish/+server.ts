import { signInDesk } from '#lib/server/accounts/index.ts';
import { answer, endpoint } from '../../endpoint.ts';
import { admittedAnswer, lockedAnswer } from '../admitted.ts';

export const POST = endpoint(async (call) => {
	const { body, session, now } = call;
	const fields = await body();
	const desk = await signInDesk();
	const finish = fields.textOrNull('finish');
	const finished = await desk.finish(fields.text('attempt'), finish, session, now);
	if (finished.ok) return admittedAnswer(call, finished.value);
	const { error } = finished;
	if (error.kind === 'locked') return lockedAnswer(error);
	return answer(error.kind === 'attempt-ended' ? 410 : 401, error);
});
