import type { Result } from '@schutznetz/kernel';
import { describe, expect, test } from 'vitest';
import { verifyEpochs } from '../epochs/verify-epochs.ts';
import { openFirstMessage } from '../mailbox/first-message.ts';
import { openMessage } from '../mailbox/message.ts';
import { openRecord } from '../records/record.ts';
import { verifyRoster } from '../roster/verify-roster.ts';
import { newSigningPair } from '../signature/signature.ts';
import { type Centre, newCentre, newPerson, type Person, type Week, weekOf } from '../testing/centre.ts';
import { unwrapMasterKey } from './master-key.ts';
import { unwrapPersonalKeys } from './personal-keys.ts';
import { unwrapSecret } from './wrap-secret-for.ts';

/** An envelope as an attacker meets it: all names and places known, only the key is missing. */
type StoredObject = {
	readonly name: string;
	readonly opensWith: string;
	readonly open: (key: Uint8Array) => Promise<Result<unknown, { kind: string }>>;
};
type Keys = Readonly<Record<string, Uint8Array>>;

const keysOfPerson = (person: Person): Keys => ({
	[`${person.id} password`]: person.passwordKey,
	[`${person.id} recovery`]: person.recoveryKey,
	[`${person.id} master`]: person.master,
	[`${person.id} signing`]: person.keys.signingSeed,
	[`${person.id} sealing`]: person.keys.sealingSeed,
});

function objectsOfPerson({ id, stored }: Person): StoredObject[] {
	const open = (unlocker: 'password' | 'recovery') => (key: Uint8Array) =>
		unwrapMasterKey(key, stored[unlocker], { accountId: id, unlocker });
	return [
		{ name: `${id} password unlocker`, opensWith: `${id} password`, open: open('password') },
		{ name: `${id} recovery unlocker`, opensWith: `${id} recovery`, open: open('recovery') },
		{
			name: `${id} personal keys`,
			opensWith: `${id} master`,
			open: (key) => unwrapPersonalKeys(key, stored.personal, { accountId: id }),
		},
	];
}

const keysOfWeek = ({ centreId }: Centre, { epoch, secrets }: Week): Keys =>
	Object.fromEntries(Object.entries(secrets).map(([name, key]) => [`${centreId} ${epoch} ${name}`, key]));

function objectsOfWeek(centre: Centre, week: Week): StoredObject[] {
	const { centreId } = centre;
	const { epoch, secrets } = week;
	const signers = centre.roster().everMembers;
	const of = (name: string, secret: keyof typeof secrets, open: StoredObject['open']): StoredObject => ({
		name: `${centreId} ${epoch} ${name}`,
		opensWith: `${centreId} ${epoch} ${secret}`,
		open,
	});
	return [
		of('first message', 'epochSeed', (key) => openFirstMessage(key, { centreId, epoch }, week.firstMessage)),
		of('answer', 'threadKey', (key) => openMessage(key, 'fromCentre', 0, week.answer)),
		of('conversation', 'conversationKey', (key) =>
			openRecord(key, week.places.conversation, week.conversation),
		),
		of('case', 'caseKey', (key) => openRecord(key, week.places.caseFile, week.caseFile)),
		...week.wrapped.map(({ objectId, memberId, envelope }) => ({
			name: `${objectId} for ${memberId}`,
			opensWith: `${memberId} sealing`,
			open: (key: Uint8Array) => unwrapSecret(key, envelope, { objectId, memberId, signers }),
		})),
	];
}

/** What every key does to every object: `opens`, or the kind of the refusal. */
async function matrix(keys: Keys, objects: readonly StoredObject[]) {
	const tried = objects.flatMap((object) =>
		Object.entries(keys).map(async ([keyName, key]) => {
			const opened = await object.open(key);
			return { object, keyName, outcome: opened.ok ? 'opens' : opened.error.kind };
		}),
	);
	return Promise.all(tried);
}

async function twoCentres() {
	const root = newSigningPair();
	const build = async (centreId: string) => {
		const [admin, member] = [await newPerson(`${centreId}-admin`), await newPerson(`${centreId}-member`)];
		const centre = await newCentre(centreId, root, admin);
		centre.change(admin, { kind: 'add', member: { id: member.id, role: 'member', ...member.publicKeys } });
		const week = await weekOf(centre, admin, 2967);
		const keys = { ...keysOfPerson(admin), ...keysOfPerson(member), ...keysOfWeek(centre, week) };
		const objects = [...objectsOfPerson(admin), ...objectsOfPerson(member), ...objectsOfWeek(centre, week)];
		return { admin, member, centre, week, keys, objects };
	};
	return { root, here: await build('centre-a'), there: await build('centre-b') };
}

describe('two centres of one instance', { timeout: 60_000 }, () => {
	test('every key opens what it is for and nothing else, in its own centre and in the other', async () => {
		const { here, there } = await twoCentres();
		const keys = { ...here.keys, ...there.keys };
		const objects = [...here.objects, ...there.objects];
		const cells = await matrix(keys, objects);
		expect(cells).toHaveLength(28 * 32);
		const wrong = cells.filter(({ object, keyName, outcome }) =>
			object.opensWith === keyName ? outcome !== 'opens' : outcome !== 'other-key',
		);
		expect(wrong.map(({ object, keyName, outcome }) => `${keyName} → ${object.name}: ${outcome}`)).toEqual(
			[],
		);
		expect(cells.filter(({ outcome }) => outcome === 'opens')).toHaveLength(objects.length);
	});

	test('neither takes a roster, an epoch or a key that was signed in the other', async () => {
		const { root, here, there } = await twoCentres();
		expect(verifyRoster(root.publicKey, 'centre-a', there.centre.statements)).toMatchObject({
			error: { kind: 'other-centre' },
		});
		expect(verifyEpochs(here.centre.roster(), [there.week.statement])).toMatchObject({
			value: { epochs: [], setAside: [{ kind: 'other-centre' }] },
		});
		const [wrapped] = there.week.wrapped;
		if (wrapped === undefined) throw new Error('a wrapped key was due');
		const signers = here.centre.roster().everMembers;
		const opened = await unwrapSecret(there.admin.keys.sealingSeed, wrapped.envelope, {
			...wrapped,
			signers,
		});
		expect(opened).toMatchObject({ error: { kind: 'signer-unknown' } });
	});
});

describe('somebody who left', { timeout: 60_000 }, () => {
	test('opens what they could before, and nothing of what came since', async () => {
		const root = newSigningPair();
		const [admin, leaver] = [await newPerson('admin'), await newPerson('leaver')];
		const centre = await newCentre('centre-a', root, admin);
		centre.change(admin, { kind: 'add', member: { id: 'leaver', role: 'admin', ...leaver.publicKeys } });
		const before = await weekOf(centre, leaver, 2967);
		centre.change(admin, { kind: 'remove', memberId: 'leaver' });
		const since = await weekOf(centre, admin, 2968);

		// All that they ever held, the keys of the old week included.
		const keys = { ...keysOfPerson(leaver), ...keysOfWeek(centre, before) };
		const old = await matrix(keys, objectsOfWeek(centre, before));
		expect(old.filter(({ outcome }) => outcome === 'opens')).toHaveLength(7);
		const fresh = await matrix(keys, objectsOfWeek(centre, since));
		expect(fresh).toHaveLength(7 * 9);
		expect(fresh.filter(({ outcome }) => outcome !== 'other-key')).toEqual([]);
		expect(since.wrapped.map(({ memberId }) => memberId)).not.toContain('leaver');
	});

	test('is kept out of the very week in which she left by its new key, and a mediator from all of it', async () => {
		const root = newSigningPair();
		const people = [await newPerson('admin'), await newPerson('leaver'), await newPerson('mia')] as const;
		const [admin, leaver, mia] = people;
		const centre = await newCentre('centre-a', root, admin);
		centre.change(admin, { kind: 'add', member: { id: 'leaver', role: 'member', ...leaver.publicKeys } });
		centre.change(admin, { kind: 'add', member: { id: 'mia', role: 'mediator', ...mia.publicKeys } });
		const before = await weekOf(centre, admin, 2967);
		expect(before.wrapped.map(({ memberId }) => memberId)).not.toContain('mia');
		centre.change(leaver, { kind: 'remove', memberId: 'leaver' });
		const renewed = await weekOf(centre, admin, 2967);
		const counting = verifyEpochs(centre.roster(), [before.statement, renewed.statement]);
		expect(counting).toMatchObject({ ok: true, value: { epochs: [{ generation: 3 }] } });

		const keys = { ...keysOfPerson(leaver), ...keysOfPerson(mia), ...keysOfWeek(centre, before) };
		const fresh = await matrix(keys, objectsOfWeek(centre, renewed));
		expect(fresh.filter(({ outcome }) => outcome !== 'other-key')).toEqual([]);
		// What was sealed to the old key meanwhile is read with it by who stayed.
		const { epochSeed } = before.secrets;
		const place = { centreId: centre.centreId, epoch: 2967 };
		expect((await openFirstMessage(epochSeed, place, before.firstMessage)).ok).toBe(true);
	});

	test('signs nothing that counts: no epoch, no change; a key handed over before stays good', async () => {
		const root = newSigningPair();
		const [admin, leaver] = [await newPerson('admin'), await newPerson('leaver')];
		const centre = await newCentre('centre-a', root, admin);
		centre.change(admin, { kind: 'add', member: { id: 'leaver', role: 'admin', ...leaver.publicKeys } });
		const before = await weekOf(centre, leaver, 2967);
		centre.change(admin, { kind: 'remove', memberId: 'leaver' });
		const since = await weekOf(centre, leaver, 2968);
		expect(verifyEpochs(centre.roster(), [before.statement])).toEqual({
			ok: true,
			value: { epochs: [], setAside: [] },
		});
		expect(verifyEpochs(centre.roster(), [since.statement])).toMatchObject({
			value: { epochs: [], setAside: [{ kind: 'signer-not-member' }] },
		});
		expect(() =>
			centre.change(leaver, { kind: 'add', member: { id: 'x', role: 'admin', ...leaver.publicKeys } }),
		).toThrow(/signer-not-admin/);
		const handed = before.wrapped.find(({ memberId }) => memberId === 'admin');
		if (handed === undefined) throw new Error('a wrapped key was due');
		const signers = centre.roster().everMembers;
		const opened = await unwrapSecret(admin.keys.sealingSeed, handed.envelope, { ...handed, signers });
		expect(opened).toEqual({ ok: true, value: handed.secret });
	});
});
