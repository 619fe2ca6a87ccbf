import { dayInBerlin } from '@schutznetz/kernel';
import { appendToRoster, objectIds, startRoster, verifyRoster } from '@schutznetz/vault';
import type { OrganisationId } from '../app/src/lib/server/db/index.ts';
import type { NewTeam } from '../app/src/lib/server/team/index.ts';
import { due } from './due.ts';
import { sealFor } from './make-centre.ts';
import { makePerson, type Workshop } from './make-person.ts';

/**
 * Two accounts of the office: the first holds the root and vouches for centres with it, the second publishes in the
 * monitor what the first has written, and the other way round.
 */
export async function makeOffice(workshop: Workshop, officeId: OrganisationId, instanceId: string) {
	const { root, now } = workshop;
	const person = await makePerson('lindenhain.stelle', 'admin', officeId, workshop);
	const second = await makePerson('lindenhain.zweite', 'member', officeId, workshop);
	const on = dayInBerlin(now).toString();
	const start = startRoster({ rootSeed: root.seed, centreId: officeId, member: person.member, on });
	const alone = due(verifyRoster(root.publicKey, officeId, [start]));
	const change = { kind: 'add', member: second.member } as const;
	const objectId = objectIds.root(instanceId);
	const team: NewTeam = {
		accounts: [person.account, second.account],
		roster: [start, due(appendToRoster({ roster: alone, by: person.signer, change, on }))],
		epochs: [],
		keys: [{ objectId, keys: await sealFor([person], objectId, root.seed) }],
	};
	return { team, person, second };
}
