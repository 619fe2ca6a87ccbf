import { randomBytes, randomUUID } from 'node:crypto';
import {
	makeEscrow,
	newMasterKey,
	newRecoveryCode,
	openEscrow,
	openReleasedShare,
	openShare,
	type PersonalKeys,
	passwordUnlockKey,
	recoveryKeys,
	recoveryPair,
	releaseShareTo,
	sealShareTo,
	unwrapMasterKey,
	unwrapPersonalKeys,
	wrapMasterKey,
	wrapPersonalKeys,
} from '@schutznetz/vault';
import * as browser from '@schutznetz/vault/opaque';
import { answerRegistration, createServerSetup } from '@schutznetz/vault/public/opaque';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { insertRosterEntry } from '../db/channel/statements.ts';
import { inOrganisation, type OrganisationId } from '../db/index.ts';
import { readPersonalKeys } from '../db/team/accounts.ts';
import { listUnlockers } from '../db/team/unlockers.ts';
import { type TemporaryDatabase, temporaryDatabase, testEngines } from '../db/testing/index.ts';
import {
	askRecovery,
	beginRecovery,
	cancelRecovery,
	collectRecovery,
	finishRecovery,
	readRecovery,
	releaseShare,
	setEscrow,
} from './recovery.ts';
import type { Session } from './sessions.ts';
import { SignIn } from './sign-in.ts';
import { addCentre, addMember, type Member } from './testing/member.ts';
import { removeUnlocker } from './unlockers.ts';

const start = Temporal.Instant.from('2026-11-21T08:00:00Z');
const hours = (count: number) => start.add({ hours: count });
const sessionOf = ({ accountId, organisationId, name }: Member): Session => ({
	accountId,
	organisationId,
	name,
	state: 'open',
	provedAt: start,
	provedBy: 'password',
	tokenSha256: randomBytes(32),
});
const keysOf = ({ signingSeed, sealingSeed }: Member): PersonalKeys => ({ signingSeed, sealingSeed });

describe.each(testEngines)('coming back with the help of colleagues, on $name', (engine) => {
	let database: TemporaryDatabase;
	let setup: string;
	let centre: OrganisationId;
	let lost: Member;
	let colleagues: readonly [Member, Member, Member];
	let stranger: Member;
	let mediator: Member;

	beforeAll(async () => {
		database = await temporaryDatabase(engine);
		setup = await createServerSetup();
		centre = await addCentre(database, 'buche');
		const add = (name: string) => addMember(database, setup, centre, name);
		lost = await add('hanna');
		colleagues = [await add('ines'), await add('jule'), await add('kira')];
		stranger = await addMember(database, setup, await addCentre(database, 'linde'), 'lotte');
		mediator = await add('mira');
		await enrol([lost, ...colleagues], 'member');
		await enrol([mediator], 'mediator', 1 + colleagues.length);
		await enrol([stranger], 'member');
	});
	afterAll(() => database.stop());

	/** Into the roster as the server reads it; its signatures are the browsers' business. */
	async function enrol(members: readonly Member[], role: string, from = 0): Promise<void> {
		for (const [i, { accountId, organisationId }] of members.entries()) {
			const change = { kind: 'add', member: { id: accountId, role } };
			const entry = { bytes: Buffer.from(JSON.stringify({ change })), signature: randomBytes(64) };
			await inOrganisation(database.app, organisationId, (tx) =>
				insertRosterEntry(tx, organisationId, from + i, entry),
			);
		}
	}

	async function allow(): Promise<string> {
		const escrowId = randomUUID();
		const place = { accountId: lost.accountId, escrowId };
		const { sealed, shares } = await makeEscrow(keysOf(lost), colleagues.length, place);
		const kept = colleagues.map(async ({ accountId: memberId, publicKeys }, i) => ({
			memberId,
			wrapped: await sealShareTo(publicKeys.sealing, shares[i] ?? new Uint8Array(), {
				escrowId,
				holderId: memberId,
			}),
		}));
		const escrow = { id: escrowId, kind: 'colleagues', sealed, shares: await Promise.all(kept) } as const;
		const set = await setEscrow(database.app, sessionOf(lost), escrow, start);
		expect(set.ok).toBe(true);
		return escrowId;
	}

	const ticketFor = async (name: string): Promise<string> => {
		const begun = await beginRecovery(database.app, sessionOf(colleagues[0]), name, start);
		if (!begun.ok) throw new Error(begun.error.kind);
		return begun.value.ticket;
	};

	test('the whole way: begun, a day of notice, two shares, a new password; the old ways in are gone', async () => {
		const escrowId = await allow();
		const ticket = await ticketFor('hanna');
		const code = newRecoveryCode();
		const pair = await recoveryPair(code);
		const { proof, proofHash, unlockKey } = await recoveryKeys(code);
		const mine = { temporaryKey: pair.publicKey, proofHash };

		const wrong = ticket.replace(/^./, (digit) => (digit === '0' ? '1' : '0'));
		expect(await askRecovery(database.app, 'hanna', wrong, mine, start)).toMatchObject({
			error: { kind: 'wrong-ticket' },
		});
		expect(await askRecovery(database.app, 'Hanna ', ticket, mine, start)).toMatchObject({ ok: true });
		// Used once: nobody puts a key of their own in its place.
		expect(await askRecovery(database.app, 'hanna', ticket, mine, start)).toMatchObject({
			error: { kind: 'wrong-ticket' },
		});

		const seen = await readRecovery(database.app, sessionOf(colleagues[1]), start);
		expect(seen.requests).toMatchObject([{ name: 'hanna', begunBy: 'ines', releasedBy: [] }]);
		const share = async (helper: Member, at: Temporal.Instant) => {
			const view = await readRecovery(database.app, sessionOf(helper), at);
			const given = view.escrows[0]?.myShare ?? new Uint8Array();
			const place = { escrowId, holderId: helper.accountId };
			const opened = await openShare(helper.sealingSeed, given, place);
			if (!opened.ok) throw new Error(opened.error.kind);
			const key = view.requests[0]?.asked?.temporaryKey ?? new Uint8Array();
			const sealed = await releaseShareTo(key, opened.value, place);
			return releaseShare(database.app, sessionOf(helper), lost.accountId, sealed, at);
		};
		expect(await share(colleagues[0], hours(23))).toMatchObject({ error: { kind: 'too-early' } });
		expect(await collectRecovery(database.app, 'hanna', proof, hours(23))).toMatchObject({
			error: { kind: 'too-early' },
		});
		expect(await share(colleagues[0], hours(25))).toEqual({ ok: true, value: undefined });
		expect(await share(colleagues[2], hours(25))).toEqual({ ok: true, value: undefined });

		expect(await collectRecovery(database.app, 'hanna', randomBytes(32), hours(26))).toMatchObject({
			error: { kind: 'no-request' },
		});
		const collected = await collectRecovery(database.app, 'hanna', proof, hours(26));
		if (!collected.ok) throw new Error(collected.error.kind);
		const shares = await Promise.all(
			collected.value.shares.map(async ({ holderId, sealed }) => {
				const opened = await openReleasedShare(pair.seed, sealed, { escrowId, holderId });
				if (!opened.ok) throw new Error(opened.error.kind);
				return opened.value;
			}),
		);
		const place = { accountId: lost.accountId, escrowId };
		const keys = await openEscrow(collected.value.escrow.sealed, shares, place);
		if (!keys.ok) throw new Error(keys.error.kind);
		expect(Buffer.from(keys.value.sealingSeed)).toEqual(Buffer.from(lost.sealingSeed));

		const { state, request } = await browser.startRegistration('ein ganz neuer Satz');
		const response = await answerRegistration(setup, 'hanna', request);
		if (!response.ok) throw new Error(response.error.field);
		const made = await browser.finishRegistration('ein ganz neuer Satz', state, response.value, {
			name: 'hanna',
		});
		if (!made.ok) throw new Error(made.error.field);
		const master = newMasterKey();
		const { accountId } = lost;
		const totpSecret = randomBytes(20);
		const totp = new TOTP({ secret: new Secret({ buffer: new Uint8Array(totpSecret).buffer }) });
		const recovered = {
			opaqueRecord: made.value.record,
			personalKeys: await wrapPersonalKeys(master, keys.value, { accountId }),
			byPassword: await wrapMasterKey(await passwordUnlockKey(made.value.exportKey), master, {
				accountId,
				unlocker: 'password',
			}),
			byRecovery: await wrapMasterKey(unlockKey, master, { accountId, unlocker: 'recovery' }),
			totpSecret,
			totpCode: totp.generate({ timestamp: hours(26).epochMilliseconds }),
		};
		const done = await finishRecovery(database.app, 'hanna', proof, recovered, hours(26));
		expect(done).toEqual({ ok: true, value: undefined });

		const desk = new SignIn(database.app, setup, 0);
		expect(
			await desk.recover('hanna', lost.recoveryProof, undefined, hours(27)),
			'the old sheet',
		).toMatchObject({ error: { kind: 'wrong-recovery-code' } });
		expect(await desk.recover('hanna', proof, undefined, hours(27))).toMatchObject({ ok: true });
		const stored = await inOrganisation(database.app, centre, async (tx) => ({
			personal: await readPersonalKeys(tx, accountId),
			unlockers: await listUnlockers(tx, accountId),
		}));
		const wrapped = stored.unlockers.find(({ kind }) => kind === 'recovery')?.wrapped ?? new Uint8Array();
		const opened = await unwrapMasterKey(unlockKey, wrapped, { accountId, unlocker: 'recovery' });
		if (!opened.ok) throw new Error(opened.error.kind);
		expect(await unwrapPersonalKeys(opened.value, stored.personal, { accountId })).toMatchObject({
			ok: true,
		});
		const after = await readRecovery(database.app, sessionOf(colleagues[1]), hours(27));
		expect([after.requests, after.escrows]).toEqual([[], []]);
	});

	test('nobody of another centre, nobody for themselves, nobody without leave begins one; anybody ends one', async () => {
		await allow();
		expect(await beginRecovery(database.app, sessionOf(stranger), 'hanna', start)).toMatchObject({
			error: { kind: 'no-escrow' },
		});
		expect(await beginRecovery(database.app, sessionOf(lost), 'hanna', start)).toMatchObject({
			error: { kind: 'own-account' },
		});
		expect(await beginRecovery(database.app, sessionOf(lost), 'ines', start)).toMatchObject({
			error: { kind: 'no-escrow' },
		});
		await ticketFor('hanna');
		expect(await beginRecovery(database.app, sessionOf(colleagues[1]), 'hanna', start)).toMatchObject({
			error: { kind: 'already-begun' },
		});
		expect((await readRecovery(database.app, sessionOf(stranger), start)).requests).toEqual([]);
		expect(await cancelRecovery(database.app, sessionOf(stranger), lost.accountId)).toBe(false);
		expect(await cancelRecovery(database.app, sessionOf(lost), lost.accountId)).toBe(true);
	});

	test('a language mediator sees, begins and ends nothing of others', async () => {
		await allow();
		expect(await beginRecovery(database.app, sessionOf(mediator), 'hanna', start)).toMatchObject({
			error: { kind: 'no-escrow' },
		});
		await ticketFor('hanna');
		const seen = await readRecovery(database.app, sessionOf(mediator), start);
		expect([seen.escrows, seen.requests]).toEqual([[], []]);
		expect(await cancelRecovery(database.app, sessionOf(mediator), lost.accountId)).toBe(false);
		expect(await cancelRecovery(database.app, sessionOf(colleagues[2]), lost.accountId)).toBe(true);
	});

	test('password and code are never taken away, and nothing is changed on an old proof', async () => {
		const unlockers = await inOrganisation(database.app, centre, (tx) =>
			listUnlockers(tx, colleagues[0].accountId),
		);
		for (const { id } of unlockers) {
			expect(await removeUnlocker(database.app, sessionOf(colleagues[0]), id, start)).toMatchObject({
				error: { kind: 'no-unlocker' },
			});
		}
		expect(await setEscrow(database.app, sessionOf(lost), null, hours(1))).toMatchObject({
			error: { kind: 'proof-due' },
		});
	});
});
