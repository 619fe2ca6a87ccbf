import { inviteToTeam, withdrawFromTeam } from '#lib/server/team/index.ts';
import { answer, openEndpoint } from '../../endpoint.ts';
import { invitationOnWire } from '../../people-on-wire.ts';

export const POST = openEndpoint(async ({ db, session, now }) => {
	const invited = await inviteToTeam(db, session, now);
	return invited.ok ? answer(201, invitationOnWire(invited.value)) : answer(403, invited.error);
});

export const DELETE = openEndpoint(async ({ db, session, body, now }) => {
	const withdrawn = await withdrawFromTeam(db, session, (await body()).bytes('id', 32), now);
	if (withdrawn.ok) return new Response(null, { status: 204 });
	return answer(withdrawn.error.kind === 'admins-only' ? 403 : 404, withdrawn.error);
});
