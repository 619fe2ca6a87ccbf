import { toB64 } from '@schutznetz/vault/public';
import { readRecovery } from '#lib/server/accounts/index.ts';
import { answer, openEndpoint } from '../endpoint.ts';

/** Who of the team allows a way back, and which ones are under way: everybody of the team sees it. */
export const GET = openEndpoint(async ({ db, session, now }) => {
	const { escrows, requests } = await readRecovery(db, session, now);
	return answer(200, {
		escrows: escrows.map(({ myShare, ...one }) => ({ ...one, myShare: myShare ? toB64(myShare) : null })),
		requests: requests.map(({ asked, ...one }) => ({
			...one,
			asked: asked
				? {
						at: asked.at.toString(),
						from: asked.from.toString(),
						temporaryKey: toB64(asked.temporaryKey),
					}
				: null,
		})),
	});
});
