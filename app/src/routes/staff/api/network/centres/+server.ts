import { foundParticipant, invite, memberOf } from '#lib/server/participants/index.ts';
import { answer, openEndpoint } from '../../endpoint.ts';
import { invitationOnWire } from '../../people-on-wire.ts';

/** A centre comes into being as an organisation, with an invitation for its first person. */
export const POST = openEndpoint(async ({ db, session, body, now }) => {
	const name = (await body()).text('name', 200);
	const member = await memberOf(db, session);
	if (member?.role !== 'office') return answer(403, { kind: 'office-only' });
	const made = await foundParticipant(db, member, { name, kind: 'centre', bodyId: null });
	if (!made.ok) return answer(400, made.error);
	const invited = await invite(db, member, made.value.id, now);
	return invited.ok ? answer(201, invitationOnWire(invited.value)) : answer(403, invited.error);
});
