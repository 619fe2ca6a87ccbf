import { assertNever, err, ok, type Result } from '@schutznetz/kernel';
import { fingerprint, newSigningPair } from '@schutznetz/vault';
import { wordLists } from '@schutznetz/vault/words';
import { findAccountByName } from '../app/src/lib/server/accounts/index.ts';
import { readInstance, setRootPublic } from '../app/src/lib/server/counselling/index.ts';
import type { Db } from '../app/src/lib/server/db/index.ts';
import { findOffice } from '../app/src/lib/server/organisations/index.ts';
import { foundTeam } from '../app/src/lib/server/team/index.ts';
import { makeCentre } from './make-centre.ts';
import { makeOffice } from './make-office.ts';
import type { Credentials } from './make-person.ts';
import { type SentMessage, sendFirstMessage } from './send-first-message.ts';

const actor = 'demo';

/** What the person at the terminal needs; nothing of it is kept anywhere. */
export interface Demo {
	readonly label: 'Demo, erfunden';
	readonly centre: { readonly id: string; readonly name: string };
	/** To be compared with what browsers show: ten groups of four digits. */
	readonly rootFingerprint: string;
	readonly counsellors: readonly Credentials[];
	readonly office: Credentials;
	readonly seeker: SentMessage;
}

/** Why there is no demo here. */
export type DemoRefusal =
	| { readonly kind: 'officeMissing' }
	| { readonly kind: 'officeIsReal'; readonly name: string }
	| { readonly kind: 'demoExists' }
	| { readonly kind: 'rootExists' };

/**
 * Makes an invented centre in a house whose office is invented too. All keys come into being in this process, as
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
	const centre = await makeCentre(workshop);
	const officeTeam = await makeOffice(workshop, office.id, instance.id);

	await foundTeam(ownerDb, centre.organisation, centre.team, actor);
	await foundTeam(ownerDb, office.id, officeTeam.team, actor);
	if (!(await setRootPublic(ownerDb, root.publicKey))) return err({ kind: 'rootExists' });
	const to = { centreId: centre.organisation.id, ...centre.running };
	const seeker = await sendFirstMessage(ownerDb, to, instance.id, wordList, now);
	return ok({
		label: 'Demo, erfunden',
		centre: { id: centre.organisation.id, name: centre.organisation.name },
		rootFingerprint: fingerprint(root.publicKey),
		counsellors: centre.people.map(({ credentials }) => credentials),
		office: officeTeam.person.credentials,
		seeker,
	});
}

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
			return `Die Demo gibt es hier schon: die Beratungsstelle Ahornbruck mit den Konten berit.ahornbruck und joris.ahornbruck, dazu lindenhain.stelle. Ihre Passwörter standen einmal in der Ausgabe dieses Befehls und sind nirgends gespeichert. ${anew}`;
		case 'rootExists':
			return `Dieses Haus hat schon einen Wurzelschlüssel, und Browser halten am ersten fest. ${anew}`;
		default:
			return assertNever(refusal);
	}
}
