import { enterCode } from '#lib/server/accounts/index.ts';
import { answer, endpoint, lockedSession } from '../../endpoint.ts';
import { admittedAnswer, lockedAnswer } from '../admitted.ts';

export const POST = endpoint(async ({ event, db, body, session, now }) => {
	const code = (await body()).text('code', 20);
	if (!session) return answer(401, { kind: 'signed-out' });
	if (session.state === 'open') return answer(200, { kind: 'open' });
	// A code is no way back in: whoever left the page open may have left the phone beside it.
	if (session.state === 'locked') return lockedSession();
	const entered = await enterCode(db, session, code, now);
	if (!entered.ok) {
		return entered.error.kind === 'locked' ? lockedAnswer(entered.error) : answer(401, entered.error);
	}
	return admittedAnswer({ event, db, now }, { kind: 'open', token: entered.value.token });
});
