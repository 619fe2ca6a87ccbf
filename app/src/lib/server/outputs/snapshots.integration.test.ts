import { createHash } from 'node:crypto';
import { inventedFirstEdition, inventedPlan } from '@schutznetz/plans/invented';
import { sql } from 'kysely';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contribute } from '../contributions/index.ts';
import { countCoverage, inOrganisation, listMeasureRows, releaseRecords } from '../db/index.ts';
import { formerEditions } from '../db/monitor/former-editions.ts';
import { type TemporaryDatabase, temporaryDatabase, testEngines } from '../db/testing/index.ts';
import { inventedMembers } from '../participants/testing/index.ts';
import { loadPublicContent } from '../plans/index.ts';
import { federalMeasures } from './federal-measures.ts';
import { readSnapshot, readSnapshots, snapshotFile, takeSnapshot } from './index.ts';
import { publicState } from './public-state.ts';
import { snapshotDocument } from './snapshot-document.ts';
import { standingMeasures } from './standing-measures.ts';

const now = Temporal.Instant.from('2026-11-21T23:30:00Z');
const place = { monitorAddress: 'https://example.org/de/monitor', now };
const words = { title: 'Erfundener Stand', method: 'Erfundene Methode.' };

describe.each(testEngines)('frozen states on $name', (engine) => {
	let database: TemporaryDatabase;
	let members: Awaited<ReturnType<typeof inventedMembers>>;
	beforeAll(async () => {
		database = await temporaryDatabase(engine);
		await loadPublicContent(database.owner);
		// Its dropped measure must not count to the plan.
		await releaseRecords(database.owner, inventedFirstEdition());
		await releaseRecords(database.owner, inventedPlan());
		members = await inventedMembers(database);
	});
	afterAll(() => database?.stop());

	test('the rapporteur takes one alone; it stays as it was while the monitor changes', async () => {
		const { app, owner } = database;
		const taken = await takeSnapshot(app, members.rapporteur, words, place);
		expect(taken).toEqual({ ok: true, value: { id: '2026-11-22' } });
		const first = await readSnapshot(app, '2026-11-22', place.monitorAddress);
		expect(first).toMatchObject({ role: 'rapporteur', takenAt: '2026-11-22 00:30' });
		expect(first?.citation).toContain('https://example.org/de/monitor/stand/2026-11-22');
		await releaseRecords(owner, [
			{
				kind: 'event',
				id: 'ereignis-spaeter',
				body: { on: '2026-12-01', title: 'Später', text: '', source: 'erfunden', url: null },
			},
		]);
		const again = await takeSnapshot(app, members.office.a, words, place);
		expect(again).toEqual({ ok: true, value: { id: '2026-11-22-2' } });
		const data = await snapshotFile(app, '2026-11-22', 'daten.json');
		expect(
			createHash('sha256')
				.update(data?.body ?? '')
				.digest('hex'),
		).toBe(first?.sha256);
		expect(Buffer.from((data?.body as Uint8Array) ?? []).toString()).not.toContain('ereignis-spaeter');
		const pdf = await snapshotFile(app, '2026-11-22', 'stand.pdf');
		const { text } = await extractText(await getDocumentProxy(pdf?.body as Uint8Array), { mergePages: true });
		const plain = text.replaceAll(/\s+/g, ' ');
		expect(plain).toContain('24 von 24 Maßnahmen eingelesen');
		expect(plain).toContain('0 von 126 Maßnahmen eingelesen');
		expect(plain).toContain('Erfunden: Dieser Plan ist ein Beispiel');
		const csv = await snapshotFile(app, '2026-11-22-2', 'daten.csv');
		expect(Buffer.from((csv?.body as Uint8Array) ?? []).toString()).toContain(
			'ereignisse;ereignis-spaeter;title;Später',
		);
		expect((await readSnapshots(app, place.monitorAddress)).map(({ id }) => id)).toHaveLength(2);
		expect(await snapshotFile(app, '2026-11-22', 'anderes.pdf')).toBeUndefined();
		expect(await snapshotFile(app, '1999-01-01', 'stand.pdf')).toBeUndefined();
	});

	test('prints the newest report that stands, and counts the Länder apart', async () => {
		const { app, owner } = database;
		const ministry = members.ministry;
		const measureId = 'muster-1-1';
		const give = async (state: 'begun' | 'done' | 'stopped', replaces: string | null = null) => {
			const body = { state, text: 'Erfunden.', nextStep: '', on: '2026-11-20', proofs: [] };
			const day = Temporal.PlainDate.from('2026-11-21');
			const done = await contribute(
				app,
				ministry,
				'report',
				{ measureId, roundId: null, body, replaces },
				day,
			);
			if (!done.ok) throw new Error(done.error.kind);
			return done.value.id;
		};
		// The newest one by time is a correction of the one between.
		for (let times = 0; times < 4; times += 1) await give('begun');
		await give('done', await give('stopped'));
		const measure = inventedPlan().find(({ kind, id }) => kind === 'measure' && id === measureId);
		if (measure?.kind !== 'measure' || measure.body === null) throw new Error('there is no such measure');
		await releaseRecords(owner, [
			{
				kind: 'measure',
				id: 'muster-1-1-land',
				body: { ...measure.body, number: '901', title: 'Eine des Landes', land: 'BY', level: 'laender' },
			},
		]);
		const held = await publicState(app);
		expect(federalMeasures(held, 'muster')).toHaveLength(24);
		const rule = await sql<{ id: string }>`SELECT record_id AS id FROM monitor_published
			WHERE kind = 'measure' AND body ->> 'edition' NOT IN ${formerEditions()} ORDER BY 1`.execute(app);
		expect(standingMeasures(held).map(({ id }) => id)).toEqual(rule.rows.map(({ id }) => id));
		const facts = { ...words, sha256: '', address: '', takenAt: '2026-11-22 00:30', takenBy: '' };
		const { blocks } = snapshotDocument(held, facts);
		const text = JSON.stringify(blocks);
		expect(text).toContain('24 von 24 Maßnahmen eingelesen');
		expect(text).toContain('Dazu 1 eingelesene Maßnahmen der Länder');
		const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
		expect(rows.find((row) => row[1] === measure.body?.title)?.[3]).toBe('umgesetzt');
		const { rows: listed } = await listMeasureRows(app, { plan: 'muster' }, { limit: 100, offset: 0 });
		expect(listed.map(({ id }) => id).toSorted()).toEqual(
			rule.rows.map(({ id }) => id).filter((id) => id.startsWith('muster-')),
		);
		expect((await countCoverage(app, { plans: ['muster'] })).measures).toBe(24);
	});

	test('nobody else takes one, and nobody changes one', async () => {
		const { app } = database;
		expect(await takeSnapshot(app, members.ministry, words, place)).toMatchObject({
			error: { kind: 'refused' },
		});
		expect(await takeSnapshot(app, members.office.a, { ...words, title: ' ' }, place)).toMatchObject({
			error: { kind: 'invalid', field: 'title', most: 200 },
		});
		const forged = inOrganisation(app, members.ministry.organisationId, (tx) =>
			tx
				.insertInto('snapshot')
				.values({
					id: '2026-01-01',
					organisation_id: members.ministry.organisationId,
					...words,
					data: new Uint8Array(),
					pdf: new Uint8Array(),
					csv: new Uint8Array(),
					sha256: '0'.repeat(64),
					taken_by: members.ministry.accountId,
					role: 'office',
				})
				.execute(),
		);
		await expect(forged).rejects.toThrow('row-level security');
		await expect(app.updateTable('snapshot').set({ title: 'x' }).execute()).rejects.toThrow(
			'permission denied',
		);
		const removed = database.owner.transaction().execute(async (tx) => {
			await sql`SELECT set_config('schutznetz.maintenance', 'on', true)`.execute(tx);
			await tx.deleteFrom('snapshot').execute();
		});
		await expect(removed).rejects.toThrow();
	});
});
