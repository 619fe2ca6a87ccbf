import { randomBytes, randomUUID } from 'node:crypto';
import { appendToRoster, objectIds, openRecord, sealRecord, unwrapSecret } from '@schutznetz/vault';
import { createServerSetup } from '@schutznetz/vault/public/opaque';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addMember, type Member } from '../accounts/testing/member.ts';
import { forgetThread } from '../db/channel/forget-thread.ts';
import { insertRosterEntry } from '../db/channel/statements.ts';
import { sweepChannel } from '../db/channel/sweep-channel.ts';
import { inOrganisation } from '../db/index.ts';
import { deleteRecord, insertConversation } from '../db/team/records.ts';
import { insertSealedKeys } from '../db/team/sealed-keys.ts';
import { type TemporaryDatabase, temporaryDatabase, testEngines } from '../db/testing/index.ts';
import { isInTeam } from '../roster/index.ts';
import { deleteConversation, listConversations } from '../team/index.ts';
import { accountOf, keysFor, makeRecord, makeTeam, type Team } from '../team/testing/team.ts';
import { beginMediation, endMediation, listMediations, saveMediation } from './index.ts';

describe.each(testEngines)('mediations, on $name', (engine) => {
	let database: TemporaryDatabase;
	let team: Team;
	let foreign: Team;
	let mediator: Member;
	const id = randomUUID();
	const now = Temporal.Instant.from('2026-11-21T10:00:00Z');
	let conversation: Awaited<ReturnType<typeof makeConversation>>;
	const secret = crypto.getRandomValues(new Uint8Array(32));

	beforeAll(async () => {
		database = await temporaryDatabase(engine);
		const setup = await createServerSetup();
		team = await makeTeam(database, setup, 'ahorn');
		foreign = await makeTeam(database, setup, 'birke');
		mediator = await addMember(database, setup, team.centreId, 'ahorn-sprache');
		const [admin] = team.members;
		const entry = appendToRoster({
			roster: team.roster,
			by: { memberId: admin.accountId, signingSeed: admin.signingSeed },
			change: { kind: 'add', member: { id: mediator.accountId, role: 'mediator', ...mediator.publicKeys } },
			on: '2026-11-21',
		});
		if (!entry.ok) throw new Error(entry.error.kind);
		await inOrganisation(database.app, team.centreId, (tx) =>
			insertRosterEntry(tx, team.centreId, 2, entry.value),
		);
		conversation = await makeConversation();
	});
	afterAll(() => database.stop());

	const record = (version: number, json: object) =>
		sealRecord(
			secret,
			{
				objectId: objectIds.mediation(id),
				kind: 'mediation',
				version,
				rosterPosition: team.roster.position,
				rosterHead: team.roster.head,
			},
			json,
		);
	const draft = async (of: string = conversation.id) => ({
		id,
		conversationId: of,
		record: await record(1, { v: 1 }),
		keys: await keysFor([...team.members, mediator], objectIds.mediation(id), secret),
	});
	const begin = async (member: Member, of?: string) =>
		beginMediation(database.app, accountOf(member), await draft(of), now);
	/** A conversation with everybody's keys, as if a first message had been taken. */
	const makeConversation = async () => {
		const made = await makeRecord('conversation', team, team.members, {});
		const [deletionHash, intakeSha256] = [randomBytes(32), randomBytes(32)];
		await inOrganisation(database.app, team.centreId, async (tx) => {
			await insertConversation(tx, team.centreId, { ...made, deletionHash, intakeSha256 });
			await insertSealedKeys(tx, team.centreId, made.objectId, made.keys);
		});
		return { id: made.id, deletionHash };
	};
	const left = () =>
		inOrganisation(database.app, team.centreId, async (tx) => ({
			records: await tx.selectFrom('mediation').select('id').execute(),
			keys: await tx
				.selectFrom('sealed_key')
				.select('object_id')
				.where('object_id', '=', objectIds.mediation(id))
				.execute(),
		}));
	const nothing = { records: [], keys: [] };

	test('begin by the team alone, for the team and one mediator', async () => {
		const [admin] = team.members;
		expect(await begin(mediator)).toMatchObject({ error: { kind: 'team-only' } });
		expect(await begin(foreign.members[0])).toMatchObject({ ok: false });
		expect(await begin(admin, randomUUID())).toMatchObject({ error: { kind: 'unknown' } });
		const same = await draft();
		for (const _ of ['sent', 'sent once more']) {
			expect(await beginMediation(database.app, accountOf(admin), same, now)).toMatchObject({ ok: true });
		}
	});

	test('let nobody into the team who is shown texts', async () => {
		expect(await isInTeam(database.app, accountOf(team.members[0]))).toBe(true);
		expect(await isInTeam(database.app, accountOf(mediator))).toBe(false);
		const elsewhere = { ...accountOf(foreign.members[0]), organisationId: team.centreId };
		expect(await isInTeam(database.app, elsewhere)).toBe(false);
	});

	test('are read by whom they are for, and open with the key that was handed over', async () => {
		const [row] = await listMediations(database.app, accountOf(mediator));
		if (!row) throw new Error('the mediator has nothing');
		const place = { objectId: objectIds.mediation(id), memberId: mediator.accountId };
		const signers = team.roster.everMembers;
		const key = await unwrapSecret(mediator.sealingSeed, row.wrapped, { ...place, signers });
		if (!key.ok) throw new Error(key.error.kind);
		const opened = await openRecord(key.value, { ...place, kind: 'mediation' }, row.record);
		expect(opened).toMatchObject({ ok: true, value: { version: 1, json: { v: 1 } } });
		expect(await listMediations(database.app, accountOf(foreign.members[0]))).toEqual([]);
		expect(await listConversations(database.app, accountOf(mediator)), 'nothing else').toEqual([]);
	});

	test('are written by both, end by the team, and leave nothing', async () => {
		const second = { id, version: 2, record: await record(2, { v: 1, by: 'mediator' }) };
		expect(await saveMediation(database.app, accountOf(mediator), second)).toMatchObject({ ok: true });
		const late = { id, version: 2, record: await record(2, { v: 1, by: 'team' }) };
		expect(await saveMediation(database.app, accountOf(team.members[1]), late)).toMatchObject({
			error: { kind: 'changed-meanwhile' },
		});
		expect(await endMediation(database.app, accountOf(mediator), id, now)).toMatchObject({
			error: { kind: 'team-only' },
		});
		expect(await endMediation(database.app, accountOf(team.members[1]), id, now)).toMatchObject({ ok: true });
		expect(await listMediations(database.app, accountOf(mediator))).toEqual([]);
		expect(await left()).toEqual(nothing);
	});

	test.each([
		[
			'the person who wrote deletes everything',
			() => forgetThread(database.app, { slots: [], deletionHash: conversation.deletionHash }),
		],
		[
			'the team deletes the conversation',
			() => deleteConversation(database.app, accountOf(team.members[1]), conversation.id, now),
		],
	])('are gone when %s', async (_, deleteIt) => {
		conversation = await makeConversation();
		expect(await begin(team.members[0])).toMatchObject({ ok: true });
		await deleteIt();
		expect(await left()).toEqual(nothing);
		const second = { id, version: 2, record: await record(2, { v: 1, by: 'mediator' }) };
		expect(await saveMediation(database.app, accountOf(mediator), second)).toMatchObject({ ok: false });
		expect(await begin(team.members[0])).toMatchObject({ error: { kind: 'unknown' } });
	});

	test('outlive the daily sweep, and only with their conversation', async () => {
		conversation = await makeConversation();
		expect(await begin(team.members[0])).toMatchObject({ ok: true });
		const sweep = () => sweepChannel(database.app, '2026-11-21');
		await sweep();
		expect(await left()).toMatchObject({ records: [{ id }], keys: [{}, {}, {}] });
		await inOrganisation(database.app, team.centreId, (tx) =>
			deleteRecord(tx, 'conversation', conversation.id),
		);
		await sweep();
		expect(await left()).toEqual(nothing);
	});
});
