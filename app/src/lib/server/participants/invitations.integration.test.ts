import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { inventedBodies } from '@schutznetz/plans/invented';
import { newAccountKeys } from '@schutznetz/vault';
import * as browser from '@schutznetz/vault/opaque';
import { sql } from 'kysely';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	findAccountByName,
	findSession,
	opaqueSetupPath,
	openOpaqueSetup,
	SignIn,
} from '../accounts/index.ts';
import { type Db, inOrganisation, releaseRecords, type Tx } from '../db/index.ts';
import { setDisabled } from '../db/team/accounts.ts';
import { endInvitation, insertInvitation } from '../db/team/invitations.ts';
import { type TemporaryDatabase, temporaryDatabase, testEngines } from '../db/testing/index.ts';
import {
	answerInvited,
	foundParticipant,
	type InvitedAccount,
	invite,
	inviteFirst,
	lookAtInvitation,
	type Member,
	participantsOf,
	readParticipant,
	redeemInvitation,
	setAccountClosed,
	withdrawInvitation,
} from './index.ts';
import { type InventedMembers, inventedMembers } from './testing/index.ts';

const now = Temporal.Instant.fromEpochMilliseconds(Date.now());
const later = (hours: number): Temporal.Instant => now.add({ hours });

describe.each(testEngines)('invitations, on $name', (engine) => {
	let database: TemporaryDatabase;
	let app: Db;
	let setup: string;
	let members: InventedMembers;
	let office: Member;

	beforeAll(async () => {
		database = await temporaryDatabase(engine);
		({ app } = database);
		members = await inventedMembers(database);
		office = members.office.a;
		await releaseRecords(database.owner, inventedBodies);
		const opened = await openOpaqueSetup(opaqueSetupPath(database.dataFolder));
		if (!opened.ok) throw new Error(opened.error.kind);
		setup = opened.value;
	});
	afterAll(() => database.stop());

	const invited = async (participant: Member, at = now): Promise<string> => {
		const made = await invite(app, office, participant.organisationId, at);
		if (!made.ok) throw new Error(made.error.kind);
		return made.value.code;
	};

	/** What the browser of an invited person makes. */
	async function makeAccount(code: string, name: string, password = 'erfunden-und-lang') {
		const { state, request } = await browser.startRegistration(password);
		const response = await answerInvited(app, setup, { code, name, request }, now);
		if (!response.ok) return response.error.kind;
		const registered = await browser.finishRegistration(password, state, response.value, { name });
		if (!registered.ok) throw new Error(registered.error.kind);
		const accountId = randomUUID();
		const { exportKey, record: opaqueRecord } = registered.value;
		const { stored } = await newAccountKeys({ accountId, exportKey });
		return { accountId, name, opaqueRecord, totpSecret: randomBytes(20), ...stored };
	}
	const due = async (made: ReturnType<typeof makeAccount>): Promise<InvitedAccount> => {
		const account = await made;
		if (typeof account === 'string') throw new Error(account);
		return account;
	};
	const codeOf = ({ totpSecret }: InvitedAccount): string =>
		new TOTP({ secret: new Secret({ buffer: new Uint8Array(totpSecret).buffer }) }).generate({
			timestamp: now.epochMilliseconds,
		});
	const kindOf = (result: { ok: true } | { ok: false; error: { kind: string } }): string =>
		result.ok ? 'ok' : result.error.kind;

	test('add one account to the organisation of the code, once, and it signs in', async () => {
		const code = await invited(members.ministry);
		const looked = await lookAtInvitation(app, code, now);
		expect(looked).toMatchObject({ ok: true, value: { organisation: { bodyId: 'muster-ministerium-a' } } });
		const account = await due(makeAccount(code, 'ada.ministerium'));
		expect(kindOf(await redeemInvitation(app, code, account, '000000', now))).toBe('wrongCode');
		// Whatever organisation the browser names: the code alone says which it is.
		const liar = { ...account, organisationId: members.office.a.organisationId };
		expect(kindOf(await redeemInvitation(app, code, liar, codeOf(account), now))).toBe('ok');
		expect(await findAccountByName(app, 'ada.ministerium')).toEqual({
			accountId: account.accountId,
			organisationId: members.ministry.organisationId,
		});
		const second = await due(makeAccount(await invited(members.land), 'zweite.ministerium'));
		expect(kindOf(await redeemInvitation(app, code, second, codeOf(second), now))).toBe('codeUsed');
		expect(kindOf(await lookAtInvitation(app, code, now))).toBe('codeUsed');
		expect(await findAccountByName(app, 'zweite.ministerium')).toBeUndefined();
	});

	test('are used once, even by two at the same moment', async () => {
		const code = await invited(members.civil);
		const both = [await due(makeAccount(code, 'eins.verband')), await due(makeAccount(code, 'zwei.verband'))];
		const done = await Promise.all(both.map((one) => redeemInvitation(app, code, one, codeOf(one), now)));
		expect(done.map(kindOf).sort()).toEqual(['codeUsed', 'ok']);
	});

	test('end after fourteen days, when they are taken back, and are none where nobody was invited', async () => {
		const code = await invited(members.land, later(1));
		expect(kindOf(await lookAtInvitation(app, code, later(24 * 14 + 1)))).toBe('codeExpired');
		expect(kindOf(await lookAtInvitation(app, code, later(24 * 14)))).toBe('ok');
		const { organisationId } = members.land;
		const view = await readParticipant(app, office, organisationId);
		const newest = view.ok ? view.value.invited[0] : undefined;
		if (!newest) throw new Error('no invitation is listed');
		expect(Buffer.from(newest.codeSha256).toString('base64url')).not.toContain(code);
		const { codeSha256 } = newest;
		const elsewhere = await withdrawInvitation(app, office, members.civil.organisationId, codeSha256, now);
		expect(kindOf(elsewhere)).toBe('noInvitation');
		expect(kindOf(await withdrawInvitation(app, office, organisationId, codeSha256, now))).toBe('ok');
		expect(kindOf(await withdrawInvitation(app, office, organisationId, codeSha256, now))).toBe(
			'noInvitation',
		);
		expect(kindOf(await lookAtInvitation(app, code, now))).toBe('codeWithdrawn');
		expect(kindOf(await lookAtInvitation(app, 'geraten', now))).toBe('codeUnknown');
	});

	test('answer no name that somebody has, closed or not, and none that cannot be one', async () => {
		const code = await invited(members.otherMinistry);
		expect(await makeAccount(code, members.ministry.name)).toBe('nameTaken');
		expect(await makeAccount(code, 'Ada Muster')).toBe('nameRefused');
		const { accountId, organisationId, name } = members.centres[5] as Member;
		const target = { participantId: organisationId, accountId };
		expect(kindOf(await setAccountClosed(app, office, target, true, now))).toBe('ok');
		expect(await makeAccount(code, name)).toBe('nameTaken');
		const account = await due(makeAccount(code, 'neu.bericht'));
		const taken = { ...account, name: members.ministry.name };
		expect(kindOf(await redeemInvitation(app, code, taken, codeOf(account), now))).toBe('nameTaken');
		const forged = { ...account, personalKeys: new Uint8Array([1, 2, 3]) };
		expect(kindOf(await redeemInvitation(app, code, forged, codeOf(account), now))).toBe('malformed');
		expect(kindOf(await lookAtInvitation(app, code, now)), 'nothing of this used it').toBe('ok');
	});

	test('are made, listed and taken back by the office alone', async () => {
		for (const member of [members.ministry, members.centres[0] ?? members.land, members.civil]) {
			expect(kindOf(await participantsOf(app, member))).toBe('officeOnly');
			expect(kindOf(await invite(app, member, member.organisationId, now))).toBe('officeOnly');
			const draft = { name: 'Eigenes', kind: 'centre', bodyId: null } as const;
			expect(kindOf(await foundParticipant(app, member, draft))).toBe('officeOnly');
			const target = { participantId: office.organisationId, accountId: office.accountId };
			expect(kindOf(await setAccountClosed(app, member, target, true, now))).toBe('officeOnly');
		}
		expect(kindOf(await invite(app, office, randomUUID(), now))).toBe('noParticipant');
	});

	test('go to whom the office adds, each for a public body that fits and that nobody has', async () => {
		const found = (name: string, kind: 'ministry' | 'centre' | 'land', bodyId: string | null) =>
			foundParticipant(app, office, { name, kind, bodyId });
		expect(kindOf(await found('Amt', 'ministry', null))).toBe('bodyMissing');
		expect(kindOf(await found('Amt', 'ministry', 'gibt-es-nicht'))).toBe('bodyUnknown');
		expect(kindOf(await found('Amt', 'land', 'muster-amt'))).toBe('bodyUnfit');
		expect(kindOf(await found('Amt', 'ministry', 'muster-ministerium-a'))).toBe('bodyTaken');
		expect(kindOf(await found(' ', 'ministry', 'muster-amt'))).toBe('nameRefused');
		expect(await found('Amt für Muster', 'ministry', 'muster-amt')).toMatchObject({
			ok: true,
			value: { slug: 'amt-fuer-muster', bodyId: 'muster-amt' },
		});
		expect(await found('Stelle Süd', 'centre', null)).toMatchObject({
			ok: true,
			value: { bodyId: 'stelle-stelle-sued' },
		});
		expect(kindOf(await found('Amt für Muster', 'centre', null))).toBe('nameTaken');
		const all = await participantsOf(app, office);
		const [first] = all.ok ? all.value : [];
		expect(first).toMatchObject({ kind: 'office', accounts: 2, invitations: 0 });
	});

	test('into the rapporteur are its own from the first account on, by use case and by database', async () => {
		const { rapporteur } = members;
		const { organisationId } = rapporteur;
		const own = await participantsOf(app, rapporteur);
		expect(own.ok && own.value.map(({ id }) => id)).toEqual([organisationId]);
		expect(kindOf(await readParticipant(app, rapporteur, members.civil.organisationId))).toBe(
			'noParticipant',
		);
		expect(await readParticipant(app, office, organisationId)).toMatchObject({ value: { isOurs: false } });
		expect(kindOf(await invite(app, office, organisationId, now))).toBe('rapporteurOnly');
		const target = { participantId: organisationId, accountId: rapporteur.accountId };
		for (const isClosed of [true, false]) {
			expect(kindOf(await setAccountClosed(app, office, target, isClosed, now))).toBe('rapporteurOnly');
		}
		const inside = (work: (tx: Tx) => Promise<unknown>) => inOrganisation(app, organisationId, work);
		const invitation = { codeSha256: new Uint8Array(32), createdAt: now, expiresAt: later(24) };
		for (const issuedBy of [office.accountId, null]) {
			await expect(
				inside((tx) => insertInvitation(tx, organisationId, { ...invitation, issuedBy })),
			).rejects.toThrow(/decides on its own people/);
		}
		await expect(
			inside((tx) => setDisabled(tx, rapporteur.accountId, now, office.accountId)),
		).rejects.toThrow(/decides on its own people/);
		// One from before the first account, as the owner restores it, lets nobody in after it.
		const early = 'von-frueher';
		await database.owner.transaction().execute(async (tx) => {
			await sql`SELECT set_config('schutznetz.maintenance', 'on', true)`.execute(tx);
			const codeSha256 = createHash('sha256').update(early).digest();
			await insertInvitation(tx, organisationId, { ...invitation, codeSha256, issuedBy: office.accountId });
		});
		expect(kindOf(await lookAtInvitation(app, early, now))).toBe('codeWithdrawn');
		await expect(
			inside((tx) => endInvitation(tx, createHash('sha256').update(early).digest(), 'used_at', now)),
		).rejects.toThrow(/decides on its own people/);

		const made = await invite(app, rapporteur, organisationId, now);
		if (!made.ok) throw new Error(made.error.kind);
		const account = await due(makeAccount(made.value.code, 'zwei.bericht'));
		expect(kindOf(await redeemInvitation(app, made.value.code, account, codeOf(account), now))).toBe('ok');
		const second = { participantId: organisationId, accountId: account.accountId };
		expect(kindOf(await setAccountClosed(app, rapporteur, second, true, now))).toBe('ok');
		expect(kindOf(await setAccountClosed(app, office, second, false, now))).toBe('rapporteurOnly');
		expect(kindOf(await setAccountClosed(app, rapporteur, second, false, now))).toBe('ok');
		expect(kindOf(await setAccountClosed(app, rapporteur, target, true, now))).toBe('ownAccount');
		expect(kindOf(await invite(app, rapporteur, members.civil.organisationId, now))).toBe('noParticipant');
	});

	test('come first to an office without any account, and never to one that has some', async () => {
		expect(await inviteFirst(app, office.organisationId, now)).toBeUndefined();
	});

	test('a closed account is let in by nothing, at once, until it is opened again', async () => {
		const code = await invited(members.land);
		const account = await due(makeAccount(code, 'lea.land'));
		expect(kindOf(await redeemInvitation(app, code, account, codeOf(account), now))).toBe('ok');
		const desk = new SignIn(app, setup, 0);
		async function signIn(at: Temporal.Instant) {
			const { state, request } = await browser.startSignIn('erfunden-und-lang');
			const started = await desk.start('lea.land', request, undefined, at);
			if (!started.ok) return started.error.kind;
			const finished = await browser.finishSignIn('erfunden-und-lang', state, started.value.response, {
				name: 'lea.land',
			});
			const finish = finished.ok ? finished.value.finish : null;
			const admitted = await desk.finish(started.value.attempt, finish, undefined, at);
			return admitted.ok ? admitted.value : admitted.error.kind;
		}
		const admitted = await signIn(now);
		if (typeof admitted === 'string' || !('token' in admitted)) throw new Error('she was not let in');
		expect(await findSession(app, admitted.token, now)).toBeDefined();

		const target = { participantId: members.land.organisationId, accountId: account.accountId };
		expect(kindOf(await setAccountClosed(app, office, target, true, now))).toBe('ok');
		expect(await findSession(app, admitted.token, now)).toBeUndefined();
		expect(await signIn(now)).toBe('wrong-password');
		expect(kindOf(await setAccountClosed(app, office, target, false, now))).toBe('ok');
		expect(await signIn(later(1))).toMatchObject({ kind: 'second-factor-due' });

		const own = { participantId: office.organisationId, accountId: office.accountId };
		expect(kindOf(await setAccountClosed(app, office, own, true, now))).toBe('ownAccount');
		const foreign = { participantId: members.civil.organisationId, accountId: account.accountId };
		expect(kindOf(await setAccountClosed(app, office, foreign, true, now))).toBe('noAccount');
		// PostgreSQL itself would throw at what has the length and the letters of an id alone.
		const noId = { ...target, accountId: '-'.repeat(36) };
		expect(kindOf(await setAccountClosed(app, office, noId, true, now))).toBe('noAccount');
	});

	test('leave a trace of who made and used them, and no code', async () => {
		const entries = await inOrganisation(app, members.land.organisationId, (tx) =>
			tx.selectFrom('audit_entry').select(['actor', 'action']).execute(),
		);
		expect(entries).toContainEqual({ actor: office.accountId, action: 'invitation-made' });
		expect(entries).toContainEqual({ actor: 'invitation', action: 'account-created' });
		expect(entries).toContainEqual({ actor: office.accountId, action: 'account-closed' });
	});
});
