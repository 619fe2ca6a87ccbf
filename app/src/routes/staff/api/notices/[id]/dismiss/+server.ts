import { putAway } from '#lib/server/network/index.ts';
import { answer, teamEndpoint } from '../../../endpoint.ts';
import { idOf } from '../../../id-of.ts';

export const POST = teamEndpoint(async ({ db, session, event }) => {
	// One that was withdrawn meanwhile is away as well.
	await putAway(db, session, idOf(event));
	return answer(200, { kind: 'put-away' });
});
