import { stopIntake } from '#lib/server/network/index.ts';
import { answer, teamEndpoint } from '../../../../endpoint.ts';
import { idOf } from '../../../../id-of.ts';

const stopEndpoint = (isStopped: boolean): ReturnType<typeof teamEndpoint> =>
	teamEndpoint(async ({ db, session, event, now }) => {
		const done = await stopIntake(db, session, { centreId: idOf(event), isStopped }, now);
		if (done.ok) return new Response(null, { status: 204 });
		return answer(done.error.kind === 'office-only' ? 403 : 404, done.error);
	});

/** From now on nobody writes to this centre for the first time. */
export const PUT = stopEndpoint(true);

export const DELETE = stopEndpoint(false);
