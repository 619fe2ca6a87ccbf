import { invite, memberOf } from '#lib/server/participants/index.ts';
import { answer, openEndpoint } from '../../../../endpoint.ts';
import { idOf } from '../../../../id-of.ts';
import { invitationOnWire } from '../../../../people-on-wire.ts';

/** One more invitation to a centre that the office has made, where the first was lost. */
export const POST = openEndpoint(async ({ db, session, event, now }) => {
	const member = await memberOf(db, session);
	if (member?.role !== 'office') return answer(403, { kind: 'office-only' });
	const invited = await invite(db, member, idOf(event), now);
	return invited.ok ? answer(201, invitationOnWire(invited.value)) : answer(404, invited.error);
});
