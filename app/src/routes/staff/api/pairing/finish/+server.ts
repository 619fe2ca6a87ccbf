import { pairingDesk } from '#lib/server/accounts/index.ts';
import { endpoint } from '../../endpoint.ts';
import { pairingAnswer } from '../pairing-answer.ts';

/** The new device has kept its key. */
export const POST = endpoint(async ({ body, now }) => {
	const fields = await body();
	const proven = { proof: fields.bytes('proof', 32), anchor: fields.bytes('anchor') };
	return pairingAnswer(await pairingDesk().finish(fields.bytes('id', 32), proven, now));
});
