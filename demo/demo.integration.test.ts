import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
	fingerprint,
	objectIds,
	openFirstMessage,
	parseStatement,
	passwordUnlockKey,
	recoveryKeys,
	signingPairFromSeed,
	unwrapMasterKey,
	unwrapPersonalKeys,
	unwrapSecret,
	verifyEpochs,
	verifyRoster,
	wordsToSecret,
} from '@schutznetz/vault';
import { finishSignIn, startSignIn } from '@schutznetz/vault/opaque';
import { wordLists } from '@schutznetz/vault/words';
import { URI } from 'otpauth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	enterCode,
	findAccountByName,
	findSession,
	opaqueSetupPath,
	openOpaqueSetup,
	type Session,
	SignIn,
} from '../app/src/lib/server/accounts/index.ts';
import { practiceSpread, readContributions } from '../app/src/lib/server/contributions/index.ts';
import { answerChannel, readInstance } from '../app/src/lib/server/counselling/index.ts';
import { type Db, findPublished, inOrganisation, openDatabase } from '../app/src/lib/server/db/index.ts';
import { temporaryDatabase } from '../app/src/lib/server/db/testing/index.ts';
import { redeemSetupCode } from '../app/src/lib/server/organisations/index.ts';
import { memberOf } from '../app/src/lib/server/participants/index.ts';
import { readSettings } from '../app/src/lib/server/settings/index.ts';
import { readIntake, readVault } from '../app/src/lib/server/team/index.ts';
import { type HouseDatabase, openHouseDatabase } from '../cli/src/house-database.ts';
import { prepareHouse } from '../cli/src/prepare-house.ts';
import { due } from './due.ts';
import { type Demo, makeDemo } from './make-demo.ts';
import type { Credentials } from './make-person.ts';

const root = join(import.meta.dirname, '..');
const staff = 'http://team.localhost:3000';

/** Runs the command as a person does. */
async function runDemo(dataFolder: string, ...args: string[]) {
	const env = { ...process.env, DATA_DIR: dataFolder };
	return promisify(execFile)(process.execPath, [join(root, 'demo/run.ts'), ...args], { env }).then(
		({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
		(error: { code: number; stdout: string; stderr: string }) => error,
	);
}

describe('a house that was stopped', () => {
	let dataFolder: string;
	let demo: Demo;
	let house: HouseDatabase;
	let db: Db;
	let desk: SignIn;

	beforeAll(async () => {
		// Directly below the temporary folder: the database's account must reach it.
		dataFolder = mkdtempSync(join(tmpdir(), 'schutznetz-demo-'));
		const made = await runDemo(dataFolder, '--json');
		expect(made).toMatchObject({ code: 0, stderr: '' });
		demo = JSON.parse(made.stdout);
		const settings = readSettings({ DATA_DIR: dataFolder }, '/');
		if (!settings.ok) throw new Error('the settings were refused');
		const opened = await openHouseDatabase(settings.value);
		if (!opened.ok) throw new Error(opened.error);
		house = opened.value;
		db = openDatabase(house.appUrl, undefined, 2);
		desk = new SignIn(db, due(await openOpaqueSetup(opaqueSetupPath(dataFolder))), 0);
	});
	afterAll(async () => {
		await db.destroy();
		await house.close();
		rmSync(dataFolder, { recursive: true });
	});

	/** Signs in with what was printed. */
	async function signIn(credentials: Credentials | undefined): Promise<Session> {
		if (!credentials) throw new Error('nobody to sign in');
		return (await enter(credentials)).session;
	}

	async function enter({ name, password, otpauthUri }: Credentials) {
		const now = Temporal.Now.instant();
		const { state, request } = await startSignIn(password);
		const started = due(await desk.start(name, request, undefined, now));
		const { finish, exportKey } = due(await finishSignIn(password, state, started.response, { name }));
		const admitted = due(await desk.finish(started.attempt, finish, undefined, now));
		const half = await findSession(db, 'token' in admitted ? admitted.token : undefined, now);
		if (!half) throw new Error('the password opened no session');
		const totp = URI.parse(otpauthUri);
		const code = 'generate' in totp ? totp.generate() : '';
		const { token } = due(await enterCode(db, half, code, now));
		return { session: (await findSession(db, token, now)) as Session, exportKey };
	}

	/** Signs in and opens the person's keys as a browser does. */
	async function open(credentials: Credentials) {
		const { session, exportKey } = await enter(credentials);
		const vault = await readVault(db, session);
		const { accountId } = session;
		const wrapped = vault.unlockers.find(({ kind }) => kind === 'password')?.wrapped ?? new Uint8Array();
		const place = { accountId, unlocker: 'password' } as const;
		const master = due(await unwrapMasterKey(await passwordUnlockKey(exportKey), wrapped, place));
		const keys = due(await unwrapPersonalKeys(master, vault.personalKeys, { accountId }));
		const roster = due(verifyRoster(vault.root ?? new Uint8Array(), session.organisationId, vault.roster));
		return { session, vault, keys, roster, master };
	}

	test('gets an invented centre, and says of everything that it is invented', () => {
		expect(demo.label).toBe('Demo, erfunden');
		expect(demo.centre.name).toContain('(Demo, erfunden)');
		expect(demo.seeker.text).toContain('erfunden');
		expect(demo.seeker.words).toHaveLength(8);
		expect(demo.counsellors.map(({ recoveryWords }) => recoveryWords.length)).toEqual([12, 12]);
		expect(demo.otherCentre.name).toContain('(Demo, erfunden)');
	});

	test('lets both counsellors in, and each opens the message with the keys that only they have', async () => {
		for (const credentials of demo.counsellors) {
			const { session, keys, roster } = await open(credentials);
			const intake = await readIntake(db, session, new Uint8Array(), 10, Temporal.Now.instant());
			const [row] = intake.rows;
			if (intake.rows.length !== 1 || !row) throw new Error(`${intake.rows.length} messages in the intake`);
			expect(intake.keys).toHaveLength(9);
			const wrapped = intake.keys.find(({ epoch }) => epoch === row.epoch)?.wrapped ?? new Uint8Array();
			const place = {
				objectId: objectIds.epoch(session.organisationId, row.epoch),
				memberId: session.accountId,
				signers: roster.everMembers,
			};
			const seed = due(await unwrapSecret(keys.sealingSeed, wrapped, place));
			const at = { centreId: session.organisationId, epoch: row.epoch };
			const message = due(await openFirstMessage(seed, at, row.envelope));
			expect(message.text).toBe(demo.seeker.text);
		}
	});

	test('gives each account its second way in: the twelve words open the same master key', async () => {
		const [berit] = demo.counsellors;
		if (!berit) throw new Error('no counsellor');
		const code = due(wordsToSecret(berit.recoveryWords, await wordLists.de()));
		const { proof, unlockKey } = await recoveryKeys(code);
		const now = Temporal.Now.instant();
		expect(due(await desk.recover(berit.name, proof, undefined, now))).toMatchObject({
			kind: 'second-factor-due',
		});
		const instance = await readInstance(db);
		expect(instance.rootPublic).not.toBeNull();
		// The second factor takes no code twice, so the session of the first sign-in cannot be had again here.
		const { accountId, unlockers } = await vaultOf(berit.name);
		const wrapped = unlockers.find(({ kind }) => kind === 'recovery')?.wrapped ?? new Uint8Array();
		expect(await unwrapMasterKey(unlockKey, wrapped, { accountId, unlocker: 'recovery' })).toMatchObject({
			ok: true,
		});
	});

	async function vaultOf(name: string) {
		const account = await findAccountByName(db, name);
		if (!account) throw new Error(`no account ${name}`);
		return { ...account, ...(await readVault(db, account)) };
	}

	test('gives the office the root, whose fingerprint was printed', async () => {
		const { session, keys, roster } = await open(demo.office);
		const instance = await readInstance(db);
		const objectId = objectIds.root(instance.id);
		const { accountId: memberId } = session;
		const row = await inOrganisation(db, session.organisationId, (tx) =>
			tx
				.selectFrom('sealed_key')
				.select('wrapped')
				.where('object_id', '=', objectId)
				.executeTakeFirstOrThrow(),
		);
		const signers = roster.everMembers;
		const seed = due(await unwrapSecret(keys.sealingSeed, row.wrapped, { objectId, memberId, signers }));
		const { publicKey } = signingPairFromSeed(seed);
		expect(Buffer.compare(publicKey, instance.rootPublic ?? new Uint8Array())).toBe(0);
		expect(fingerprint(publicKey)).toBe(demo.rootFingerprint);
	});

	test('lets everybody of the monitor in by role, and shows what they said of the invented plan', async () => {
		const { members } = demo;
		const roles = ['office', 'office', 'rapporteur', 'ministry', 'ministry', 'land', 'civil'];
		expect(members.map(({ role }) => role)).toEqual([...roles, ...Array.from({ length: 6 }, () => 'centre')]);
		for (const name of ['lindenhain.zweite', 'muster.verband']) {
			const session = await signIn(members.find((one) => one.name === name));
			expect(await memberOf(db, session)).toMatchObject({ name, accountId: session.accountId });
		}
		const plan = await findPublished(db, 'plan', 'muster');
		expect(plan?.body).toMatchObject({ isInvented: true });
		const said = await readContributions(db, { measure: 'muster-2-1' });
		expect(said.flatMap(({ reports }) => reports).map(({ by }) => by.bodyId)).toEqual([
			'muster-ministerium-a',
		]);
		const [round] = await practiceSpread(db, 'muster-2-1');
		expect(round?.base).toBe(6);
		expect(await practiceSpread(db, 'muster-2-5')).toEqual([]);
	});

	test('shows the centre to everybody who wants to write, with this week’s key and the next, vouched for by the roster', async () => {
		const request = new Request('http://info.localhost/x/chains');
		const limits = { workBits: 4, firstMessagesPerDay: 200 };
		const answer = await answerChannel(db, request, 'chains', Temporal.Now.instant(), limits);
		const { centres, root: rootB64 } = (await answer.json()) as {
			root: string;
			centres: { id: string; name: string; isDemo: boolean; roster: unknown[]; epochs: unknown[] }[];
		};
		const [centre] = centres;
		if (centres.length !== 2 || !centre) throw new Error(`${centres.length} centres`);
		expect(centre).toMatchObject({ ...demo.centre, isDemo: true });
		const statements = (list: unknown[]) => list.map((json) => due(parseStatement(json)));
		const rootKey = Buffer.from(rootB64, 'base64url');
		const roster = due(verifyRoster(rootKey, centre.id, statements(centre.roster)));
		expect(roster.members.map(({ role }) => role)).toEqual(['admin', 'member']);
		expect(due(verifyEpochs(roster, statements(centre.epochs))).epochs).toHaveLength(2);
	});

	test('has somebody to choose between: a second centre in another Land, where one person works alone', async () => {
		const [alone] = demo.otherCentre.counsellors;
		if (!alone) throw new Error('nobody works at the second centre');
		const { session, roster } = await open(alone);
		expect([session.organisationId, roster.members.map(({ role }) => role)]).toEqual([
			demo.otherCentre.id,
			['admin'],
		]);
		const said = [demo.centre, demo.otherCentre].map(({ id }) => readProfileOf(id));
		const profiles = await Promise.all(said);
		expect(profiles.map(({ place }) => place)).toMatchObject([{ land: 'NI' }, { land: 'SN' }]);
	});

	async function readProfileOf(id: string): Promise<{ readonly place?: unknown }> {
		const row = await inOrganisation(db, id as Session['organisationId'], (tx) =>
			tx
				.selectFrom('centre_profile')
				.select('statement')
				.where('organisation_id', '=', id as Session['organisationId'])
				.executeTakeFirstOrThrow(),
		);
		return JSON.parse(Buffer.from(row.statement).toString());
	}

	test('is refused a second demo, also while it runs', async () => {
		const again = await runDemo(dataFolder);
		expect(again).toMatchObject({ code: 1, stdout: '' });
		expect(again.stderr).toMatch(/^Die Demo gibt es hier schon: .*berit\.ahornbruck.*DATA_DIR[^\n]*\n$/);
	});

	test('says what it takes, and refuses what it does not know', async () => {
		expect(await runDemo(dataFolder, '--help')).toMatchObject({ code: 0, stderr: '' });
		expect(await runDemo(dataFolder, '--again')).toMatchObject({ code: 2, stdout: '' });
	});
});

test('a house that runs gets its demo beside, and prints it for people', async () => {
	const dataFolder = mkdtempSync(join(tmpdir(), 'schutznetz-demo-'));
	const settings = readSettings({ DATA_DIR: dataFolder }, '/');
	if (!settings.ok) throw new Error('the settings were refused');
	const house = await openHouseDatabase(settings.value);
	if (!house.ok) throw new Error(house.error);
	try {
		expect(await prepareHouse(house.value, staff, false)).toEqual({ ok: true, value: undefined });
		const made = await runDemo(dataFolder);
		expect(made).toMatchObject({ code: 0, stderr: '' });
		expect(made.stdout).toMatch(/^Demo, erfunden: Beratungsstelle Ahornbruck/);
		for (const words of ['berit.ahornbruck', 'joris.ahornbruck', 'lindenhain.stelle', 'otpauth://totp/']) {
			expect(made.stdout).toContain(words);
		}
		expect(made.stdout.match(/(\d{4} ){9}\d{4}/g)).toHaveLength(1);
	} finally {
		await house.value.close();
		rmSync(dataFolder, { recursive: true });
	}
});

test('a house that is set up for real, or waits for it, gets none', async () => {
	const database = await temporaryDatabase();
	try {
		const setup = due(await openOpaqueSetup(opaqueSetupPath(database.dataFolder)));
		const now = Temporal.Now.instant();
		const prepared = await prepareHouse(database, staff, true);
		const code = /#(\S+)/.exec(prepared.ok ? (prepared.value ?? '') : '')?.[1] ?? '';
		expect(await makeDemo(database.owner, setup, now)).toEqual({
			ok: false,
			error: { kind: 'officeMissing' },
		});
		expect(
			(await redeemSetupCode(database.app, code, { name: 'Nord', slug: 'nord', pages: [] }, now)).ok,
		).toBe(true);
		expect(await makeDemo(database.owner, setup, now)).toEqual({
			ok: false,
			error: { kind: 'officeIsReal', name: 'Nord' },
		});
		expect(await database.app.selectFrom('roster_entry').selectAll().execute()).toEqual([]);
	} finally {
		await database.stop();
	}
});
