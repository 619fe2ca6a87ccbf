import { lookAtInvitation } from '#lib/server/participants/index.ts';
import { answer, endpoint } from '../../endpoint.ts';
import { refusedAnswer } from '../refused.ts';

/** By POST: the code stands in no address. */
export const POST = endpoint(async ({ db, body, now }) => {
	const looked = await lookAtInvitation(db, (await body()).text('code', 200), now);
	if (!looked.ok) return refusedAnswer(looked.error);
	const { organisation, expiresAt } = looked.value;
	return answer(200, {
		organisation: organisation.name,
		isCentre: organisation.kind === 'centre',
		expiresAt: expiresAt.toString(),
	});
});
