import { pairingDesk } from '#lib/server/accounts/index.ts';
import { endpoint } from '../../endpoint.ts';
import { b64OrNull, pairingAnswer } from '../pairing-answer.ts';

/** Has the old device answered? */
export const POST = endpoint(async ({ body, now }) => {
	const looked = pairingDesk().look((await body()).bytes('id', 32), undefined, now);
	return pairingAnswer(looked, (view) => ({ state: view.state, answer: b64OrNull(view.answer) }));
});
