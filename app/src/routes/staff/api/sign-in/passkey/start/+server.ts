import { passkeyDesk } from '#lib/server/accounts/index.ts';
import { answer, endpoint } from '../../../endpoint.ts';
import { relyingParty } from '../../../relying-party.ts';

export const POST = endpoint(async ({ event, now }) =>
	answer(200, { options: await passkeyDesk().startSignIn(relyingParty(event), now) }),
);
