import { objectIds, sealRecord } from '@schutznetz/vault';
import { createServerSetup } from '@schutznetz/vault/public/opaque';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sweepChannel } from '../db/channel/sweep-channel.ts';
import { type TemporaryDatabase, temporaryDatabase, testEngines } from '../db/testing/index.ts';
import { readTeamRecords, saveTeamRecord, startTeamRecords } from './index.ts';
import { accountOf, keysFor, makeTeam, type Team } from './testing/team.ts';

const stored = { ok: true, value: null };
const refused = (kind: string) => ({ ok: false, error: expect.objectContaining({ kind }) });
const secret = crypto.getRandomValues(new Uint8Array(32));
const seal = (kind: 'team' | 'own', version: number) => {
	const head = { version, rosterPosition: 0, rosterHead: new Uint8Array(32) };
	return sealRecord(secret, { objectId: `${kind}/x`, kind, ...head }, { v: 1, said: 'erfunden' });
};

describe.each(testEngines)('what a team keeps for itself, on $name', (engine) => {
	let database: TemporaryDatabase;
	let team: Team;
	let foreign: Team;

	beforeAll(async () => {
		database = await temporaryDatabase(engine);
		const setup = await createServerSetup();
		team = await makeTeam(database, setup, 'ahorn');
		foreign = await makeTeam(database, setup, 'birke');
	});
	afterAll(() => database.stop());

	const me = () => accountOf(team.members[0]);
	const colleague = () => accountOf(team.members[1]);
	const teamKeys = () => keysFor(team.members, objectIds.team(team.centreId), secret);
	const rowsOf = async (account: ReturnType<typeof me>) =>
		(await readTeamRecords(database.app, account)).rows.map(({ kind, version }) => [kind, version]);

	test('begins once, with a key for everybody; a slower colleague changes nothing', async () => {
		const record = await seal('team', 1);
		const mine = (await teamKeys()).filter(({ memberId }) => memberId === me().accountId);
		expect(await startTeamRecords(database.app, me(), { record, keys: mine })).toEqual(
			refused('keys-missing'),
		);
		expect((await readTeamRecords(database.app, me())).wrapped).toBeNull();
		const keys = await teamKeys();
		expect(await startTeamRecords(database.app, me(), { record, keys })).toEqual(stored);
		expect(await startTeamRecords(database.app, colleague(), { record, keys: await teamKeys() })).toEqual(
			refused('changed-meanwhile'),
		);
		for (const account of [me(), colleague()]) {
			const { wrapped } = await readTeamRecords(database.app, account);
			const own = keys.find(({ memberId }) => memberId === account.accountId);
			expect(Buffer.from(wrapped ?? []).equals(Buffer.from(own?.wrapped ?? []))).toBe(true);
		}
	});

	test('of two who change the canned answers at once the first stands; the same once more counts', async () => {
		const [one, other] = [await seal('team', 2), await seal('team', 2)];
		const save = (account: ReturnType<typeof me>, record: Uint8Array) =>
			saveTeamRecord(database.app, account, { kind: 'answers', version: 2, record });
		expect(await save(me(), one)).toEqual(stored);
		expect(await save(colleague(), other)).toEqual(refused('changed-meanwhile'));
		expect(await save(me(), one)).toEqual(stored);
		expect(await save(me(), new Uint8Array([1, 2]))).toEqual(refused('malformed'));
	});

	test('drafts and unwrapped keys are one row each for their owner, and nobody else gets them', async () => {
		const drafts = (version: number, record: Uint8Array) =>
			saveTeamRecord(database.app, me(), { kind: 'drafts', version, record });
		expect(await drafts(2, await seal('own', 2))).toEqual(refused('changed-meanwhile'));
		expect(await drafts(1, await seal('own', 1))).toEqual(stored);
		expect(await drafts(1, await seal('own', 1))).toEqual(refused('changed-meanwhile'));
		expect(await drafts(2, await seal('own', 2))).toEqual(stored);
		expect(await rowsOf(me())).toEqual([
			['answers', 2],
			['drafts', 2],
		]);
		expect(await rowsOf(colleague())).toEqual([['answers', 2]]);
		expect(await rowsOf(accountOf(foreign.members[0]))).toEqual([]);
		await sweepChannel(database.owner, '2026-11-21');
		expect(await rowsOf(me())).toHaveLength(2);
	});

	test('another centre begins its own, and names only its own people', async () => {
		const account = accountOf(foreign.members[0]);
		const save = { kind: 'answers', version: 3, record: await seal('team', 3) } as const;
		expect(await saveTeamRecord(database.app, account, save)).toEqual(refused('unknown'));
		const { names } = await readTeamRecords(database.app, account);
		expect(names.map(({ id }) => id)).toContain(account.accountId);
		expect(names.map(({ id }) => id)).not.toContain(me().accountId);
	});
});
