import { withdrawNotice } from '#lib/server/network/index.ts';
import { answer, teamEndpoint } from '../../../endpoint.ts';
import { idOf } from '../../../id-of.ts';

export const DELETE = teamEndpoint(async ({ db, session, event }) => {
	const withdrawn = await withdrawNotice(db, session, idOf(event));
	if (withdrawn.ok) return answer(200, { kind: 'withdrawn' });
	return answer(withdrawn.error.kind === 'office-only' ? 403 : 404, withdrawn.error);
});
