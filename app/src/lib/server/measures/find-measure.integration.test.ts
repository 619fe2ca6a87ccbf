import { inventedFirstEdition, inventedPlan } from '@schutznetz/plans/invented';
import type { Measure } from '@schutznetz/plans/records';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contribute } from '../contributions/index.ts';
import { countMeasures, releaseRecords } from '../db/index.ts';
import { type TemporaryDatabase, temporaryDatabase, testEngines } from '../db/testing/index.ts';
import { inventedMembers } from '../participants/testing/index.ts';
import { loadPublicContent, overview } from '../plans/index.ts';
import {
	countAnswers,
	findBody,
	findField,
	findMeasure,
	findRound,
	listBodies,
	listMeasures,
	listOtherPlans,
	readDueDates,
	readFeed,
	readLedger,
	wordingHash,
} from './index.ts';

const today = Temporal.PlainDate.from('2026-11-21');
const planted = 'Geplantes Leck: Entwurf';

describe.each(testEngines)('what is public of measures, on $name', (engine) => {
	let database: TemporaryDatabase;
	beforeAll(async () => {
		database = await temporaryDatabase(engine);
		await loadPublicContent(database.owner);
		await releaseRecords(database.owner, inventedFirstEdition());
		await releaseRecords(database.owner, inventedPlan());
	});
	afterAll(() => database.stop());

	const found = async (id: string) => {
		const page = await findMeasure(database.app, id);
		if (!page.ok) throw new Error(`${id} was not found`);
		return page.value;
	};

	test('a measure has its wording, links from both ends, indicators and history by role', async () => {
		const page = await found('muster-2-1');
		expect(page.measure).toMatchObject({ number: '1', plan: { isInvented: true } });
		expect(page.answers.map(({ link, other }) => [link.type, other.id])).toEqual([['partly', 'F2.1']]);
		expect(page.relations.map(({ link, direction, other }) => [link.type, direction, other.id])).toEqual([
			['dependsOn', 'to', 'muster-2-5'],
			['splitInto', 'from', 'muster-2-6'],
		]);
		expect(page.indicators.map(({ observations }) => observations.map(({ value }) => value))).toEqual([
			[21, 26],
		]);
		expect(page.history.map(({ kind, writtenBy }) => [kind, writtenBy])).toEqual([
			['changed', 'release'],
			['first', 'release'],
		]);
		expect(page.history[0]?.changes.map(({ key }) => key)).toContain('title');
		expect((await found('muster-2-3')).dangers).toHaveLength(1);
	});

	test('a variant is stale as long as it was made from another wording', async () => {
		const before = await found('muster-2-1');
		expect(before.variants.map(({ isStale }) => isStale)).toEqual([true]);
		const variant = inventedPlan().find(({ kind }) => kind === 'variant');
		if (variant === undefined) throw new Error('the invented plan has no variant');
		const body = { ...variant.body, sourceHash: wordingHash(before.body) };
		await releaseRecords(database.owner, [{ ...variant, body }]);
		expect((await found('muster-2-1')).variants.map(({ isStale }) => isStale)).toEqual([false]);
	});

	test('assessors stand side by side, the lead reports apart, and who sees it otherwise is named', async () => {
		const members = await inventedMembers(database);
		const measureId = 'muster-2-1';
		const roundId = 'muster-runde-2026';
		const assessment = (value: 'begun' | 'done') => ({
			dimension: 'state' as const,
			value,
			reason: 'Erfundener Grund.',
			proofs: [],
			ties: null,
		});
		const report = { state: 'done' as const, text: 'Erfunden.', nextStep: '', on: '2026-10-01', proofs: [] };
		expect(
			(
				await contribute(
					database.app,
					members.ministry,
					'report',
					{ measureId, roundId, body: report },
					Temporal.PlainDate.from('2026-11-21'),
				)
			).ok,
		).toBe(true);
		for (const [member, value] of [
			[members.rapporteur, 'begun'],
			[members.ministry, 'done'],
		] as const) {
			const done = await contribute(
				database.app,
				member,
				'assessment',
				{ measureId, roundId, body: assessment(value) },
				Temporal.PlainDate.from('2026-11-21'),
			);
			expect(done.ok).toBe(true);
		}
		const { words } = await found(measureId);
		expect(words.reports.map(({ state }) => state)).toEqual(['done']);
		expect(
			words.dimensions.map(({ assessors, values }) => [assessors, values.map(({ value }) => value)]),
		).toEqual([[2, ['begun', 'done']]]);
		expect(words.dimensions[0]?.assessments.find(({ value }) => value === 'done')?.ties.leads).toBe(true);
		expect(words.disagreeing.map(({ bodyId }) => bodyId)).toEqual(['muster-berichterstattung']);

		expect(
			(await listMeasures(database.app, { plan: 'muster', report: 'done' })).items.map(({ id }) => id),
		).toEqual([measureId]);
		const round = await findRound(database.app, roundId, today);
		if (!round.ok) throw new Error('the round was not found');
		expect([round.value.reported, round.value.assessed, round.value.round.state]).toEqual([1, 1, 'late']);
		const lead = round.value.progress.find(({ body }) => body.id === 'muster-ministerium-a');
		expect(lead?.reported).toBe(1);
		const body = await findBody(database.app, 'muster-ministerium-a', today);
		if (!body.ok) throw new Error('the body was not found');
		expect(body.value.plans.map(({ plan, reported }) => [plan.id, reported])).toEqual([['muster', 1]]);
		// Nobody was asked on record, so nobody is silent.
		expect(body.value.silence).toEqual([]);
		const feed = await readFeed(database.app, 'massnahme', measureId);
		expect(feed.ok && feed.value.entries.map(({ kind }) => kind)).toContain('report');
	});

	test('a dropped measure stays public and is not counted, and no real plan counts an invented one', async () => {
		expect((await found('muster-3-7')).isFormer).toBe(true);
		expect((await found('muster-3-1')).isFormer).toBe(false);
		const counts = await countMeasures(database.app);
		expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(24);
		expect(await listOtherPlans(database.app)).toMatchObject([{ id: 'muster', isInvented: true, count: 24 }]);
		const list = await listMeasures(database.app);
		expect([list.total, list.base, list.leftOut.map(({ id }) => id)]).toEqual([0, 0, ['muster']]);
		const { plans } = await overview(database.app);
		expect(
			plans.map(({ measures, laenderMeasures }) => [measures.value, measures.base, laenderMeasures?.base]),
		).toEqual([
			[0, 126, undefined],
			[0, 83, 125],
		]);
		const answers = await countAnswers(database.app, 'demand');
		expect(answers['F2.2'] ?? []).toEqual([]);
	});

	test('a real measure fills its denominator, a Land measure the third one', async () => {
		const { body } = await found('muster-1-4');
		const real = (number: string, land: Measure['land']) => ({
			kind: 'measure' as const,
			id: `nap-az-1-${number}`,
			body: { ...body, plan: 'nap-az', edition: 'nap-az-2025-02-12', field: 'nap-az-1', number, land },
		});
		await releaseRecords(database.owner, [real('1', null), real('2', 'BY')]);
		const { plans } = await overview(database.app);
		expect(plans.map(({ measures, laenderMeasures }) => [measures.value, laenderMeasures?.value])).toEqual([
			[0, undefined],
			[1, 1],
		]);
	});

	test('a ledger tells each plan that has nothing, and a field orders by goals', async () => {
		const absent = await readLedger(database.app, { kind: 'demand', id: 'F2.4' });
		expect(absent.entries.filter(({ link }) => link.plan?.id === 'muster')).toMatchObject([
			{ other: null, link: { type: 'absent' } },
		]);
		const field = await findField(database.app, 'muster', 'muster-2');
		if (!field.ok) throw new Error('the field was not found');
		expect(field.value.goals.map(({ name, measures }) => [name === null, measures.length])).toEqual([
			[false, 2],
			[false, 2],
			[true, 2],
		]);
	});

	test('the calendar of all plans has no invented date', async () => {
		const all = await readDueDates(database.app);
		expect(all.ok && all.value.dates).toEqual([]);
		const own = await readDueDates(database.app, 'muster');
		expect(own.ok && own.value.dates.length).toBeGreaterThan(3);
		expect((await readDueDates(database.app, 'gibt-es-nicht')).ok).toBe(false);
	});

	test('no draft is in what is read', async () => {
		const { body } = await found('muster-2-1');
		const draft = { ...body, title: planted, text: planted };
		await releaseRecords(database.owner, [
			{ kind: 'measure', id: 'muster-2-1', body: draft, isDraft: true },
			{ kind: 'measure', id: 'muster-2-99', body: draft, isDraft: true },
		]);
		const all = JSON.stringify([
			await found('muster-2-1'),
			await listMeasures(database.app, { plan: 'muster' }),
			await listMeasures(database.app, { plan: 'muster', q: 'Leck' }),
			await findField(database.app, 'muster', 'muster-2'),
			await listBodies(database.app, today),
			await findBody(database.app, 'muster-ministerium-a', today),
			await findRound(database.app, 'muster-runde-2026', today),
			await readFeed(database.app, 'plan', 'muster'),
			await readFeed(database.app, 'massnahme', 'muster-2-1'),
			await readDueDates(database.app, 'muster'),
		]).replaceAll('"q":"Leck"', '');
		expect(all).not.toContain('Leck');
		// The search above finds what is planted where it is public.
		await releaseRecords(database.owner, [
			{ kind: 'measure', id: 'muster-2-98', body: { ...draft, number: '98' } },
		]);
		expect(JSON.stringify(await listMeasures(database.app, { plan: 'muster' }))).toContain('Leck');
	});
});
