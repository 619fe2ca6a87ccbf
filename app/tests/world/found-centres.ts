import { newSigningPair } from '@schutznetz/vault';
import { wordLists } from '@schutznetz/vault/words';
import { ahornbruck } from '../../../demo/invented-centres.ts';
import { makeCentre } from '../../../demo/make-centre.ts';
import type { Credentials } from '../../../demo/make-person.ts';
import { opaqueSetupPath, openOpaqueSetup } from '../../src/lib/server/accounts/index.ts';
import { setRootPublic } from '../../src/lib/server/counselling/index.ts';
import { openDatabase } from '../../src/lib/server/db/index.ts';
import { attachEmbedded } from '../../src/lib/server/postgres/index.ts';
import { foundTeam } from '../../src/lib/server/team/index.ts';
import type { RunningHouse } from '../support/running-house.ts';

/** An invented centre, with what its two counsellors sign in with. */
export type FoundCentre = {
	readonly id: string;
	readonly people: readonly [Credentials, Credentials];
};

/** The address by which the owner of a running house's own database reaches it. */
export function ownerUrlOf({ dataDir }: Pick<RunningHouse, 'dataDir'>): string {
	const attached = attachEmbedded(dataDir);
	if (!attached.ok) throw new Error(`no database beside the house: ${attached.error.kind}`);
	return attached.value.ownerUrl;
}

/** So many invented centres under one root, in a house that has none yet. */
export async function foundCentres(house: RunningHouse, count: number): Promise<readonly FoundCentre[]> {
	const setup = await openOpaqueSetup(opaqueSetupPath(house.dataDir));
	if (!setup.ok) throw new Error(`the house's OPAQUE setup does not open: ${setup.error.kind}`);
	const root = newSigningPair();
	const now = Temporal.Now.instant();
	const workshop = { root, opaqueSetup: setup.value, wordList: await wordLists.de(), now };
	const db = openDatabase(ownerUrlOf(house), undefined, 2);
	try {
		if (!(await setRootPublic(db, root.publicKey))) throw new Error('the house has a root already');
		const found: FoundCentre[] = [];
		for (let at = 0; at < count; at += 1) {
			const centre = await makeCentre(workshop, {
				...ahornbruck,
				slug: `erfunden-${at}`,
				name: `Beratungsstelle ${at} (erfunden)`,
				people: [`erste.erfunden-${at}`, `zweite.erfunden-${at}`],
			});
			await foundTeam(db, centre.organisation, centre.team, 'proof');
			const [first, second] = centre.people.map(({ credentials }) => credentials);
			if (!first || !second) throw new Error('an invented centre has two counsellors');
			found.push({ id: centre.organisation.id, people: [first, second] });
		}
		return found;
	} finally {
		await db.destroy();
	}
}
