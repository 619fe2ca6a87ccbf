import { randomUUID } from 'node:crypto';
import { dayInBerlin } from '@schutznetz/kernel';
import {
	appendToRoster,
	EPOCHS_AHEAD,
	epochAt,
	newSealingPair,
	objectIds,
	signEpoch,
	signProfile,
	startRoster,
	verifyRoster,
	wrapSecretFor,
} from '@schutznetz/vault';
import type { OrganisationId } from '../app/src/lib/server/db/index.ts';
import type { NewEpoch, NewTeam, SealedKey } from '../app/src/lib/server/team/index.ts';
import { due } from './due.ts';
import type { InventedCentre } from './invented-centres.ts';
import { makePerson, type Person, type Workshop } from './make-person.ts';

/** A key of an object for each of these people, handed over by the first of them. */
export function sealFor(
	[by, ...others]: readonly [Person, ...Person[]],
	objectId: string,
	secret: Uint8Array,
): Promise<readonly SealedKey[]> {
	return Promise.all(
		[by, ...others].map(async ({ member }) => ({
			memberId: member.id,
			wrapped: await wrapSecretFor(member.sealing, secret, {
				objectId,
				memberId: member.id,
				by: by.signer,
			}),
		})),
	);
}

/** An invented centre with its people, and keys for this week and the eight to come. */
export async function makeCentre(
	workshop: Workshop,
	{ slug, name, people: [adminName, ...memberNames], profile: said }: InventedCentre,
) {
	const { root, now } = workshop;
	const id = randomUUID() as string as OrganisationId;
	const organisation = { id, slug, name, kind: 'centre', isDemo: true } as const;
	const first = await makePerson(adminName, 'admin', id, workshop);
	const people: [Person, ...Person[]] = [first];
	for (const memberName of memberNames) people.push(await makePerson(memberName, 'member', id, workshop));

	const on = dayInBerlin(now).toString();
	const statements = [startRoster({ rootSeed: root.seed, centreId: id, member: first.member, on })];
	let roster = due(verifyRoster(root.publicKey, id, statements));
	for (const { member } of people.slice(1)) {
		const change = { kind: 'add', member } as const;
		statements.push(due(appendToRoster({ roster, by: first.signer, change, on })));
		roster = due(verifyRoster(root.publicKey, id, statements));
	}

	const running = epochAt(now.epochMilliseconds);
	const epochs: NewEpoch[] = [];
	let runningPublicKey = new Uint8Array();
	for (let epoch = running; epoch <= running + EPOCHS_AHEAD; epoch++) {
		const { seed, publicKey: sealingPublicKey } = await newSealingPair();
		if (epoch === running) runningPublicKey = new Uint8Array(sealingPublicKey);
		epochs.push({
			epoch,
			statement: signEpoch({ centreId: id, epoch, sealingPublicKey, roster, by: first.signer }),
			keys: await sealFor(people, objectIds.epoch(id, epoch), seed),
		});
	}
	const accounts = people.map(({ account }) => account);
	const profile = due(signProfile({ profile: { name, ...said }, version: 1, roster, by: first.signer }));
	const team: NewTeam = { accounts, roster: statements, epochs, profile, keys: [] };
	return {
		organisation,
		team,
		people,
		running: { epoch: running, publicKey: runningPublicKey },
	};
}
