import { pairingDesk } from '#lib/server/accounts/index.ts';
import { openEndpoint } from '../../endpoint.ts';
import { pairingAnswer } from '../pairing-answer.ts';

/** The old device says yes. */
export const POST = openEndpoint(async ({ body, session, now }) => {
	const fields = await body();
	const device = fields.object('device');
	const answered = await pairingDesk().answer(
		session,
		fields.bytes('id', 32),
		{
			answer: fields.bytes('answer'),
			device: {
				id: device.uuid('id'),
				wrapped: device.bytes('wrapped'),
				publicKey: device.bytes('publicKey', 1216),
				vouched: device.bytes('vouched', 64),
				proofHash: device.bytes('proofHash', 32),
			},
		},
		now,
	);
	return pairingAnswer(answered);
});
