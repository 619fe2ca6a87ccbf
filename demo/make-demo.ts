import { assertNever, err, ok, type Result } from '@schutznetz/kernel';
import { fingerprint, newSigningPair } from '@schutznetz/vault';
import { wordLists } from '@schutznetz/vault/words';
import { findAccountByName } from '../app/src/lib/server/accounts/index.ts';
import { readInstance, setRootPublic } from '../app/src/lib/server/counselling/index.ts';
import type { Db, OrganisationKind } from '../app/src/lib/server/db/index.ts';
import { findOffice } from '../app/src/lib/server/organisations/index.ts';
import { speakFor } from '../app/src/lib/server/participants/index.ts';
import { foundTeam } from '../app/src/lib/server/team/index.ts';
import { fillMonitor } from './fill-monitor.ts';
import { ahornbruck, ulmenried } from './invented-centres.ts';
import { makeCentre } from './make-centre.ts';
import { makeMembers } from './make-members.ts';
import { makeOffice } from './make-office.ts';
import type { Credentials, Person } from './make-person.ts';
import { type SentMessage, sendFirstMessage } from './send-first-message.ts';

const actor = 'demo';

/** What the person at the terminal needs; nothing of it is kept anywhere. */
export interface Demo {
	readonly label: 'Demo, erfunden';
	readonly centre: { readonly id: string; readonly name: string };
	/** To be compared with what browsers show: ten groups of four digits. */
	readonly rootFingerprint: string;
	readonly counsellors: readonly Credentials[];
	/** A second centre, in another Land, where somebody works alone. */
	readonly otherCentre: {
		readonly id: string;
		readonly name: string;
		readonly counsellors: readonly Credentials[];
	};
	readonly office: Credentials;
	/** Everybody who works in the plan monitor, by role; the office's two accounts first. */
	readonly members: readonly MemberCredentials[];
	readonly seeker: SentMessage;
}

/** With what somebody signs in, and for whom they then speak in the monitor. */
export interface MemberCredentials extends Credentials {
	readonly role: OrganisationKind;
	readonly organisation: string;
}

/** Why there is no demo here. */
export type DemoRefusal =
	| { readonly kind: 'officeMissing' }
	| { readonly kind: 'officeIsReal'; readonly name: string }
	| { readonly kind: 'demoExists' }
	| { readonly kind: 'rootExists' };

/**
 * Makes two invented centres in a house whose office is invented too. All keys come into being in this process, as
 * they would in browsers; the database gets what a server gets: envelopes, hashes and public keys.
 */
export async function makeDemo(
	ownerDb: Db,
	opaqueSetup: string,
	now: Temporal.Instant,
): Promise<Result<Demo, DemoRefusal>> {
	const office = await findOffice(ownerDb);
	if (!office) return err({ kind: 'officeMissing' });
	if (!office.isDemo) return err({ kind: 'officeIsReal', name: office.name });
	const instance = await readInstance(ownerDb);
	if (await findAccountByName(ownerDb, 'berit.ahornbruck')) return err({ kind: 'demoExists' });
	if (instance.rootPublic) return err({ kind: 'rootExists' });

	const wordList = await wordLists.de();
	const root = newSigningPair();
	const workshop = { root, opaqueSetup, wordList, now };
	const other = await makeCentre(workshop, ulmenried);
	// The one where somebody works alone stands in for the other.
	const profile = { ...ahornbruck.profile, coverCentreId: other.organisation.id };
	const centre = await makeCentre(workshop, { ...ahornbruck, profile });
	const officeTeam = await makeOffice(workshop, office.id, instance.id);

	for (const { organisation, team } of [centre, other]) await foundTeam(ownerDb, organisation, team, actor);
	await foundTeam(ownerDb, office.id, officeTeam.team, actor);
	if (!(await setRootPublic(ownerDb, root.publicKey))) return err({ kind: 'rootExists' });
	await speakFor(ownerDb, office.id, 'muster-netzwerk', actor);
	const invited = await makeMembers(ownerDb, workshop, actor);
	const { accountId, name } = officeTeam.person.account;
	const asker = { accountId, organisationId: office.id, role: office.kind, bodyId: 'muster-netzwerk', name };
	await fillMonitor(
		ownerDb,
		asker,
		invited.map(({ member }) => member),
	);
	const to = { centreId: centre.organisation.id, ...centre.running };
	const seeker = await sendFirstMessage(ownerDb, to, instance.id, wordList, now);
	return ok({
		label: 'Demo, erfunden',
		centre: { id: centre.organisation.id, name: centre.organisation.name },
		rootFingerprint: fingerprint(root.publicKey),
		counsellors: credentialsOf(centre.people),
		otherCentre: {
			id: other.organisation.id,
			name: other.organisation.name,
			counsellors: credentialsOf(other.people),
		},
		office: officeTeam.person.credentials,
		members: [
			...[officeTeam.person, officeTeam.second].map(({ credentials }) => ({
				...credentials,
				role: office.kind,
				organisation: office.name,
			})),
			...invited.map(({ credentials }) => credentials),
		],
		seeker,
	});
}

const credentialsOf = (people: readonly Person[]): readonly Credentials[] =>
	people.map(({ credentials }) => credentials);

/** The refusal as one German sentence, or two where there is a way on. */
export function describeDemoRefusal(refusal: DemoRefusal): string {
	const anew =
		'Für eine neue Demo bitte einen anderen Ordner wählen, zum Beispiel mit DATA_DIR=./var-demo, und Schutznetz dort neu starten.';
	switch (refusal.kind) {
		case 'officeMissing':
			return `Dieses Haus wurde mit --empty zum Einrichten gestartet; eine Demo kommt hier nicht hinein. ${anew}`;
		case 'officeIsReal':
			return `Dieses Haus ist für „${refusal.name}“ eingerichtet; eine Demo kommt hier nicht hinein. ${anew}`;
		case 'demoExists':
			return `Die Demo gibt es hier schon: die Beratungsstellen Ahornbruck mit den Konten berit.ahornbruck und joris.ahornbruck und Ulmenried mit dem Konto tilda.ulmenried, dazu die Konten lindenhain.stelle, lindenhain.zweite und muster.… für den Plan-Monitor. Ihre Passwörter standen einmal in der Ausgabe dieses Befehls und sind nirgends gespeichert. ${anew}`;
		case 'rootExists':
			return `Dieses Haus hat schon einen Wurzelschlüssel, und Browser halten am ersten fest. ${anew}`;
		default:
			return assertNever(refusal);
	}
}
