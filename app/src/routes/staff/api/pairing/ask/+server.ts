import { pairingDesk } from '#lib/server/accounts/index.ts';
import { endpoint } from '../../endpoint.ts';
import { pairingAnswer } from '../pairing-answer.ts';

/** The new device asks, from nobody's account yet. */
export const POST = endpoint(async ({ body, now }) => {
	const fields = await body();
	return pairingAnswer(pairingDesk().ask(fields.bytes('id', 32), fields.bytes('request'), now));
});
