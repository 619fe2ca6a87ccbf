import { inventedFirstEdition, inventedPlan } from '@schutznetz/plans/invented';
import type { ContributionBodies, ContributionKind } from '@schutznetz/plans/records';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inOrganisation, insertContribution, releaseRecords } from '../db/index.ts';
import { type TemporaryDatabase, temporaryDatabase, testEngines } from '../db/testing/index.ts';
import { inventedMembers } from '../participants/testing/index.ts';
import {
	type Contributor,
	contribute,
	draftKey,
	dropContributionDrafts,
	practiceSpread,
	readContributionDrafts,
	readContributions,
	releaseContributions,
	saveContributionDraft,
	silenceOf,
	waitingContributions,
} from './index.ts';

const round = 'muster-runde-2026';
const now = Temporal.Instant.from('2026-11-21T08:00:00Z');
// The database asks its own clock whether a round is open.
const today = Temporal.Now.plainDateISO('Europe/Berlin');
const report: ContributionBodies['report'] = {
	state: 'begun',
	text: 'Die Arbeit hat begonnen.',
	nextStep: '',
	on: '2026-10-01',
	proofs: [],
};
const assessment: ContributionBodies['assessment'] = {
	dimension: 'effect',
	value: 'little',
	reason: 'Bisher kaum Zugang.',
	proofs: [],
	ties: null,
};
const practice: ContributionBodies['practice'] = { value: 'partly', note: '', isNamed: false };

describe.each(testEngines)('contributions, on $name', (engine) => {
	let database: TemporaryDatabase;
	let members: Awaited<ReturnType<typeof inventedMembers>>;
	/** Led by the ministry of the members, and one that it does not lead. */
	let led: string;
	let foreign: string;
	let ids: readonly string[];

	beforeAll(async () => {
		database = await temporaryDatabase(engine);
		await releaseRecords(database.owner, inventedFirstEdition());
		await releaseRecords(database.owner, inventedPlan('2999-12-31'));
		members = await inventedMembers(database);
		const measures = inventedPlan().filter(({ kind }) => kind === 'measure');
		const leadsOf = (body: unknown) => (body as { leads: readonly string[] }).leads;
		const isLed = ({ body }: (typeof measures)[number]) =>
			leadsOf(body).includes(members.ministry.bodyId ?? '');
		led = measures.find(isLed)?.id ?? '';
		foreign = measures.find((measure) => !isLed(measure))?.id ?? '';
		ids = measures.map(({ id }) => id);
		expect([led, foreign]).not.toContain('');
	});
	afterAll(() => database.stop());

	const say = <Kind extends ContributionKind>(
		member: Contributor,
		kind: Kind,
		measureId: string,
		body: ContributionBodies[Kind],
		replaces: string | null = null,
	) => contribute(database.app, member, kind, { measureId, roundId: round, body, replaces }, today);
	const saidOf = async (measure: string) => (await readContributions(database.app, { measure }))[0];

	test('come from each party for itself, side by side, with ties and replies', async () => {
		const first = await say(members.rapporteur, 'assessment', led, assessment);
		const [second, pressedTwice] = await Promise.all(
			[1, 2].map(() => say(members.civil, 'assessment', led, { ...assessment, value: 'none' })),
		);
		if (second === undefined) throw new Error('nothing was said');
		expect(pressedTwice).toEqual(second);
		const own = await say(members.ministry, 'assessment', led, {
			...assessment,
			value: 'mostly',
			ties: 'führt die Maßnahme',
		});
		expect([first.ok, second.ok, own.ok]).toEqual([true, true, true]);
		expect((await say(members.ministry, 'report', led, report)).ok).toBe(true);
		const to = second.ok ? second.value.id : '';
		expect((await say(members.ministry, 'reply', led, { to, text: 'Dazu gibt es Zahlen.' })).ok).toBe(true);

		const said = await saidOf(led);
		expect(said?.reports.map(({ by, body }) => [by.bodyId, body.state])).toEqual([
			[members.ministry.bodyId, 'begun'],
		]);
		expect(said?.assessments.map(({ by, ties, replies }) => [by.bodyId, ties.leads, replies.length])).toEqual(
			[
				[members.rapporteur.bodyId, false, 0],
				[members.civil.bodyId, false, 1],
				[members.ministry.bodyId, true, 0],
			],
		);
		expect(said?.spread).toMatchObject([
			{
				dimension: 'effect',
				assessors: 3,
				values: [{ value: 'little' }, { value: 'none' }, { value: 'mostly' }],
			},
		]);
		expect(JSON.stringify(said)).not.toContain(members.ministry.accountId);
	});

	test('are refused where the word is not this party’s to say', async () => {
		expect(await say(members.ministry, 'report', foreign, report)).toMatchObject({
			error: { kind: 'notYours', measureId: foreign },
		});
		const centre = members.centres[0];
		if (!centre) throw new Error('there is no centre');
		expect(await say(centre, 'assessment', led, assessment)).toMatchObject({ error: { kind: 'notYours' } });
		expect(await say(members.civil, 'practice', led, practice)).toMatchObject({
			error: { kind: 'notYours' },
		});
		expect(await say(members.civil, 'assessment', 'muster-9-9', assessment)).toMatchObject({
			error: { kind: 'noMeasure' },
		});
		expect(await say({ ...members.civil, bodyId: null }, 'assessment', led, assessment)).toMatchObject({
			error: { kind: 'noBody' },
		});
		expect(
			await say({ ...members.civil, bodyId: 'muster-berichterstattung' }, 'assessment', led, assessment),
		).toMatchObject({ error: { kind: 'notYours' } });
		expect(await say(members.civil, 'assessment', led, { ...assessment, reason: '' })).toMatchObject({
			error: { kind: 'invalid', problems: [{ where: 'reason' }] },
		});
	});

	test('stand for ever: a correction stands beside, and the office changes nothing', async () => {
		const wrong = await say(members.rapporteur, 'assessment', foreign, assessment);
		const id = wrong.ok ? wrong.value.id : '';
		const right = await say(members.rapporteur, 'assessment', foreign, { ...assessment, value: 'fully' }, id);
		expect(right.ok).toBe(true);
		expect(await say(members.civil, 'assessment', foreign, assessment, id)).toMatchObject({
			error: { kind: 'noSuchWord' },
		});
		const said = await saidOf(foreign);
		expect(said?.assessments.map(({ body, isReplaced }) => [body.value, isReplaced])).toEqual([
			['little', true],
			['fully', false],
		]);
		expect(said?.spread[0]?.assessors).toBe(1);
		const { organisationId } = members.office.a;
		for (const statement of [
			sql`UPDATE contribution SET body = '{}' WHERE id = ${id}`,
			sql`DELETE FROM contribution WHERE id = ${id}`,
		]) {
			await expect(
				inOrganisation(database.app, organisationId, (tx) => statement.execute(tx)),
			).rejects.toThrow(/permission denied/);
			await expect(
				database.owner.transaction().execute(async (tx) => {
					await sql`SELECT set_config('schutznetz.maintenance', 'on', true)`.execute(tx);
					await statement.execute(tx);
				}),
			).rejects.toThrow();
		}
		expect((await saidOf(foreign))?.assessments).toHaveLength(2);
	});

	test('from practice: five measures a centre, even when two colleagues send at once', async () => {
		const centre = members.centres[0];
		if (!centre) throw new Error('there is no centre');
		for (const id of ids.slice(0, 4)) expect((await say(centre, 'practice', id, practice)).ok).toBe(true);
		const both = await Promise.all(ids.slice(4, 6).map((id) => say(centre, 'practice', id, practice)));
		expect(both.map((result) => (result.ok ? 'ok' : result.error.kind)).sort()).toEqual([
			'fiveMeasures',
			'ok',
		]);
		// A second word on one of the five is a correction.
		expect((await say(centre, 'practice', ids[0] ?? '', { ...practice, value: 'worse' })).ok).toBe(true);
	});

	test('from practice: nothing leaves below five centres, by whatever way', async () => {
		const measure = ids[0] ?? '';
		for (const centre of members.centres.slice(1, 4)) {
			await say(centre, 'practice', measure, { value: 'noticeable', note: 'vier', isNamed: true });
		}
		expect(await practiceSpread(database.app, measure)).toEqual([]);
		const everyRead = async (member: Contributor | undefined): Promise<string> => {
			const read = async (db: Parameters<typeof readContributions>[0]) =>
				JSON.stringify([
					await readContributions(db, { measure }),
					(await sql`SELECT body FROM contribution WHERE kind = 'practice'`.execute(db)).rows,
					(await sql`SELECT * FROM practice_names(${measure})`.execute(db)).rows,
				]);
			return member ? inOrganisation(database.app, member.organisationId, read) : read(database.app);
		};
		for (const member of [undefined, members.office.a, members.rapporteur, members.civil]) {
			expect(await everyRead(member)).not.toMatch(/vier|isNamed/);
		}

		const fifth = members.centres[4];
		if (!fifth) throw new Error('there is no fifth centre');
		await say(fifth, 'practice', measure, { value: 'noticeable', note: 'fuenf', isNamed: false });
		const spread = await practiceSpread(database.app, measure);
		expect(spread).toMatchObject([
			{
				roundId: round,
				base: 5,
				counts: [
					{ value: 'noticeable', centres: 4 },
					{ value: 'worse', centres: 1 },
				],
			},
		]);
		expect(spread[0]?.named).toHaveLength(3);
		expect(JSON.stringify(spread)).not.toContain('fuenf');
		// Whoever takes the name back is not named any more.
		const second = members.centres[1];
		if (!second) throw new Error('there is no second centre');
		await say(second, 'practice', measure, { value: 'noticeable', note: '', isNamed: false });
		expect((await practiceSpread(database.app, measure))[0]?.named).toHaveLength(2);
	});

	test('by spreadsheet: public once a second person has looked, and no silence until then', async () => {
		const { office, rapporteur } = members;
		const { organisationId, accountId } = office.a;
		const bodyId = 'muster-ministerium-b';
		const measures = inventedPlan().filter(
			({ kind, body }) => kind === 'measure' && (body as { leads: readonly string[] }).leads.includes(bodyId),
		);
		const measureId = measures[0]?.id ?? '';
		await inOrganisation(database.app, organisationId, (tx) =>
			sql`WITH letter AS (
				INSERT INTO document (id, organisation_id, name, media_type, sha256, bytes)
					VALUES (gen_random_uuid(), ${organisationId}, 'Brief', 'text/plain', ${'a'.repeat(64)}, 'erfunden')
					RETURNING id)
				INSERT INTO report_request (id, organisation_id, round_id, body_id, measure_ids, requested_on, due_on,
					channel, document_id, created_by)
				SELECT gen_random_uuid(), ${organisationId}, ${round}, ${bodyId},
					${measures.map(({ id }) => id)}, '2026-09-01', '2026-10-31', 'letter', id, ${accountId}
					FROM letter`.execute(tx),
		);
		const silentOn = async (day: string) =>
			(await silenceOf(database.app, { today: Temporal.PlainDate.from(day) })).map((one) => one.measureId);
		expect(await silentOn('2026-10-31')).toEqual([]);
		// What is said is said on the day of this run: only a later one knows of it.
		const after = Temporal.Now.plainDateISO('Europe/Berlin').add({ days: 1 }).toString();
		expect(new Set(await silentOn(after))).toEqual(new Set(measures.map(({ id }) => id)));

		const id = await inOrganisation(database.app, organisationId, (tx) =>
			insertContribution(tx, {
				organisationId,
				accountId,
				bodyId,
				via: 'spreadsheet',
				kind: 'report',
				measureId,
				roundId: round,
				body: report,
				replaces: null,
			}),
		);
		expect(await silentOn(after)).not.toContain(measureId);
		const isPublic = async () => (await saidOf(measureId))?.reports.some((word) => word.id === id) ?? false;
		expect(await isPublic()).toBe(false);
		expect(await waitingContributions(database.app, office.a, round)).toMatchObject([{ id, isOwn: true }]);
		expect(await waitingContributions(database.app, members.civil)).toEqual([]);
		expect(await releaseContributions(database.app, office.a, [id])).toMatchObject({
			error: { kind: 'notYours' },
		});
		expect(await releaseContributions(database.app, members.civil, [id])).toMatchObject({
			error: { kind: 'notYours' },
		});
		expect(await isPublic()).toBe(false);
		expect((await releaseContributions(database.app, office.b, [id])).ok).toBe(true);
		expect(await isPublic()).toBe(true);
		expect(await waitingContributions(database.app, rapporteur)).toEqual([]);
	});

	test('takes practice of the round’s own measures while it is open, by use case and by database', async () => {
		const centre = members.centres[5];
		if (!centre) throw new Error('there is no sixth centre');
		const rounds = inventedPlan().flatMap((record) => {
			if (record.kind !== 'round') return [];
			const other = (id: string, change: object) => ({ ...record, id, body: { ...record.body, ...change } });
			return [
				other('muster-vorbei', { opensOn: '2020-01-01', reportsDueOn: '2020-02-01', closesOn: '2020-03-01' }),
				other('muster-kommt', { opensOn: '2999-01-01', reportsDueOn: '2999-02-01', closesOn: '2999-03-01' }),
				other('muster-andere', { closesOn: '2999-12-31', measures: [foreign] }),
				other('muster-anderer-plan', { closesOn: '2999-12-31', plan: 'nap-az' }),
			];
		});
		await releaseRecords(database.owner, rounds);
		const { organisationId, accountId, bodyId } = centre;
		for (const { id: roundId } of rounds) {
			expect(
				await contribute(
					database.app,
					centre,
					'practice',
					{ measureId: led, roundId, body: practice },
					today,
				),
			).toMatchObject({ error: { kind: 'roundNotOpen', roundId, measureId: led } });
			await expect(
				inOrganisation(database.app, organisationId, (tx) =>
					insertContribution(tx, {
						organisationId,
						accountId,
						bodyId: bodyId ?? '',
						via: 'account',
						kind: 'practice',
						measureId: led,
						roundId,
						body: practice,
						replaces: null,
					}),
				),
			).rejects.toThrow(/of a round while it is open/);
		}
		const listed = { measureId: foreign, roundId: 'muster-andere', body: practice };
		expect((await contribute(database.app, centre, 'practice', listed, today)).ok).toBe(true);
	});

	test('unfinished are kept per account, and gone when sent', async () => {
		const key = draftKey('assessment', led, round, 'state');
		expect(key).toBe(`assessment/${led}/${round}/state`);
		await saveContributionDraft(database.app, members.office.a, key, { value: 'begun' }, now);
		await saveContributionDraft(database.app, members.office.a, key, { value: 'done' }, now);
		const read = (member: Contributor) => readContributionDrafts(database.app, member, 'assessment/');
		expect([...(await read(members.office.a))]).toEqual([[key, { value: 'done' }]]);
		expect([...(await read(members.office.b)), ...(await read(members.civil))]).toEqual([]);
		const draft = {
			measureId: led,
			roundId: round,
			body: { ...assessment, dimension: 'state', value: 'done' } as const,
			drafts: [key],
		};
		const sent = await contribute(database.app, members.office.a, 'assessment', draft, today);
		expect(sent.ok).toBe(true);
		expect((await read(members.office.a)).size).toBe(0);
		await saveContributionDraft(database.app, members.office.a, key, {}, now);
		await dropContributionDrafts(database.app, members.office.a, [key]);
		expect((await read(members.office.a)).size).toBe(0);
	});
});
