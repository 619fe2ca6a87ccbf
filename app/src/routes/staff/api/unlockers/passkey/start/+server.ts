import { passkeyDesk } from '#lib/server/accounts/index.ts';
import { answer, openEndpoint } from '../../../endpoint.ts';
import { relyingParty } from '../../../relying-party.ts';

export const POST = openEndpoint(async ({ event, session, now }) => {
	const started = await passkeyDesk().startRegistration(session, relyingParty(event), now);
	return started.ok ? answer(200, { options: started.value }) : answer(401, started.error);
});
