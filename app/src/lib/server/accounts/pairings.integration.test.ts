import { randomBytes, randomUUID } from 'node:crypto';
import {
	deviceSecret,
	newDeviceKey,
	newSecret,
	openMasterKeyWith,
	openPairingAnswer,
	openPairingRequest,
	type Pairing,
	pairedUnlocker,
	pairingOf,
	sealAnchor,
	sealMasterKeyTo,
	sealPairingAnswer,
	sealPairingRequest,
	signUnlockerKey,
} from '@schutznetz/vault';
import * as browser from '@schutznetz/vault/opaque';
import { createServerSetup } from '@schutznetz/vault/public/opaque';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inOrganisation } from '../db/index.ts';
import { readPersonalKeys, renewAccount } from '../db/team/accounts.ts';
import { listUnlockers } from '../db/team/unlockers.ts';
import { type TemporaryDatabase, temporaryDatabase, testEngines } from '../db/testing/index.ts';
import { closeAccount, openAccount } from './close-account.ts';
import { Pairings } from './pairings.ts';
import { beginSession, findSession, lockSession, type Session } from './sessions.ts';
import { SignIn } from './sign-in.ts';
import { addCentre, addMember, type Member } from './testing/member.ts';
import { removeUnlocker } from './unlockers.ts';

const start = Temporal.Instant.from('2026-11-21T08:00:00Z');
const minutes = (count: number) => start.add({ minutes: count });

describe.each(testEngines)('a second device, on $name', (engine) => {
	let database: TemporaryDatabase;
	let setup: string;
	let desk: SignIn;
	let berit: Member;
	let carla: Member;
	let pairings: Pairings;

	beforeAll(async () => {
		database = await temporaryDatabase(engine);
		setup = await createServerSetup();
		desk = new SignIn(database.app, setup, 0);
		pairings = new Pairings(database.app);
		const centre = await addCentre(database, 'ahorn');
		berit = await addMember(database, setup, centre, 'berit');
		carla = await addMember(database, setup, centre, 'carla');
	});
	afterAll(() => database.stop());

	const find = async (token: string | undefined, now: Temporal.Instant): Promise<Session> => {
		const session = await findSession(database.app, token, now);
		if (!session) throw new Error('there is no session');
		return session;
	};
	async function open(who: Member, now: Temporal.Instant): Promise<{ session: Session; token: string }> {
		const token = await inOrganisation(database.app, who.organisationId, (tx) =>
			beginSession(tx, who, 'open', { provedAt: now, provedBy: 'password' }, now),
		);
		return { session: await find(token, now), token };
	}
	const stored = (who: Member) =>
		inOrganisation(database.app, who.organisationId, (tx) => listUnlockers(tx, who.accountId));
	const devicesOf = async (who: Member) => (await stored(who)).filter(({ kind }) => kind === 'device');

	/** A new device in its own browser, as far as its question. */
	async function newDevice(pairing: Pairing) {
		const [unlockerId, unlocker] = [
			randomUUID(),
			await pairedUnlocker(await deviceSecret(await newDeviceKey()), 'device'),
		];
		const { publicKey, proofHash } = unlocker;
		const request = await sealPairingRequest(pairing, { unlockerId, publicKey, proofHash });
		return { unlockerId, unlocker, request };
	}

	/** What the old device makes of the question. */
	async function yes(who: Member, pairing: Pairing, request: Uint8Array) {
		const asked = await openPairingRequest(pairing, request);
		if (!asked.ok) throw new Error(asked.error.kind);
		const { unlockerId, publicKey, proofHash } = asked.value;
		const { accountId, name, signingSeed } = who;
		const place = { accountId, unlockerId };
		const { signing } = who.publicKeys;
		return {
			answer: await sealPairingAnswer(pairing, { accountId, name, signing }),
			device: {
				id: unlockerId,
				publicKey,
				proofHash,
				vouched: signUnlockerKey(signingSeed, publicKey, place),
				wrapped: await sealMasterKeyTo(publicKey, who.masterKey, { ...place, signingSeed }),
			},
		};
	}

	/** The whole way; returns what the new device keeps. */
	async function pair(who: Member, session: Session, now: Temporal.Instant) {
		const pairing = await pairingOf(newSecret(8));
		expect(pairings.begin(session, pairing.id, now).ok).toBe(true);
		const device = await newDevice(pairing);
		expect(pairings.ask(pairing.id, device.request, now).ok).toBe(true);
		expect(pairings.look(pairing.id, session, now)).toMatchObject({ value: { state: 'asked' } });
		const said = await yes(who, pairing, device.request);
		expect(await pairings.answer(session, pairing.id, said, now)).toEqual({ ok: true, value: undefined });
		const collected = pairings.look(pairing.id, undefined, now);
		const answer = collected.ok ? (collected.value.answer ?? new Uint8Array()) : new Uint8Array();
		const opened = await openPairingAnswer(pairing, answer);
		if (!opened.ok) throw new Error(opened.error.kind);
		const { accountId, signing } = opened.value;
		const place = { accountId, unlockerId: device.unlockerId };
		const proven = {
			proof: device.unlocker.proof,
			anchor: await sealAnchor(device.unlocker, signing, place),
		};
		return { ...device, pairing, place, proven, wrapped: said.device.wrapped };
	}

	async function byPassword(who: Member, current: Session | undefined, now: Temporal.Instant) {
		const { state, request } = await browser.startSignIn(who.password);
		const started = await desk.start(who.name, request, current, now);
		if (!started.ok) throw new Error(started.error.kind);
		const { attempt, response } = started.value;
		const mine = await browser.finishSignIn(who.password, state, response, { name: who.name });
		const finished = await desk.finish(attempt, mine.ok ? mine.value.finish : null, current, now);
		if (!finished.ok || !('token' in finished.value)) throw new Error('not admitted');
		return finished.value;
	}

	test('is there only when it has kept its key, opens the master key, and is no second factor to itself', async () => {
		const { session } = await open(berit, start);
		const device = await pair(berit, session, start);
		expect(await devicesOf(berit)).toEqual([]);
		const { id } = device.pairing;
		const foreign = { ...device.proven, proof: randomBytes(32) };
		expect(await pairings.finish(id, foreign, start)).toMatchObject({ error: { kind: 'device-refused' } });
		for (const _ of ['once', 'and again, as the answer got lost']) {
			expect((await pairings.finish(id, device.proven, minutes(1))).ok).toBe(true);
		}
		expect(pairings.look(id, session, minutes(1))).toMatchObject({ value: { state: 'done' } });
		const [row, ...more] = await devicesOf(berit);
		expect(more).toEqual([]);
		const { wrapped, anchor } = { wrapped: row?.wrapped ?? id, anchor: row?.anchor ?? id };
		expect(await openMasterKeyWith(device.unlocker, { wrapped, anchor }, device.place)).toMatchObject({
			value: berit.masterKey,
		});

		const prove = (
			current: Session | undefined,
			now: Temporal.Instant,
			proof: Uint8Array = device.proven.proof,
		) => desk.withDevice({ unlockerId: device.unlockerId, proof }, current, now);
		const first = await prove(undefined, minutes(2));
		expect(first).toMatchObject({ value: { kind: 'second-factor-due' } });
		if (!first.ok || !first.value.token) throw new Error('not admitted');
		const half = await find(first.value.token, minutes(2));
		expect(half).toMatchObject({ state: 'second-factor', provedBy: 'device' });
		expect(await prove(half, minutes(2))).toMatchObject({ value: { kind: 'second-factor-due' } });
		expect(await byPassword(berit, half, minutes(2))).toMatchObject({ kind: 'open' });
		const password = await find((await byPassword(berit, undefined, minutes(3))).token, minutes(3));
		expect(await prove(password, minutes(3))).toMatchObject({ value: { kind: 'open' } });
		const carlas = await find((await byPassword(carla, undefined, minutes(3))).token, minutes(3));
		expect(await prove(carlas, minutes(3))).toMatchObject({ value: { kind: 'second-factor-due' } });
		for (const bad of [randomBytes(32), berit.recoveryProof]) {
			expect(await prove(undefined, minutes(3), bad)).toEqual({
				ok: false,
				error: { kind: 'device-refused' },
			});
		}
	});

	test('does not open a page that was left locked, and proves nothing on one that is open', async () => {
		const { session, token } = await open(berit, minutes(20));
		const device = await pair(berit, session, minutes(20));
		await pairings.finish(device.pairing.id, device.proven, minutes(20));
		const prove = (current: Session, now: Temporal.Instant) =>
			desk.withDevice({ unlockerId: device.unlockerId, proof: device.proven.proof }, current, now);
		expect(await prove(session, minutes(25))).toMatchObject({ value: { kind: 'second-factor-due' } });
		expect((await find(token, minutes(25))).provedAt).toEqual(minutes(20));
		await lockSession(database.app, session);
		const locked = await find(token, minutes(26));
		expect(await prove(locked, minutes(26))).toMatchObject({ value: { kind: 'second-factor-due' } });
		expect(await find(token, minutes(26))).toMatchObject({ state: 'locked' });
	});

	test('opens nothing after it was removed, and neither does what it had opened', async () => {
		const { session } = await open(berit, minutes(40));
		const device = await pair(berit, session, minutes(40));
		await pairings.finish(device.pairing.id, device.proven, minutes(40));
		const half = await find((await byPassword(berit, undefined, minutes(41))).token, minutes(41));
		const { unlockerId } = device;
		const own = { unlockerId, proof: device.proven.proof };
		const opened = await desk.withDevice(own, half, minutes(41));
		const token = opened.ok ? opened.value.token : undefined;
		expect(await find(token, minutes(41))).toMatchObject({ state: 'open', provedBy: 'device' });
		expect((await removeUnlocker(database.app, session, unlockerId, minutes(42))).ok).toBe(true);
		expect(await findSession(database.app, token, minutes(42))).toBeUndefined();
		expect(await desk.withDevice(own, undefined, minutes(42))).toMatchObject({
			error: { kind: 'device-refused' },
		});
		expect((await stored(berit)).map(({ id }) => id)).not.toContain(unlockerId);
		const kinds = (await stored(berit)).map(({ kind }) => kind);
		expect(kinds).toEqual(expect.arrayContaining(['password', 'recovery']));
		const password = (await stored(berit)).find(({ kind }) => kind === 'password');
		expect(await removeUnlocker(database.app, session, password?.id ?? '', minutes(42))).toMatchObject({
			error: { kind: 'no-unlocker' },
		});
	});

	test('words hold ten minutes, serve one device, and only the session that showed them answers', async () => {
		const [{ session }, other, hers] = await Promise.all([
			open(carla, start),
			open(carla, start),
			open(berit, start),
		]);
		const ended = { error: { kind: 'pairing-ended' } };
		expect(pairings.begin(session, randomBytes(32), minutes(10))).toMatchObject({
			error: { kind: 'proof-due' },
		});
		const pairing = await pairingOf(newSecret(8));
		const { id } = pairing;
		const device = await newDevice(pairing);
		expect(pairings.ask(id, device.request, start)).toMatchObject(ended);
		pairings.begin(session, id, start);
		expect(pairings.look(id, hers.session, start)).toMatchObject(ended);
		expect(pairings.look(id, other.session, start)).toMatchObject(ended);
		expect(pairings.ask(id, device.request, minutes(1)).ok).toBe(true);
		expect(pairings.ask(id, device.request, minutes(1)).ok).toBe(true);
		const second = await newDevice(pairing);
		expect(pairings.ask(id, second.request, minutes(1))).toMatchObject({ error: { kind: 'code-used' } });
		const said = await yes(carla, pairing, device.request);
		for (const wrong of [hers.session, other.session]) {
			expect(await pairings.answer(wrong, id, said, minutes(1))).toMatchObject(ended);
		}
		expect(await pairings.answer(session, id, said, minutes(10))).toMatchObject(ended);
		const anchor = await sealAnchor(device.unlocker, carla.publicKeys.signing, {
			accountId: carla.accountId,
			unlockerId: device.unlockerId,
		});
		const proven = { proof: device.unlocker.proof, anchor };
		expect(await pairings.finish(id, proven, minutes(2))).toMatchObject(ended);
		expect((await pairings.answer(session, id, said, minutes(2))).ok).toBe(true);
		expect(await pairings.finish(id, proven, minutes(10))).toMatchObject(ended);
		expect(pairings.look(id, session, minutes(10))).toMatchObject(ended);
		pairings.end(other.session, id, minutes(3));
		expect(pairings.look(id, undefined, minutes(3)).ok).toBe(true);
		pairings.end(session, id, minutes(3));
		expect(await pairings.finish(id, proven, minutes(3))).toMatchObject(ended);
		expect(await devicesOf(carla)).toEqual([]);
	});

	test('a master key that was made anew meanwhile ends it; a closed account lets no device in', async () => {
		const { session } = await open(carla, start);
		const device = await pair(carla, session, start);
		const { accountId, organisationId } = carla;
		const inCentre = <T>(work: Parameters<typeof inOrganisation<T>>[2]) =>
			inOrganisation(database.app, organisationId, work);
		const personalKeys = await inCentre(async (tx) => {
			const before = await readPersonalKeys(tx, accountId);
			await renewAccount(tx, accountId, { personalKeys: randomBytes(before.length) });
			return before;
		});
		const { id } = device.pairing;
		expect(await pairings.finish(id, device.proven, start)).toMatchObject({
			error: { kind: 'pairing-ended' },
		});
		expect(await devicesOf(carla)).toEqual([]);
		await inCentre((tx) => renewAccount(tx, accountId, { personalKeys }));
		expect((await pairings.finish(id, device.proven, start)).ok).toBe(true);
		const own = { unlockerId: device.unlockerId, proof: device.proven.proof };
		await inCentre((tx) => closeAccount(tx, carla, accountId, start));
		expect((await desk.withDevice(own, undefined, start)).ok).toBe(false);
		await inCentre((tx) => openAccount(tx, carla, accountId));
		expect((await desk.withDevice(own, undefined, start)).ok).toBe(true);
	});
});
