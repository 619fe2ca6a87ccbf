import {
	type CentreProfile,
	objectIds,
	openFirstMessage,
	openRecord,
	signProfile,
	unwrapSecret,
	verifyProfile,
} from '@schutznetz/vault';
import { createServerSetup } from '@schutznetz/vault/public/opaque';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inventedProfile } from '../../testing/invented-profile.ts';
import { addCase, deleteCase, listCases, readCase, saveCase } from '../cases/index.ts';
import { setAside } from '../counselling/index.ts';
import { forgetThread } from '../db/channel/forget-thread.ts';
import { insertIntake } from '../db/channel/intake.ts';
import { readProfile as readNewest } from '../db/channel/statements.ts';
import { inOrganisation } from '../db/index.ts';
import { type TemporaryDatabase, temporaryDatabase, testEngines } from '../db/testing/index.ts';
import {
	addEpochs,
	bringBack,
	deleteConversation,
	listConversations,
	listEpochs,
	readIntake,
	readProfile,
	readVault,
	saveConversation,
	storeProfile,
	takeMessage,
} from './index.ts';
import {
	accountOf,
	keysFor,
	makeEpoch,
	makeRecord,
	makeTeam,
	sendFirstMessage,
	type Team,
	thisEpoch,
} from './testing/team.ts';

const now = Temporal.Instant.from('2026-11-21T08:00:00Z');
const running = thisEpoch(now);
const stored = { ok: true };
const none = new Uint8Array();

describe.each(testEngines)('a team, on $name', (engine) => {
	let database: TemporaryDatabase;
	let team: Team;
	let foreign: Team;
	let epoch: Awaited<ReturnType<typeof makeEpoch>>;

	beforeAll(async () => {
		database = await temporaryDatabase(engine);
		const setup = await createServerSetup();
		team = await makeTeam(database, setup, 'ahorn');
		foreign = await makeTeam(database, setup, 'birke');
		epoch = await makeEpoch(team, running);
		expect(await addEpochs(database.app, accountOf(team.members[0]), [epoch], now)).toEqual({
			ok: true,
			value: [running],
		});
	});
	afterAll(() => database.stop());

	const me = () => accountOf(team.members[0]);
	const colleague = () => accountOf(team.members[1]);
	const stranger = () => accountOf(foreign.members[0]);
	const auditEntries = (action: string) =>
		inOrganisation(database.app, team.centreId, async (tx) => {
			const entries = tx.selectFrom('audit_entry').select(['at', 'actor', 'facts']);
			const rows = await entries.where('action', '=', action).execute();
			return rows.map(({ at, ...entry }) => ({ ...entry, at: at.toString() }));
		});
	const openAsColleague = async (envelopeSha256: Uint8Array) => {
		const { rows, keys } = await readIntake(database.app, colleague(), none, 100, now);
		const row = rows.find((candidate) => Buffer.compare(candidate.envelopeSha256, envelopeSha256) === 0);
		const key = keys.find((candidate) => candidate.epoch === row?.epoch);
		if (!row || !key) throw new Error('not in the intake, or without its key');
		const [, { accountId: memberId, sealingSeed }] = team.members;
		const signers = team.roster.everMembers;
		const objectId = objectIds.epoch(team.centreId, row.epoch);
		const seed = await unwrapSecret(sealingSeed, key.wrapped, { objectId, memberId, signers });
		if (!seed.ok) throw new Error(seed.error.kind);
		return openFirstMessage(seed.value, { centreId: team.centreId, epoch: row.epoch }, row.envelope);
	};
	// What belongs to conversations keeps no time.
	const today = '2026-11-20T23:00:00Z';

	test('gets its vault: its own wrappings, and the roster of its centre', async () => {
		const vault = await readVault(database.app, me());
		expect(vault.organisation).toMatchObject({ id: team.centreId, name: 'ahorn', isDemo: true });
		expect(vault.unlockers.map(({ kind }) => kind)).toEqual(['password', 'recovery']);
		expect(vault.roster).toHaveLength(2);
		expect(vault.root).toBeNull();
	});

	test('keeps the newest profile that an admin has signed, for everybody to read', async () => {
		const signedBy = (of: Team, at: 0 | 1, version: number, changed: Partial<CentreProfile> = {}) => {
			const { accountId: memberId, signingSeed } = of.members[at];
			const by = { memberId, signingSeed };
			const signed = signProfile({ profile: inventedProfile(changed), version, roster: of.roster, by });
			if (!signed.ok) throw new Error(signed.error.kind);
			return signed.value;
		};
		const store = (statement: ReturnType<typeof signedBy>) => storeProfile(database.app, me(), statement);

		expect(await readProfile(database.app, me())).toBeNull();
		expect(await store(signedBy(team, 0, 1))).toEqual({ ok: true, value: { version: 1 } });
		const newer = signedBy(team, 0, 3, { intake: 'closed', closedNote: { de: 'Zurzeit nicht.' } });
		expect(await store(newer)).toEqual({ ok: true, value: { version: 3 } });
		for (const version of [2, 3]) {
			expect(await store(signedBy(team, 0, version))).toEqual({
				ok: false,
				error: { kind: 'version-taken', version: 3 },
			});
		}
		const refused = { ok: false, error: { kind: 'not-signed' } };
		expect(await store(signedBy(team, 1, 4))).toEqual(refused);
		expect(await store(signedBy(foreign, 0, 4))).toEqual(refused);
		expect(await store({ ...newer, signature: new Uint8Array(64) })).toEqual(refused);
		expect(await store({ bytes: new Uint8Array(7), signature: new Uint8Array(64) })).toEqual(refused);

		const kept = await readProfile(database.app, colleague());
		if (!kept) throw new Error('a profile was due');
		expect(verifyProfile(team.roster, kept)).toMatchObject({
			value: { version: 3, profile: { intake: 'closed' } },
		});
		expect(await readProfile(database.app, stranger())).toBeNull();
		const shown = await readNewest(database.app, team.centreId);
		expect(shown?.version).toBe(3);
	});

	test('opens what lies in its intake, with a key that came along', async () => {
		const sent = await sendFirstMessage(database, team, epoch, 'Hallo?');
		expect(await openAsColleague(sent.envelopeSha256)).toMatchObject({ ok: true, value: { text: 'Hallo?' } });
	});

	test('walks its intake by the hash of the envelopes, in parts', async () => {
		for (const text of ['eins', 'zwei', 'drei']) await sendFirstMessage(database, team, epoch, text);
		const all = (await readIntake(database.app, me(), none, 100, now)).rows.map((row) => row.envelopeSha256);
		const walked: Uint8Array[] = [];
		for (;;) {
			const { rows } = await readIntake(database.app, me(), walked.at(-1) ?? none, 2, now);
			walked.push(...rows.map((row) => row.envelopeSha256));
			if (rows.length < 2) break;
		}
		expect(walked).toEqual(all);
		expect(walked.length).toBeGreaterThanOrEqual(3);
	});

	test('takes a message once: of two at the same time one is told that the other was faster', async () => {
		const sent = await sendFirstMessage(database, team, epoch, 'nur einmal');
		const mine = await makeRecord('conversation', team, team.members, { by: 'me' });
		const [one, two] = team.members;
		const hers = await makeRecord('conversation', team, [two, one], { by: 'colleague' });
		const intakeSha256 = sent.envelopeSha256;
		const both = await Promise.all([
			takeMessage(database.app, me(), { intakeSha256, ...mine }, now),
			takeMessage(database.app, colleague(), { intakeSha256, ...hers }, now),
		]);
		expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
		expect(both).toContainEqual({ ok: false, error: { kind: 'already-taken' } });

		const won = both[0]?.ok ? mine : hers;
		const ids = (await listConversations(database.app, me())).map(({ id }) => id);
		expect(ids.filter((id) => id === mine.id || id === hers.id)).toEqual([won.id]);
		const { rows } = await readIntake(database.app, me(), none, 100, now);
		expect(rows.map((row) => Buffer.compare(row.envelopeSha256, intakeSha256))).not.toContain(0);
		// Whoever got no answer sends again.
		const winner = both[0]?.ok ? me() : colleague();
		expect(await takeMessage(database.app, winner, { intakeSha256, ...won }, now)).toMatchObject(stored);
		// And so does the seeker: nothing comes back into the intake.
		await inOrganisation(database.app, team.centreId, (tx) =>
			insertIntake(
				tx,
				team.centreId,
				{ ...sent, epoch: running, receivedOn: '2026-11-21', expiresOn: '2027-05-01' },
				{ firstOpenEpoch: running, usualPerDay: 1000 },
			),
		);
		const after = await readIntake(database.app, me(), none, 100, now);
		expect(after.rows).toHaveLength(rows.length);
	});

	test('forgets a conversation, with its keys, at the word of who wrote it', async () => {
		const sent = await sendFirstMessage(database, team, epoch, 'bitte löschen');
		const kept = await sendFirstMessage(database, team, epoch, 'bitte behalten');
		const gone = await makeRecord('conversation', team, team.members, {});
		const stays = await makeRecord('conversation', team, team.members, {});
		const take = (intakeSha256: Uint8Array, made: typeof gone) =>
			takeMessage(database.app, me(), { intakeSha256, ...made }, now);
		expect(await take(sent.envelopeSha256, gone)).toMatchObject(stored);
		expect(await take(kept.envelopeSha256, stays)).toMatchObject(stored);
		await forgetThread(database.app, { slots: [], deletionHash: sent.deletionHash });
		const ids = (await listConversations(database.app, me())).map(({ id }) => id);
		expect(ids).toContain(stays.id);
		expect(ids).not.toContain(gone.id);
		const keys = await inOrganisation(database.app, team.centreId, (tx) =>
			tx.selectFrom('sealed_key').select('object_id').where('object_id', 'like', 'conversation/%').execute(),
		);
		expect(keys.map(({ object_id }) => object_id)).toContain(stays.objectId);
		expect(keys.map(({ object_id }) => object_id)).not.toContain(gone.objectId);
	});

	test('takes a message only with a key for everybody in the team, and keeps it a while', async () => {
		const takesBefore = (await auditEntries('message-taken')).length;
		const sent = await sendFirstMessage(database, team, epoch, 'für alle');
		const intakeSha256 = sent.envelopeSha256;
		const [one, two] = team.members;
		const waits = async () =>
			(await readIntake(database.app, colleague(), none, 100, now)).rows.some(
				(row) => Buffer.compare(row.envelopeSha256, intakeSha256) === 0,
			);
		const hers = await makeRecord('conversation', team, [two], {});
		expect(await takeMessage(database.app, colleague(), { intakeSha256, ...hers }, now)).toEqual({
			ok: false,
			error: { kind: 'keys-missing', memberIds: [one.accountId] },
		});
		const other = await makeRecord('conversation', team, team.members, {});
		const otherSent = await sendFirstMessage(database, team, epoch, 'eine andere');
		const draft = { intakeSha256: otherSent.envelopeSha256, ...other };
		expect(await takeMessage(database.app, me(), draft, now)).toMatchObject(stored);
		const rival = await makeRecord('conversation', team, team.members, {});
		const reused = { intakeSha256, ...rival, id: other.id };
		expect(await takeMessage(database.app, me(), reused, now)).toEqual({
			ok: false,
			error: { kind: 'id-taken' },
		});
		expect(await waits()).toBe(true);

		expect(await takeMessage(database.app, me(), { intakeSha256, ...rival }, now)).toMatchObject(stored);
		expect(await waits()).toBe(false);
		expect(await bringBack(database.app, stranger(), rival.id, now)).toBe(false);
		expect(await bringBack(database.app, colleague(), rival.id, now)).toBe(true);
		expect(await waits()).toBe(true);
		expect(await bringBack(database.app, colleague(), rival.id, now)).toBe(false);
		const held = await listConversations(database.app, me());
		expect(held.map(({ id }) => id)).not.toContain(rival.id);
		expect(await takeMessage(database.app, me(), { intakeSha256, ...rival }, now)).toMatchObject(stored);
		const back = await auditEntries('message-brought-back');
		expect(back).toEqual([{ at: today, actor: two.accountId, facts: { id: rival.id } }]);
		expect(await auditEntries('message-taken')).toContainEqual({
			at: today,
			actor: one.accountId,
			facts: { epoch: running },
		});
		expect(await auditEntries('message-taken')).toHaveLength(takesBefore + 3);
	});

	test('deletes a conversation with its keys for whoever holds one, and its message comes no more', async () => {
		const sent = await sendFirstMessage(database, team, epoch, 'gelöscht vom Team');
		const intakeSha256 = sent.envelopeSha256;
		const made = await makeRecord('conversation', team, team.members, {});
		expect(await takeMessage(database.app, me(), { intakeSha256, ...made }, now)).toMatchObject(stored);
		expect(await deleteConversation(database.app, stranger(), made.id, now)).toBe(false);
		expect(await deleteConversation(database.app, colleague(), made.id, now)).toBe(true);
		expect(await deleteConversation(database.app, colleague(), made.id, now)).toBe(false);
		expect(await bringBack(database.app, colleague(), made.id, now)).toBe(false);
		const left = await inOrganisation(database.app, team.centreId, async (tx) => {
			const again = { ...sent, epoch: running, receivedOn: '2026-11-21', expiresOn: '2027-05-01' };
			await insertIntake(tx, team.centreId, again, { firstOpenEpoch: running, usualPerDay: 1000 });
			return {
				intake: await tx
					.selectFrom('intake')
					.select('epoch')
					.where('envelope_sha256', '=', intakeSha256)
					.execute(),
				conversation: await tx.selectFrom('conversation').select('id').where('id', '=', made.id).execute(),
				keys: await tx
					.selectFrom('sealed_key')
					.select('object_id')
					.where('object_id', '=', made.objectId)
					.execute(),
			};
		});
		expect(left).toEqual({ intake: [], conversation: [], keys: [] });
		expect(await auditEntries('conversation-deleted')).toContainEqual({
			at: today,
			actor: colleague().accountId,
			facts: { id: made.id },
		});
	});

	test('replaces a record by the next version alone, and never one that somebody was faster with', async () => {
		const made = await makeRecord('case', team, team.members, { note: 1 });
		expect(await addCase(database.app, me(), made)).toMatchObject(stored);
		expect(await addCase(database.app, me(), made)).toMatchObject(stored);
		const [second, rival] = [await made.seal(2, { note: 2 }), await made.seal(2, { note: 'rival' })];
		const save = (account: typeof me, version: number, record: Uint8Array) =>
			saveCase(database.app, account(), { id: made.id, version, record });
		expect(await save(me, 3, second)).toMatchObject({ error: { kind: 'changed-meanwhile' } });
		expect(await save(me, 2, second)).toEqual({ ok: true, value: { version: 2 } });
		expect(await save(me, 2, second)).toEqual({ ok: true, value: { version: 2 } });
		const slower = await save(colleague, 2, rival);
		expect(slower).toEqual({ ok: false, error: { kind: 'changed-meanwhile' } });
		const current = await readCase(database.app, colleague(), made.id);
		if (!current) throw new Error('the case is missing');
		expect(current).toMatchObject({ id: made.id, version: 2 });
		const opened = await openRecord(made.key, { objectId: made.objectId, kind: 'case' }, current.record);
		expect(opened).toMatchObject({ ok: true, value: { version: 2, json: { note: 2 } } });

		const drafts = [await made.seal(3, { by: 'me' }), await made.seal(3, { by: 'colleague' })];
		const third = await Promise.all(drafts.map((draft, index) => save(index ? colleague : me, 3, draft)));
		expect(third.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
		expect(await deleteCase(database.app, colleague(), made.id, now)).toBe(true);
		expect(await auditEntries('case-deleted')).toContainEqual(
			expect.objectContaining({ at: today, actor: colleague().accountId, facts: { id: made.id } }),
		);
		expect(await readCase(database.app, me(), made.id)).toBeUndefined();
		expect(await save(me, 4, second)).toEqual({ ok: false, error: { kind: 'unknown' } });
	});

	test('shows a case to those who hold its key, and to nobody else in the same centre', async () => {
		const own = await makeRecord('case', team, [team.members[0]], {});
		expect(await addCase(database.app, me(), own)).toMatchObject(stored);
		expect(await readCase(database.app, me(), own.id)).toMatchObject({ id: own.id, version: 1 });
		expect(await readCase(database.app, colleague(), own.id)).toBeUndefined();
		expect(await deleteCase(database.app, colleague(), own.id, now)).toBe(false);
		const draft = { id: own.id, version: 2, record: own.record };
		expect(await saveCase(database.app, colleague(), draft)).toMatchObject({ error: { kind: 'unknown' } });
	});

	test('refuses what is no envelope, a key for strangers, and a record that nobody here could open', async () => {
		const made = await makeRecord('case', team, team.members, {});
		const [mine, hers] = made.keys;
		if (!mine || !hers) throw new Error('keys are missing');
		const add = (change: Partial<typeof made>) => addCase(database.app, me(), { ...made, ...change });
		const malformed = (field: string) => ({ ok: false, error: { kind: 'malformed', field } });
		expect(await add({ record: made.record.subarray(0, -1) })).toEqual(malformed('record'));
		expect(await add({ record: mine.wrapped as Uint8Array<ArrayBuffer> })).toEqual(malformed('record'));
		expect(await add({ keys: [] })).toEqual(malformed('keys'));
		expect(await add({ keys: [hers] })).toEqual(malformed('keys'));
		expect(await add({ keys: [mine, mine] })).toEqual(malformed('keys'));
		expect(await add({ keys: [{ ...mine, wrapped: made.record }] })).toEqual(malformed('keys'));
		const forForeign = await keysFor([team.members[0], foreign.members[0]], made.objectId, made.key);
		expect(await add({ keys: forForeign })).toEqual({ ok: false, error: { kind: 'unknown-member' } });
		expect(await readCase(database.app, me(), made.id)).toBeUndefined();
	});

	test('hides everything from another centre, and lets it change nothing', async () => {
		const sent = await sendFirstMessage(database, team, epoch, 'nur für Ahorn');
		const left = await sendFirstMessage(database, team, epoch, 'noch im Eingang');
		const conversation = await makeRecord('conversation', team, team.members, {});
		const intakeSha256 = sent.envelopeSha256;
		expect(await takeMessage(database.app, me(), { intakeSha256, ...conversation }, now)).toMatchObject(
			stored,
		);
		const kept = await makeRecord('case', team, team.members, {});
		expect(await addCase(database.app, me(), kept)).toMatchObject(stored);

		expect(await readIntake(database.app, stranger(), none, 100, now)).toEqual({ rows: [], keys: [] });
		expect(await listConversations(database.app, stranger())).toEqual([]);
		expect(await listCases(database.app, stranger())).toEqual([]);
		expect(await listEpochs(database.app, stranger())).toEqual([]);
		expect(await readCase(database.app, stranger(), kept.id)).toBeUndefined();
		expect(await deleteCase(database.app, stranger(), kept.id, now)).toBe(false);
		const next = await kept.seal(2, {});
		const unknown = { ok: false, error: { kind: 'unknown' } };
		const draft = { id: kept.id, version: 2, record: next };
		expect(await saveCase(database.app, stranger(), draft)).toEqual(unknown);
		const changed = { id: conversation.id, version: 2, record: await conversation.seal(2, {}) };
		expect(await saveConversation(database.app, stranger(), changed)).toEqual(unknown);
		const theirs = await makeRecord('conversation', foreign, foreign.members, {});
		const stolen = { intakeSha256: left.envelopeSha256, ...theirs };
		expect(await takeMessage(database.app, stranger(), stolen, now)).toMatchObject({
			error: { kind: 'already-taken' },
		});
		// Even with the id of a case of the other centre nothing of it comes back or changes.
		const rival = await makeRecord('case', foreign, foreign.members, {});
		const taken = await addCase(database.app, stranger(), { ...rival, id: kept.id });
		expect(taken).toEqual({ ok: false, error: { kind: 'id-taken' } });
		expect(await readCase(database.app, me(), kept.id)).toMatchObject({ version: 1 });

		const seen = await inOrganisation(database.app, foreign.centreId, async (tx) => ({
			account: await tx.selectFrom('account').select('organisation_id').distinct().execute(),
			unlocker: await tx.selectFrom('unlocker').select('organisation_id').distinct().execute(),
			key: await tx.selectFrom('sealed_key').select('organisation_id').distinct().execute(),
			conversation: await tx.selectFrom('conversation').select('organisation_id').execute(),
			case: await tx.selectFrom('case_file').select('organisation_id').execute(),
			session: await tx.selectFrom('staff_session').select('organisation_id').execute(),
		}));
		const own = [{ organisation_id: foreign.centreId }];
		expect(seen).toEqual({ account: own, unlocker: own, key: [], conversation: [], case: [], session: [] });
	});

	test('takes keys of the weeks from this one on to nine ahead, and for everybody in the team', async () => {
		const add = (one: Parameters<typeof addEpochs>[2][number]) => addEpochs(database.app, me(), [one], now);
		const made = await makeEpoch(team, running + 9);
		for (const week of [running - 1, running + 10, 2 ** 31 - 1]) {
			expect(await add({ ...made, epoch: week })).toEqual({
				ok: false,
				error: { kind: 'epoch-out-of-range', epoch: week, from: running, to: running + 9 },
			});
		}
		const byStranger = await makeEpoch({ ...team, members: foreign.members }, running + 9);
		const ofAnother = await makeEpoch({ ...team, centreId: foreign.centreId }, running + 9);
		const junk = { bytes: new Uint8Array([1, 2, 3]), signature: new Uint8Array(64) };
		const changed = { ...made.statement, signature: made.statement.signature.toReversed() };
		const ofAnotherWeek = (await makeEpoch(team, running + 8)).statement;
		for (const statement of [byStranger.statement, ofAnother.statement, ofAnotherWeek, junk, changed]) {
			const refused = { ok: false, error: { kind: 'not-signed', epoch: running + 9 } };
			expect(await add({ ...made, statement })).toEqual(refused);
		}
		expect(await add({ ...made, keys: made.keys.slice(0, 1) })).toEqual({
			ok: false,
			error: { kind: 'keys-missing', memberIds: [team.members[1].accountId] },
		});
		expect(await add(made)).toEqual({ ok: true, value: [running + 9] });
	});

	test('keeps the first key of a week, and drops its secret only when it ended and nothing waits', async () => {
		const old = await makeEpoch(team, running - 3);
		const older = await makeEpoch(team, running - 4);
		const again = await makeEpoch(team, running);
		const add = (epochs: Parameters<typeof addEpochs>[2], at = now) =>
			addEpochs(database.app, me(), epochs, at);
		const soon = Temporal.Instant.from('1970-01-05T00:00:00Z').add({ hours: 24 * 7 * (running - 4) });
		expect(await add([old, older, again], soon)).toEqual({ ok: true, value: [running - 3, running - 4] });
		const waiting = await sendFirstMessage(database, team, older, 'lag lange');
		const epochsWithKeys = async () =>
			(await readIntake(database.app, me(), none, 1, now)).keys.map((key) => key.epoch).toSorted();
		expect(await epochsWithKeys()).toEqual([running - 4, running - 3, running, running + 9]);
		await add([]);
		expect(await epochsWithKeys()).toEqual([running - 4, running, running + 9]);
		const made = await makeRecord('conversation', team, team.members, {});
		const intakeSha256 = waiting.envelopeSha256;
		expect(await takeMessage(database.app, me(), { intakeSha256, ...made }, now)).toMatchObject(stored);
		await add([]);
		// It may still be brought back.
		expect(await epochsWithKeys()).toEqual([running - 4, running, running + 9]);
		expect(await deleteConversation(database.app, me(), made.id, now)).toBe(true);
		await add([]);
		expect(await epochsWithKeys()).toEqual([running, running + 9]);
		expect(await listEpochs(database.app, me())).toHaveLength(4);
	});

	test('keeps the secret of a week whose only message was laid aside long ago: taken back it opens', async () => {
		const week = await makeEpoch(team, running - 12);
		const then = Temporal.Instant.from('1970-01-05T00:00:00Z').add({ hours: 24 * 7 * (running - 12) });
		expect(await addEpochs(database.app, me(), [week], then)).toMatchObject(stored);
		const { envelopeSha256, deletionHash } = await sendFirstMessage(database, team, week, 'lag beiseite');
		expect(await setAside(database.app, me(), { envelopeSha256, back: false }, then)).toBe(true);
		expect(await addEpochs(database.app, me(), [], now)).toMatchObject(stored);
		expect(await setAside(database.app, me(), { envelopeSha256, back: true }, now)).toBe(true);
		expect(await openAsColleague(envelopeSha256)).toMatchObject({ value: { text: 'lag beiseite' } });
		// Once it is gone nothing is left to keep the secret for.
		await forgetThread(database.app, { slots: [], deletionHash });
		expect(await addEpochs(database.app, me(), [], now)).toMatchObject(stored);
		const { keys } = await readIntake(database.app, me(), none, 1, now);
		expect(keys.map((key) => key.epoch)).not.toContain(week.epoch);
	});
});
