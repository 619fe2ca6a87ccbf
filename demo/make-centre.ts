import { randomUUID } from 'node:crypto';
import {
	appendToRoster,
	EPOCHS_AHEAD,
	epochAt,
	newSealingPair,
	objectIds,
	signEpoch,
	startRoster,
	verifyRoster,
	wrapSecretFor,
} from '@schutznetz/vault';
import type { OrganisationId } from '../app/src/lib/server/db/index.ts';
import type { NewEpoch, NewTeam, SealedKey } from '../app/src/lib/server/team/index.ts';
import { due } from './due.ts';
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

/** An invented centre with two counsellors, and keys for this week and the eight to come. */
export async function makeCentre(workshop: Workshop) {
	const { root, now } = workshop;
	const id = randomUUID() as string as OrganisationId;
	const organisation = {
		id,
		slug: 'ahornbruck',
		name: 'Beratungsstelle Ahornbruck (Demo, erfunden)',
		kind: 'centre',
		isDemo: true,
	} as const;
	const first = await makePerson('berit.ahornbruck', 'admin', id, workshop);
	const second = await makePerson('joris.ahornbruck', 'member', id, workshop);

	const on = now.toZonedDateTimeISO('Europe/Berlin').toPlainDate().toString();
	const start = startRoster({ rootSeed: root.seed, centreId: id, member: first.member, on });
	const alone = due(verifyRoster(root.publicKey, id, [start]));
	const change = { kind: 'add', member: second.member } as const;
	const statements = [start, due(appendToRoster({ roster: alone, by: first.signer, change, on }))];
	const roster = due(verifyRoster(root.publicKey, id, statements));

	const running = epochAt(now.epochMilliseconds);
	const epochs: NewEpoch[] = [];
	let runningPublicKey = new Uint8Array();
	for (let epoch = running; epoch <= running + EPOCHS_AHEAD; epoch++) {
		const { seed, publicKey: sealingPublicKey } = await newSealingPair();
		if (epoch === running) runningPublicKey = new Uint8Array(sealingPublicKey);
		epochs.push({
			epoch,
			statement: signEpoch({ centreId: id, epoch, sealingPublicKey, roster, by: first.signer }),
			keys: await sealFor([first, second], objectIds.epoch(id, epoch), seed),
		});
	}
	const accounts = [first.account, second.account];
	const team: NewTeam = { accounts, roster: statements, epochs, keys: [] };
	return {
		organisation,
		team,
		people: [first, second],
		running: { epoch: running, publicKey: runningPublicKey },
	};
}
