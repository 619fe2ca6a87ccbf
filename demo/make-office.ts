import { objectIds, startRoster } from '@schutznetz/vault';
import type { OrganisationId } from '../app/src/lib/server/db/index.ts';
import type { NewTeam } from '../app/src/lib/server/team/index.ts';
import { sealFor } from './make-centre.ts';
import { makePerson, type Workshop } from './make-person.ts';

/** An account of the office that holds the root: with it the office vouches for centres. */
export async function makeOffice(workshop: Workshop, officeId: OrganisationId, instanceId: string) {
	const { root, now } = workshop;
	const person = await makePerson('lindenhain.stelle', 'admin', officeId, workshop);
	const on = now.toZonedDateTimeISO('Europe/Berlin').toPlainDate().toString();
	const objectId = objectIds.root(instanceId);
	const team: NewTeam = {
		accounts: [person.account],
		roster: [startRoster({ rootSeed: root.seed, centreId: officeId, member: person.member, on })],
		epochs: [],
		keys: [{ objectId, keys: await sealFor([person], objectId, root.seed) }],
	};
	return { team, person };
}
