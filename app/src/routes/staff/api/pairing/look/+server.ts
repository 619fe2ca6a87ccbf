import { pairingDesk } from '#lib/server/accounts/index.ts';
import { openEndpoint } from '../../endpoint.ts';
import { b64OrNull, pairingAnswer } from '../pairing-answer.ts';

/** Has the new device come? */
export const POST = openEndpoint(async ({ body, session, now }) => {
	const looked = pairingDesk().look((await body()).bytes('id', 32), session, now);
	return pairingAnswer(looked, ({ state, request }) => ({ state, request: b64OrNull(request) }));
});
