import { randomBytes, randomUUID } from 'node:crypto';
import {
	appendToRoster,
	newSigningPair,
	type Roster,
	type RosterChange,
	type Statement,
	signProfile,
	signPublicKeys,
	startRoster,
	verifyRoster,
} from '@schutznetz/vault';
import { createServerSetup } from '@schutznetz/vault/public/opaque';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inventedProfile } from '../../testing/invented-profile.ts';
import { findAccountByName } from '../accounts/index.ts';
import { addCentre, addMember, type Member } from '../accounts/testing/member.ts';
import { inOrganisation, type OrganisationId } from '../db/index.ts';
import { insertOrganisation } from '../db/organisations.ts';
import { type TemporaryDatabase, temporaryDatabase, testEngines } from '../db/testing/index.ts';
import { foundCentre, foundNetworkRoot, readNetwork } from '../network/index.ts';
import {
	addEpochs,
	changeRoster,
	handOverKeys,
	listEpochs,
	publishKeys,
	readIntake,
	readMissingKeys,
	readRoster,
	storeProfile,
} from './index.ts';
import { accountOf, keysFor, makeEpoch, makeTeam, type Team } from './testing/team.ts';

const now = Temporal.Instant.from('2026-11-21T09:00:00Z');
const running = 2967;
const refused = (kind: string) => ({ ok: false, error: { kind } });
const done = { ok: true };

describe.each(testEngines)('a roster that changes, on $name', (engine) => {
	let database: TemporaryDatabase;
	let setup: string;
	let team: Team;
	let foreign: Team;
	let third: Member;
	let entries: Statement[];

	beforeAll(async () => {
		database = await temporaryDatabase(engine);
		setup = await createServerSetup();
		team = await makeTeam(database, setup, 'ahorn');
		foreign = await makeTeam(database, setup, 'erle');
		third = await addMember(database, setup, team.centreId, 'ahorn-drei');
		entries = [...team.entries];
	});
	afterAll(() => database.stop());

	const signer = ({ accountId, signingSeed }: Member) => ({ memberId: accountId, signingSeed });
	/** As browsers verify it. */
	const roster = (): Roster => {
		const verified = verifyRoster(team.rootPublic, team.centreId, entries);
		if (!verified.ok) throw new Error(verified.error.kind);
		return verified.value;
	};
	const entryBy = (by: Member, change: RosterChange, on = '2026-11-21'): Statement => {
		const entry = appendToRoster({ roster: roster(), by: signer(by), change, on });
		if (!entry.ok) throw new Error(entry.error.kind);
		return entry.value;
	};
	const adding = (role: 'member' | 'mediator' = 'member'): RosterChange => ({
		kind: 'add',
		member: { id: third.accountId, role, ...third.publicKeys },
	});
	const change = (by: Member, entry: Statement) => changeRoster(database.app, accountOf(by), entry, now);
	const [admin, member] = [() => team.members[0], () => team.members[1]];

	test('takes nobody in without their own word on their keys, nor signed by who may not', async () => {
		const entry = entryBy(admin(), adding());
		expect(await change(admin(), entry)).toEqual(refused('no-candidate'));
		const word = signPublicKeys(signer(third), third.publicKeys);
		expect(await publishKeys(database.app, accountOf(admin()), word)).toMatchObject(refused('malformed'));
		expect(await publishKeys(database.app, accountOf(third), word)).toMatchObject(done);
		expect(await change(member(), entry)).toEqual(refused('not-signed'));
		expect(await change(foreign.members[0], entry)).toEqual(refused('roster-changed'));
		const broken = { ...entry, signature: entry.signature.toReversed() };
		expect(await change(admin(), broken)).toEqual(refused('not-signed'));
		const otherKeys = { ...third.publicKeys, signing: member().publicKeys.signing };
		const swapped = entryBy(admin(), {
			kind: 'add',
			member: { id: third.accountId, role: 'member', ...otherKeys },
		});
		expect(await change(admin(), swapped)).toEqual(refused('no-candidate'));
		expect(await readRoster(database.app, accountOf(admin()), 2)).toEqual([]);
	});

	test('takes nothing that browsers would refuse the whole roster for', async () => {
		const odd = { kind: 'add', member: { id: third.accountId, role: 'chef', ...third.publicKeys } };
		expect(await change(admin(), entryBy(admin(), odd as never))).toEqual(refused('not-allowed'));
		for (const on of ['2026-02-30', '2026-99-99']) {
			expect(await change(admin(), entryBy(admin(), adding(), on))).toEqual(refused('not-signed'));
		}
		expect(await readRoster(database.app, accountOf(admin()), 2)).toEqual([]);
	});

	test('hands who came every key of the team, some at a time, and whoever asks from outside none', async () => {
		const epoch = await makeEpoch(team, running);
		expect(await addEpochs(database.app, accountOf(admin()), [epoch], now)).toMatchObject(done);
		const entry = entryBy(admin(), adding());
		expect(await change(admin(), entry)).toEqual({ ok: true, value: { position: 2 } });
		entries.push(entry);
		expect(await change(admin(), entry)).toEqual(refused('roster-changed'));
		const [added] = await readRoster(database.app, accountOf(third), 2);
		expect(Buffer.from(added?.bytes ?? [])).toEqual(Buffer.from(entry.bytes));
		const missing = await readMissingKeys(database.app, accountOf(member()));
		const objectId = `epoch/${team.centreId}/${running}`;
		expect(missing.map((key) => [key.objectId, key.memberId])).toEqual([[objectId, third.accountId]]);
		expect(await readMissingKeys(database.app, accountOf(foreign.members[0]))).toEqual([]);
		const sealed = await keysFor([member(), third], objectId, epoch.pair.seed);
		const forThird = sealed.filter(({ memberId }) => memberId === third.accountId);
		const handed = forThird.map((key) => ({ ...key, objectId }));
		const byStranger = { ...accountOf(foreign.members[0]), organisationId: team.centreId };
		expect(await handOverKeys(database.app, byStranger, handed)).toMatchObject(done);
		expect(await readMissingKeys(database.app, accountOf(member()))).toHaveLength(1);
		expect(await handOverKeys(database.app, accountOf(member()), handed)).toMatchObject(done);
		expect(await readMissingKeys(database.app, accountOf(member()))).toEqual([]);
		const { keys } = await readIntake(database.app, accountOf(third), new Uint8Array(), 10, now);
		expect(keys.map((key) => key.epoch)).toEqual([running]);
	});

	test('lets everybody leave, takes all from who left, and asks for new keys of the weeks', async () => {
		const leaving = entryBy(third, { kind: 'remove', memberId: third.accountId });
		expect(await change(third, leaving)).toEqual({ ok: true, value: { position: 3 } });
		entries.push(leaving);
		const { keys } = await readIntake(database.app, accountOf(third), new Uint8Array(), 10, now);
		expect(keys).toEqual([]);
		expect(await findAccountByName(database.app, 'ahorn-drei')).toBeUndefined();

		const add = (one: Parameters<typeof addEpochs>[2][number]) =>
			addEpochs(database.app, accountOf(admin()), [one], now);
		const stale = await makeEpoch(team, running);
		expect(await add(stale)).toMatchObject(refused('not-signed'));
		const current = { ...team, roster: roster() };
		const renewed = await makeEpoch(current, running);
		expect(await add(renewed)).toEqual({ ok: true, value: [running] });
		expect(await add(await makeEpoch(current, running))).toEqual({ ok: true, value: [] });
		const [winner] = await listEpochs(database.app, accountOf(admin()));
		expect(Buffer.from(winner?.bytes ?? [])).toEqual(Buffer.from(renewed.statement.bytes));
		// The older seed stays for what was sealed to it meanwhile.
		const after = await readIntake(database.app, accountOf(admin()), new Uint8Array(), 10, now);
		expect(after.keys.map(({ epoch, generation }) => [epoch, generation]).sort()).toEqual([
			[running, 0],
			[running, 3],
		]);
		const forLeaver = await keysFor([admin(), member(), third], 'x', renewed.pair.seed);
		expect(await add({ ...(await makeEpoch(current, running + 1)), keys: forLeaver })).toMatchObject(
			refused('unknown-member'),
		);
	});
});

describe.each(testEngines)('the network, on $name', (engine) => {
	test('gets its root once, from its office, which founds a centre and sees nobody of it', async () => {
		const database = await temporaryDatabase(engine);
		try {
			const setup = await createServerSetup();
			const officeId = randomUUID() as string as OrganisationId;
			const office = { id: officeId, slug: 'office', name: 'Büro', kind: 'office', isDemo: true } as const;
			await inOrganisation(database.owner, officeId, (tx) => insertOrganisation(tx, office));
			const person = await addMember(database, setup, officeId, 'buero-eins');
			const centreId = await addCentre(database, 'linde');
			const first = await addMember(database, setup, centreId, 'linde-eins');
			for (const one of [person, first]) {
				const by = { memberId: one.accountId, signingSeed: one.signingSeed };
				const word = signPublicKeys(by, one.publicKeys);
				expect(await publishKeys(database.app, accountOf(one), word)).toMatchObject(done);
			}
			const root = newSigningPair();
			const start = (organisation: string, one: Member) =>
				startRoster({
					rootSeed: root.seed,
					centreId: organisation,
					member: { id: one.accountId, role: 'admin', ...one.publicKeys },
					on: '2026-11-21',
				});
			const [key] = await keysFor([person], `root/${officeId}`, root.seed);
			const newRoot = {
				publicKey: root.publicKey,
				wrapped: key?.wrapped ?? randomBytes(1),
				entry: start(officeId, person),
				personalKeys: randomBytes(100),
			};
			const found = () => foundNetworkRoot(database.app, accountOf(person), newRoot);
			const byCentre = { ...newRoot, entry: start(centreId, first) };
			expect(await foundNetworkRoot(database.app, accountOf(first), byCentre)).toEqual(
				refused('office-only'),
			);
			expect(await found()).toMatchObject(done);
			expect(await found()).toEqual(refused('root-exists'));

			expect(await readNetwork(database.app, accountOf(first), now)).toEqual(refused('office-only'));
			const before = await readNetwork(database.app, accountOf(person), now);
			expect(before).toMatchObject({
				value: { centres: [{ id: centreId, accounts: [{ name: 'linde-eins' }] }] },
			});
			const entry = start(centreId, first);
			const foundIt = (one: Member, what = entry) =>
				foundCentre(database.app, accountOf(one), centreId, what);
			expect(await foundIt(first)).toEqual(refused('office-only'));
			expect(await foundIt(person, start(officeId, first))).toEqual(refused('not-signed'));
			expect(await foundIt(person, start(centreId, person))).toEqual(refused('no-candidate'));
			expect(await foundIt(person)).toMatchObject(done);
			expect(await foundIt(person)).toEqual(refused('already-founded'));
			const after = await readNetwork(database.app, accountOf(person), now);
			expect(after).toMatchObject({
				value: {
					centres: [
						{ foundedOn: '2026-11-21', lastEpoch: null, accounts: [], invitations: [], intake: null },
					],
				},
			});
			const team = verifyRoster(root.publicKey, centreId, [entry]);
			if (!team.ok) throw new Error(team.error.kind);
			for (const [at, intake] of (['closed', 'open'] as const).entries()) {
				const by = { memberId: first.accountId, signingSeed: first.signingSeed };
				const signed = signProfile({
					profile: inventedProfile({ intake }),
					version: at + 1,
					roster: team.value,
					by,
				});
				if (!signed.ok) throw new Error(signed.error.kind);
				expect(await storeProfile(database.app, accountOf(first), signed.value)).toMatchObject(done);
				expect(await readNetwork(database.app, accountOf(person), now)).toMatchObject({
					value: { centres: [{ intake }] },
				});
			}
		} finally {
			await database.stop();
		}
	});
});
