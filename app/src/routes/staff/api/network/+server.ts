import { toB64 } from '@schutznetz/vault/public';
import { readNetwork } from '#lib/server/network/index.ts';
import { answer, openEndpoint } from '../endpoint.ts';
import { peopleOnWire } from '../people-on-wire.ts';

export const GET = openEndpoint(async ({ db, session, now }) => {
	const network = await readNetwork(db, session, now);
	if (!network.ok) return answer(403, network.error);
	const { wrappedRoot, centres } = network.value;
	return answer(200, {
		wrappedRoot: wrappedRoot && toB64(wrappedRoot),
		centres: centres.map(({ accounts, invitations, ...centre }) => ({
			...centre,
			...peopleOnWire({ accounts, invitations }, now),
		})),
	});
});
