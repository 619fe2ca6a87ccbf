import { randomBytes } from 'node:crypto';
import { passwordUnlockKey, unwrapMasterKey, unwrapPersonalKeys, wrapMasterKey } from '@schutznetz/vault';
import * as browser from '@schutznetz/vault/opaque';
import { answerRegistration, createServerSetup } from '@schutznetz/vault/public/opaque';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inOrganisation } from '../db/index.ts';
import { readPersonalKeys } from '../db/team/accounts.ts';
import { listUnlockers } from '../db/team/unlockers.ts';
import { type TemporaryDatabase, temporaryDatabase, testEngines } from '../db/testing/index.ts';
import { answerNewPassword, changePassword } from './change-password.ts';
import { enterCode } from './second-factor.ts';
import { endSession, findSession, lockSession, type Session } from './sessions.ts';
import { SignIn } from './sign-in.ts';
import { addCentre, addMember, type Member } from './testing/member.ts';

const start = Temporal.Instant.from('2026-11-21T08:00:00Z');
const minutes = (count: number) => start.add({ minutes: count });

describe.each(testEngines)('signing in, on $name', (engine) => {
	let database: TemporaryDatabase;
	let setup: string;
	let desk: SignIn;
	let members: Member[];

	beforeAll(async () => {
		database = await temporaryDatabase(engine);
		setup = await createServerSetup();
		desk = new SignIn(database.app, setup, 0);
		const centre = await addCentre(database, 'ahorn');
		members = [];
		for (const name of ['berit', 'carla', 'dunja', 'edda', 'frida', 'gesa']) {
			members.push(await addMember(database, setup, centre, name));
		}
	});
	afterAll(() => database.stop());

	const member = (name: string): Member => {
		const found = members.find((candidate) => candidate.name === name);
		if (!found) throw new Error(`no member ${name}`);
		return found;
	};

	/** The browser's whole part: both steps, or what the first one was refused with. */
	async function tryPassword(name: string, password: string, now: Temporal.Instant, current?: Session) {
		const { state, request } = await browser.startSignIn(password);
		const started = await desk.start(name, request, current, now);
		if (!started.ok) return started;
		const mine = await browser.finishSignIn(password, state, started.value.response, { name });
		const finished = await desk.finish(
			started.value.attempt,
			mine.ok ? mine.value.finish : null,
			current,
			now,
		);
		return finished.ok && mine.ok ? { ...finished, exportKey: mine.value.exportKey } : finished;
	}

	const codeAt = ({ totpSecret }: Member, now: Temporal.Instant): string =>
		new TOTP({ secret: new Secret({ buffer: new Uint8Array(totpSecret).buffer }) }).generate({
			timestamp: now.epochMilliseconds,
		});

	async function admitted(who: Member, now: Temporal.Instant): Promise<Session> {
		const signedIn = await tryPassword(who.name, who.password, now);
		const token = signedIn.ok && 'token' in signedIn.value ? signedIn.value.token : undefined;
		const session = await findSession(database.app, token, now);
		if (!session) throw new Error('there is no session');
		return session;
	}

	async function opened(who: Member, now: Temporal.Instant): Promise<{ session: Session; token: string }> {
		const entered = await enterCode(database.app, await admitted(who, now), codeAt(who, now), now);
		if (!entered.ok) throw new Error(entered.error.kind);
		const session = await findSession(database.app, entered.value.token, now);
		if (!session) throw new Error('there is no session');
		return { session, token: entered.value.token };
	}

	test('takes password and code, and the browser opens its keys with what the password gave', async () => {
		const berit = member('berit');
		const first = await tryPassword(' Berit ', berit.password, start);
		expect(first).toMatchObject({ ok: true, value: { kind: 'second-factor-due' } });
		if (!first.ok || !('exportKey' in first) || !('token' in first.value)) throw new Error('not admitted');
		const half = await findSession(database.app, first.value.token, start);
		expect(half).toMatchObject({ name: 'berit', state: 'second-factor' });
		if (!half) throw new Error('no session');
		const entered = await enterCode(database.app, half, codeAt(berit, start), start);
		if (!entered.ok) throw new Error(entered.error.kind);
		expect(await findSession(database.app, first.value.token, start)).toBeUndefined();
		const session = await findSession(database.app, entered.value.token, start);
		expect(session).toMatchObject({ name: 'berit', state: 'open', accountId: berit.accountId });

		const { accountId, organisationId } = berit;
		const stored = await inOrganisation(database.app, organisationId, async (tx) => ({
			unlockers: await listUnlockers(tx, accountId),
			personalKeys: await readPersonalKeys(tx, accountId),
		}));
		const wrapped = stored.unlockers.find(({ kind }) => kind === 'password')?.wrapped ?? new Uint8Array();
		const unlockKey = await passwordUnlockKey(first.exportKey);
		const master = await unwrapMasterKey(unlockKey, wrapped, { accountId, unlocker: 'password' });
		expect(master).toMatchObject({ ok: true, value: berit.masterKey });
		const keys = await unwrapPersonalKeys(berit.masterKey, stored.personalKeys, { accountId });
		expect(keys).toMatchObject({ ok: true, value: { signingSeed: berit.signingSeed } });
	});

	test('keeps no token, only its hash', async () => {
		const { token, session } = await opened(member('berit'), minutes(5));
		const rows = await inOrganisation(database.app, session.organisationId, (tx) =>
			tx.selectFrom('staff_session').selectAll().execute(),
		);
		const raw = Buffer.from(token, 'base64url');
		expect(rows.length).toBeGreaterThan(0);
		expect(rows.some(({ token_sha256 }) => raw.equals(token_sha256))).toBe(false);
	});

	test('needs no second code while the same account is signed in here', async () => {
		const berit = member('berit');
		const { session } = await opened(berit, minutes(10));
		const again = await tryPassword('berit', berit.password, minutes(11), session);
		expect(again).toMatchObject({ ok: true, value: { kind: 'open' } });
		const other = await tryPassword('carla', member('carla').password, minutes(11), session);
		expect(other).toMatchObject({ ok: true, value: { kind: 'second-factor-due' } });
	});

	test('opens a locked session with the password or the recovery words, and asks for no second code', async () => {
		const berit = member('berit');
		const { session, token } = await opened(berit, minutes(15));
		const find = (now: Temporal.Instant) => findSession(database.app, token, now);
		const lock = async (now: Temporal.Instant) => {
			await lockSession(database.app, session);
			expect(await find(now)).toMatchObject({ state: 'locked', name: 'berit' });
		};
		await lock(minutes(16));
		const locked = await find(minutes(16));
		expect(await tryPassword('berit', 'falsch', minutes(17), locked)).toMatchObject({
			error: { kind: 'wrong-password', triesLeft: 4 },
		});
		const foreign = await tryPassword('carla', member('carla').password, minutes(17), locked);
		expect(foreign).toMatchObject({ ok: true, value: { kind: 'second-factor-due' } });
		expect(await find(minutes(17))).toMatchObject({ state: 'locked' });
		const right = await tryPassword('berit', berit.password, minutes(18), locked);
		expect(right).toMatchObject({ ok: true, value: { kind: 'open' } });
		expect(await find(minutes(18))).toMatchObject({ state: 'open' });
		expect((await find(minutes(18)))?.provedAt).toEqual(minutes(18));

		await lock(minutes(19));
		const recovered = await desk.recover('berit', berit.recoveryProof, await find(minutes(19)), minutes(20));
		expect(recovered).toEqual({ ok: true, value: { kind: 'open' } });
		expect(await find(minutes(20))).toMatchObject({ state: 'open' });
		expect((await find(minutes(20)))?.provedAt).toEqual(minutes(20));
		// Nobody looks after a page that is locked: asking does not make it live on.
		await lock(minutes(21));
		expect(await find(minutes(49))).toMatchObject({ state: 'locked' });
		expect(await find(minutes(50))).toBeUndefined();
		const late = await desk.recover('berit', berit.recoveryProof, locked, minutes(50));
		expect(late).toMatchObject({ ok: true, value: { kind: 'second-factor-due' } });
	});

	test('does not lock who has not entered the code yet', async () => {
		const half = await admitted(member('edda'), minutes(3_000));
		await lockSession(database.app, half);
		const rows = await inOrganisation(database.app, half.organisationId, (tx) =>
			tx.selectFrom('staff_session').select('state').where('token_sha256', '=', half.tokenSha256).execute(),
		);
		expect(rows).toEqual([{ state: 'second-factor' }]);
	});

	test('lets somebody who is signed in work on while a stranger keeps the account locked', async () => {
		const berit = member('berit');
		const now = minutes(30);
		const { session, token } = await opened(berit, now);
		for (let tries = 0; tries < 5; tries++) await tryPassword('berit', 'falsch', now);
		expect(await tryPassword('berit', berit.password, now)).toMatchObject({ error: { kind: 'locked' } });
		const unlock = (password: string) => tryPassword('berit', password, now, session);
		expect(await unlock(berit.password)).toMatchObject({ ok: true, value: { kind: 'open' } });

		const wrong = (triesLeft: number) => ({ ok: false, error: { kind: 'wrong-password', triesLeft } });
		expect(await unlock('falsch')).toEqual(wrong(4));
		expect(await unlock(berit.password)).toMatchObject({ ok: true });
		for (const triesLeft of [4, 3, 2, 1, 1]) expect(await unlock('falsch')).toEqual(wrong(triesLeft));
		// The sixth ends the session, and from then on the account's own wait holds.
		expect(await unlock(berit.password)).toMatchObject({ error: { kind: 'locked' } });
		expect(await findSession(database.app, token, now)).toBeUndefined();
		expect((await tryPassword('berit', berit.password, minutes(31))).ok).toBe(true);
	});

	test.each(['dunja', 'niemand'])(
		'counts wrong passwords of %s alike, and waits longer and longer',
		async (name) => {
			const outcomes: unknown[] = [];
			let now = minutes(60);
			for (let tries = 1; tries <= 10; tries++) {
				const tried = await tryPassword(name, 'falsch', now);
				if (tried.ok) throw new Error('let in');
				outcomes.push('until' in tried.error ? tried.error.until.since(now).total('minutes') : tried.error);
				if ('until' in tried.error) {
					const { until } = tried.error;
					const early = await tryPassword(name, 'falsch', until.subtract({ seconds: 1 }));
					expect(early).toEqual({ ok: false, error: { kind: 'locked', until } });
					now = until;
				}
			}
			const wrong = (triesLeft: number) => ({ kind: 'wrong-password', triesLeft });
			expect(outcomes).toEqual([wrong(4), wrong(3), wrong(2), wrong(1), 1, 2, 4, 8, 15, 15]);
		},
	);

	test('takes the right password after a wait, and forgets the wrong ones', async () => {
		const { password } = member('edda');
		for (let tries = 0; tries < 5; tries++) await tryPassword('edda', 'falsch', start);
		expect(await tryPassword('edda', password, start)).toMatchObject({ error: { kind: 'locked' } });
		expect((await tryPassword('edda', password, minutes(1))).ok).toBe(true);
		expect(await tryPassword('edda', 'falsch', minutes(1))).toMatchObject({ error: { triesLeft: 4 } });
	});

	test('counts a try that never came to its second step: a browser needs none to know', async () => {
		const { request } = await browser.startSignIn('falsch');
		const started = [];
		for (let tries = 0; tries < 8; tries++)
			started.push(await desk.start('carla', request, undefined, minutes(20)));
		expect(started.map(({ ok }) => ok)).toEqual([true, true, true, true, true, false, false, false]);
		const { password } = member('carla');
		expect((await tryPassword('carla', password, minutes(30))).ok).toBe(true);
	});

	test('ends an attempt after two minutes, and takes each one once', async () => {
		const { password } = member('edda');
		const { state, request } = await browser.startSignIn(password);
		const started = await desk.start('edda', request, undefined, start);
		if (!started.ok) throw new Error(started.error.kind);
		const { attempt, response } = started.value;
		const mine = await browser.finishSignIn(password, state, response, { name: 'edda' });
		if (!mine.ok) throw new Error(mine.error.kind);
		const ended = { ok: false, error: { kind: 'attempt-ended' } };
		const late = await desk.start('edda', request, undefined, start);
		if (!late.ok) throw new Error(late.error.kind);
		expect(await desk.finish(late.value.attempt, 'egal', undefined, minutes(2))).toEqual(ended);
		expect((await desk.finish(attempt, mine.value.finish, undefined, minutes(1))).ok).toBe(true);
		expect(await desk.finish(attempt, mine.value.finish, undefined, minutes(1))).toEqual(ended);
	});

	test('lets in by recovery code, also while a stranger keeps the account locked', async () => {
		const frida = member('frida');
		for (let tries = 0; tries < 5; tries++) await tryPassword('frida', 'falsch', start);
		const wrong = { ok: false, error: { kind: 'wrong-recovery-code' } };
		expect(await desk.recover('frida', randomBytes(32), undefined, start)).toEqual(wrong);
		expect(await desk.recover('niemand', frida.recoveryProof, undefined, start)).toEqual(wrong);
		expect(await desk.recover('berit', frida.recoveryProof, undefined, start)).toEqual(wrong);
		const right = await desk.recover('Frida', frida.recoveryProof, undefined, start);
		expect(right).toMatchObject({ ok: true, value: { kind: 'second-factor-due' } });
	});

	test('takes a code once, none before it, and one step to either side', async () => {
		const gesa = member('gesa');
		const now = minutes(100);
		const enter = async (code: string, at = now) =>
			enterCode(database.app, await admitted(gesa, at), code, at);
		const wrong = { ok: false, error: { kind: 'wrong-code' } };
		expect(await enter(codeAt(gesa, now.subtract({ seconds: 60 })))).toMatchObject(wrong);
		expect(await enter(codeAt(gesa, now.add({ seconds: 60 })))).toMatchObject(wrong);
		const code = codeAt(gesa, now);
		expect((await enter(`${code.slice(0, 3)} ${code.slice(3)}`)).ok).toBe(true);
		expect(await enter(code)).toMatchObject(wrong);
		expect(await enter(codeAt(gesa, now.subtract({ seconds: 30 })))).toMatchObject(wrong);
		expect((await enter(codeAt(gesa, now.add({ seconds: 30 })))).ok).toBe(true);
	});

	test('counts wrong codes apart: the right password does not buy new guesses', async () => {
		const gesa = member('gesa');
		const now = minutes(200);
		const guesses: unknown[] = [];
		for (let tries = 0; tries < 6; tries++) {
			const entered = await enterCode(database.app, await admitted(gesa, now), 'kein Code', now);
			guesses.push(entered.ok || entered.error);
		}
		const locked = { kind: 'locked', until: now.add({ minutes: 1 }) };
		const wrong = (triesLeft: number) => ({ kind: 'wrong-code', triesLeft });
		expect(guesses).toEqual([wrong(4), wrong(3), wrong(2), wrong(1), locked, locked]);
		const right = await enterCode(database.app, await admitted(gesa, now), codeAt(gesa, now), now);
		expect(right).toEqual({ ok: false, error: locked });
		expect((await opened(gesa, now.add({ minutes: 1 }))).session.state).toBe('open');
	});

	test('ends a session that idles, at the end of its day, and when somebody signs out', async () => {
		const berit = member('berit');
		const at = (count: number) => minutes(1_000 + count);
		const idle = await opened(berit, at(0));
		expect(await findSession(database.app, idle.token, at(29))).toBeDefined();
		expect(await findSession(database.app, idle.token, at(58))).toBeDefined();
		expect(await findSession(database.app, idle.token, at(88))).toBeUndefined();
		expect(await findSession(database.app, idle.token, at(59))).toBeUndefined();

		const long = await opened(berit, at(100));
		let lived = 0;
		while (await findSession(database.app, long.token, at(100 + lived + 20))) lived += 20;
		expect(lived).toBe(12 * 60 - 20);

		const left = await opened(berit, at(2_000));
		await endSession(database.app, left.token);
		expect(await findSession(database.app, left.token, at(2_000))).toBeUndefined();
		for (const token of [undefined, '', 'kein Token', 'AAAA', randomBytes(32).toString('base64url')]) {
			expect(await findSession(database.app, token, at(0))).toBeUndefined();
			await endSession(database.app, token);
		}
	});

	test('changes a password: the old one ends, and so do the sessions elsewhere', async () => {
		const berit = member('berit');
		const now = minutes(5_000);
		const here = await opened(berit, now);
		const elsewhere = await opened(berit, now.add({ minutes: 1 }));
		const registration = await browser.startRegistration('ein neuer Satz');
		const response = await answerRegistration(setup, 'berit', registration.request);
		if (!response.ok) throw new Error(response.error.field);
		const registered = await browser.finishRegistration(
			'ein neuer Satz',
			registration.state,
			response.value,
			{ name: 'berit' },
		);
		if (!registered.ok) throw new Error(registered.error.field);
		const place = { accountId: berit.accountId, unlocker: 'password' } as const;
		const unlockKey = await passwordUnlockKey(registered.value.exportKey);
		const wrapped = await wrapMasterKey(unlockKey, berit.masterKey, place);
		const { record } = registered.value;
		const malformed = (field: string) => ({ ok: false, error: { kind: 'malformed', field } });
		const change = (password: { record: string; wrapped: Uint8Array }, after = 9) =>
			changePassword(database.app, here.session, password, now.add({ minutes: after }));
		const proofDue = { ok: false, error: { kind: 'proof-due' } };
		expect(await change({ record, wrapped }, 10)).toEqual(proofDue);
		expect(await answerNewPassword(here.session, registration.request, now.add({ minutes: 10 }))).toEqual(
			proofDue,
		);
		for (const junk of ['kurz', 'A'.repeat(256)]) {
			expect(await change({ record: junk, wrapped })).toEqual(malformed('record'));
		}
		expect(await change({ record, wrapped: wrapped.subarray(1) })).toEqual(malformed('wrapped'));
		const old = await browser.startSignIn(berit.password);
		const begun = await desk.start('berit', old.request, undefined, now);
		if (!begun.ok) throw new Error(begun.error.kind);
		const { attempt, response: oldResponse } = begun.value;
		const known = await browser.finishSignIn(berit.password, old.state, oldResponse, { name: 'berit' });
		if (!known.ok) throw new Error(known.error.kind);
		const half = await admitted(berit, now.add({ minutes: 1 }));
		expect((await change({ record, wrapped })).ok).toBe(true);
		const code = codeAt(berit, now.add({ minutes: 5 }));
		expect(await enterCode(database.app, half, code, now.add({ minutes: 5 }))).toEqual({
			ok: false,
			error: { kind: 'signed-out' },
		});
		expect(await desk.finish(attempt, known.value.finish, undefined, now)).toEqual({
			ok: false,
			error: { kind: 'attempt-ended' },
		});

		const later = now.add({ minutes: 2 });
		expect(await findSession(database.app, here.token, later)).toBeDefined();
		expect(await findSession(database.app, elsewhere.token, later)).toBeUndefined();
		expect(await tryPassword('berit', berit.password, later)).toMatchObject({ ok: false });
		expect(await tryPassword('berit', 'ein neuer Satz', later)).toMatchObject({ ok: true });
	});

	test('names what is no message of OPAQUE, and counts it', async () => {
		const malformed = await desk.start('niemand sonst', 'kein Gruß', undefined, start);
		expect(malformed).toEqual({ ok: false, error: { kind: 'malformed', field: 'startLoginRequest' } });
	});
});
