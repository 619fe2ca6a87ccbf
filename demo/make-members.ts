import { randomUUID } from 'node:crypto';
import type { Db, OrganisationId, OrganisationKind } from '../app/src/lib/server/db/index.ts';
import type { Member } from '../app/src/lib/server/participants/index.ts';
import { foundTeam } from '../app/src/lib/server/team/index.ts';
import { type Credentials, makePerson, type Workshop } from './make-person.ts';

/** Somebody of the monitor: who they are there, and with what they sign in. */
interface DemoMember {
	readonly member: Member;
	readonly credentials: Credentials & { readonly role: OrganisationKind; readonly organisation: string };
}

const invented: readonly (readonly [OrganisationKind, string, string])[] = [
	['rapporteur', 'berichterstattung', 'Erfundene Berichterstattungsstelle'],
	['ministry', 'ministerium-a', 'Erfundenes Ministerium A'],
	['ministry', 'ministerium-b', 'Erfundenes Ministerium B'],
	['land', 'land', 'Erfundenes Land'],
	['civil', 'verband', 'Erfundener Verband für Rechte bei der Arbeit'],
	...[1, 2, 3, 4, 5, 6].map(
		(number) => ['centre', `stelle-${number}`, `Erfundene Fachberatungsstelle ${number}`] as const,
	),
];

/** One account for each invented body of the monitor. None of them has a team of the channel. */
export async function makeMembers(
	ownerDb: Db,
	workshop: Workshop,
	actor: string,
): Promise<readonly DemoMember[]> {
	const members: DemoMember[] = [];
	for (const [kind, short, fullName] of invented) {
		const id = randomUUID() as string as OrganisationId;
		const bodyId = `muster-${short}`;
		const organisation = { id, slug: bodyId, name: `${fullName} (Demo)`, kind, isDemo: true, bodyId };
		const { account, credentials } = await makePerson(`muster.${short}`, 'member', id, workshop);
		await foundTeam(ownerDb, organisation, { accounts: [account], roster: [], epochs: [], keys: [] }, actor);
		const { accountId, name } = account;
		const member = { accountId, organisationId: id, role: kind, bodyId, name };
		members.push({ member, credentials: { ...credentials, role: kind, organisation: organisation.name } });
	}
	return members;
}
