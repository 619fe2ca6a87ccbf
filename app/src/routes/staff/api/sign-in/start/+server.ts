import { signInDesk } from '#lib/server/accounts/index.ts';
import { answer, endpoint } from '../../endpoint.ts';
import { lockedAnswer } from '../admitted.ts';

export const POST = endpoint(async ({ body, session, now }) => {
	const fields = await body();
	const desk = await signInDesk();
	const started = await desk.start(fields.text('name', 200), fields.text('request'), session, now);
	if (started.ok) return answer(200, started.value);
	return started.error.kind === 'locked' ? lockedAnswer(started.error) : answer(400, started.error);
});
