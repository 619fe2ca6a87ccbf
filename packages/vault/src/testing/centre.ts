import { randomBytes } from '../bytes.ts';
import { newSealingPair } from '../envelope/sealed-envelope.ts';
import { generationOf } from '../epochs/generation.ts';
import { signEpoch } from '../epochs/sign-epoch.ts';
import { sealFirstMessage } from '../mailbox/first-message.ts';
import { sealMessage } from '../mailbox/message.ts';
import { newMasterKey, wrapMasterKey } from '../people/master-key.ts';
import { objectIds } from '../people/object-ids.ts';
import { newPersonalKeys, publicKeysOf, wrapPersonalKeys } from '../people/personal-keys.ts';
import { newRecoveryCode, recoveryKeys } from '../people/recovery-code.ts';
import { wrapSecretFor } from '../people/wrap-secret-for.ts';
import type { RosterChange } from '../public/roster-change.ts';
import { conversationToJson } from '../records/conversation.ts';
import { sealRecord } from '../records/record.ts';
import { appendToRoster } from '../roster/append-to-roster.ts';
import { isOfTeam } from '../roster/is-of-team.ts';
import type { Roster } from '../roster/roster.ts';
import { startRoster } from '../roster/start-roster.ts';
import type { Statement } from '../roster/statement.ts';
import { verifyRoster } from '../roster/verify-roster.ts';
import type { SigningPair } from '../signature/signature.ts';
import { goodValue } from './good-value.ts';

/** What one person has: each key under a name that says whose and what for. */
export type Person = Awaited<ReturnType<typeof newPerson>>;

/** A person with an account: master key behind a password's key and a recovery code, and their own keys. */
export async function newPerson(id: string) {
	const keys = newPersonalKeys();
	const master = newMasterKey();
	const passwordKey = randomBytes(32);
	const { unlockKey: recoveryKey } = await recoveryKeys(newRecoveryCode());
	const stored = {
		password: await wrapMasterKey(passwordKey, master, { accountId: id, unlocker: 'password' }),
		recovery: await wrapMasterKey(recoveryKey, master, { accountId: id, unlocker: 'recovery' }),
		personal: await wrapPersonalKeys(master, keys, { accountId: id }),
	};
	const by = { memberId: id, signingSeed: keys.signingSeed };
	return { id, keys, publicKeys: await publicKeysOf(keys), master, passwordKey, recoveryKey, stored, by };
}

/** A centre as its first admin begins it, with true keys throughout. */
export async function newCentre(centreId: string, root: SigningPair, admin: Person) {
	const member = { id: admin.id, role: 'admin', ...admin.publicKeys } as const;
	const statements: Statement[] = [startRoster({ rootSeed: root.seed, centreId, member, on: '2026-01-05' })];
	const roster = (): Roster => goodValue(verifyRoster(root.publicKey, centreId, statements));
	const change = (by: Person, change: RosterChange): void => {
		statements.push(goodValue(appendToRoster({ roster: roster(), by: by.by, change, on: '2026-02-02' })));
	};
	return { centreId, statements, roster, change };
}

/** A centre of the tests. */
export type Centre = Awaited<ReturnType<typeof newCentre>>;

/** Everything that comes to a centre in one week: an epoch, a first message, its conversation, an answer, a case. */
export async function weekOf(centre: Centre, by: Person, epoch: number) {
	const { centreId } = centre;
	const roster = centre.roster();
	const pair = await newSealingPair();
	const [threadKey, conversationKey, caseKey] = [randomBytes(32), randomBytes(32), randomBytes(32)];
	const first = {
		threadKey,
		text: 'erfunden',
		writtenOn: '2026-02-03',
		language: 'de',
		forWhom: 'self',
		ageGroup: null,
	} as const;
	const head = { version: 1, rosterPosition: roster.position, rosterHead: roster.head };
	const ids = {
		epoch: objectIds.epoch(centreId, epoch, generationOf(roster)),
		conversation: objectIds.conversation(`${centreId}/${epoch}`),
		caseFile: objectIds.caseFile(`${centreId}/${epoch}`),
	};
	const conversation = {
		v: 1,
		threadKey,
		language: 'de',
		forWhom: 'self',
		ageGroup: null,
		receivedOn: '2026-02-04',
		first: { text: first.text, writtenOn: first.writtenOn },
		state: 'open',
	} as const;
	const conversationPlace = { objectId: ids.conversation, kind: 'conversation' } as const;
	const casePlace = { objectId: ids.caseFile, kind: 'case' } as const;
	const answer = { text: 'erfundene Antwort', writtenOn: '2026-02-05' };
	const wrapped = roster.members.filter(isOfTeam).flatMap(({ id, sealing }) =>
		[
			{ objectId: ids.epoch, secret: pair.seed },
			{ objectId: ids.conversation, secret: conversationKey },
			{ objectId: ids.caseFile, secret: caseKey },
		].map(async ({ objectId, secret }) => ({
			objectId,
			memberId: id,
			secret,
			envelope: await wrapSecretFor(sealing, secret, { objectId, memberId: id, by: by.by }),
		})),
	);
	return {
		epoch,
		ids,
		statement: signEpoch({ centreId, epoch, sealingPublicKey: pair.publicKey, roster, by: by.by }),
		secrets: { epochSeed: pair.seed, threadKey, conversationKey, caseKey },
		firstMessage: goodValue(await sealFirstMessage(pair.publicKey, { centreId, epoch }, first)),
		answer: goodValue(await sealMessage(threadKey, 'fromCentre', 0, answer)),
		conversation: await sealRecord(
			conversationKey,
			{ ...conversationPlace, ...head },
			conversationToJson(conversation),
		),
		caseFile: await sealRecord(caseKey, { ...casePlace, ...head }, { facts: 'erfunden' }),
		places: { conversation: conversationPlace, caseFile: casePlace },
		wrapped: await Promise.all(wrapped),
	};
}

/** A centre's week of the tests. */
export type Week = Awaited<ReturnType<typeof weekOf>>;
