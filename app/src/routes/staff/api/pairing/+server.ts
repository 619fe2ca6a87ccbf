import { pairingDesk } from '#lib/server/accounts/index.ts';
import { openEndpoint } from '../endpoint.ts';
import { pairingAnswer } from './pairing-answer.ts';

/** The old device shows words, and opens the place that they lead to. */
export const POST = openEndpoint(async ({ body, session, now }) => {
	const begun = pairingDesk().begin(session, (await body()).bytes('id', 32), now);
	return pairingAnswer(begun, ({ endsAt }) => ({ endsAt: endsAt.toString() }));
});

/** It ends what it began. */
export const DELETE = openEndpoint(async ({ body, session, now }) => {
	pairingDesk().end(session, (await body()).bytes('id', 32), now);
	return new Response(null, { status: 204 });
});
