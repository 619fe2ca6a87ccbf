import { inventedFirstEdition, inventedPlan } from '@schutznetz/plans/invented';
import type { Measure } from '@schutznetz/plans/records';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPublished, inOrganisation, readPublished, releaseRecords } from '../db/index.ts';
import { type TemporaryDatabase, temporaryDatabase, testEngines } from '../db/testing/index.ts';
import { inventedMembers } from '../participants/testing/index.ts';
import { currentContent, loadPublicContent } from '../plans/index.ts';
import {
	type DraftInput,
	type Editor,
	history,
	openRecord,
	publish,
	publishedOn,
	readEdition,
	saveDraft,
	saveDrafts,
	undo,
	undoImport,
	waiting,
} from './index.ts';

describe.each(testEngines)('records on $name', (engine) => {
	let database: TemporaryDatabase;
	let members: Awaited<ReturnType<typeof inventedMembers>>;
	let a: Editor;
	let b: Editor;
	/** What the newest state of an invented measure says. */
	const measureOf = async (id: string): Promise<Measure> => {
		const opened = await openRecord(database.app, a, 'measure', id);
		if (!opened?.newest.body) throw new Error(`no measure ${id}`);
		return opened.newest.body;
	};
	const save = (editor: Editor, input: Omit<DraftInput, 'kind' | 'note'> & Partial<DraftInput>) =>
		saveDraft(database.app, editor, { kind: 'measure', note: 'Probe', ...input });
	/** Saves a change that has to succeed, and gives its version. */
	const change = async (editor: Editor, id: string, part: Partial<Measure>) => {
		const opened = await openRecord(database.app, editor, 'measure', id);
		const body = { ...opened?.newest.body, ...part };
		const saved = await save(editor, { id, body, basedOn: opened?.newest.version ?? null });
		if (!saved.ok) throw new Error(JSON.stringify(saved.error));
		return saved.value;
	};

	const letOfficeSpeakFor = (bodyId: string) =>
		inOrganisation(database.owner, a.organisationId, (tx) =>
			tx.updateTable('organisation').set({ body_id: bodyId }).where('id', '=', a.organisationId).execute(),
		);

	beforeAll(async () => {
		database = await temporaryDatabase(engine);
		await loadPublicContent(database.owner);
		await releaseRecords(database.owner, inventedFirstEdition());
		await releaseRecords(database.owner, inventedPlan());
		members = await inventedMembers(database);
		({ a, b } = members.office);
	});
	afterAll(async () => {
		await database?.stop();
	});

	test('whoever wrote a version does not publish it; a second account does', async () => {
		const draft = await change(a, 'muster-1-1', { title: 'Erfundene Kampagne, neu gefasst' });
		expect(draft).toMatchObject({ version: 3, isNew: true });
		expect((await findPublished(database.app, 'measure', 'muster-1-1'))?.version).toBe(2);
		expect((await waiting(database.app, a)).find(({ id }) => id === 'muster-1-1')).toMatchObject({
			why: 'own',
		});
		expect(await publish(database.app, a, [draft.versionId])).toMatchObject({
			ok: false,
			error: { kind: 'refused', reason: 'fourEyes' },
		});
		const waits = (await waiting(database.app, b)).find(({ id }) => id === 'muster-1-1');
		expect(waits).toMatchObject({
			why: null,
			changes: [{ at: 'title', after: 'Erfundene Kampagne, neu gefasst' }],
		});
		expect(await publish(database.app, b, [draft.versionId])).toEqual({ ok: true, value: { published: 1 } });
		expect(await publish(database.app, b, [draft.versionId])).toEqual({ ok: true, value: { published: 0 } });
		expect((await findPublished(database.app, 'measure', 'muster-1-1'))?.body.title).toBe(
			'Erfundene Kampagne, neu gefasst',
		);
	});

	test('two who edit one measure see both texts, and nothing is lost', async () => {
		const body = await measureOf('muster-1-2');
		const first = await save(a, { id: 'muster-1-2', body: { ...body, title: 'Wie A es sagt' }, basedOn: 2 });
		expect(first.ok).toBe(true);
		const second = await save(b, { id: 'muster-1-2', body: { ...body, title: 'Wie B es sagt' }, basedOn: 2 });
		expect(second).toMatchObject({
			ok: false,
			error: {
				kind: 'conflict',
				conflict: {
					kindOfConflict: 'changed',
					isOwn: false,
					mine: { title: 'Wie B es sagt' },
					theirs: { version: 3, body: { title: 'Wie A es sagt' }, role: 'office' },
				},
			},
		});
		const merged = await save(b, { id: 'muster-1-2', body: { ...body, title: 'Beides' }, basedOn: 3 });
		expect(merged).toMatchObject({ ok: true, value: { version: 4 } });
	});

	test('of many who save at the same moment one wins, and each other is told', async () => {
		const body = await measureOf('muster-1-3');
		const all = await Promise.all(
			Array.from({ length: 8 }, (_, at) =>
				save(at % 2 === 0 ? a : b, { id: 'muster-1-3', body: { ...body, title: `Text ${at}` }, basedOn: 2 }),
			),
		);
		expect(all.filter(({ ok }) => ok)).toHaveLength(1);
		expect(all.filter((one) => !one.ok && one.error.kind === 'conflict')).toHaveLength(7);
	});

	test('the same once more writes nothing', async () => {
		const body = await measureOf('muster-1-4');
		expect(await save(a, { id: 'muster-1-4', body, basedOn: null })).toMatchObject({
			ok: true,
			value: { version: 2, isNew: false },
		});
		expect(await history(database.app, 'measure', 'muster-1-4', a)).toHaveLength(2);
	});

	test('nobody edits or publishes what their own body leads, nor gets out of it by an edit', async () => {
		const own: Editor = { ...a, bodyId: 'muster-ministerium-b' };
		const body = await measureOf('muster-2-3');
		const refused = { ok: false, error: { kind: 'refused', reason: 'leads' } };
		expect(
			await save(own, { id: 'muster-2-3', body: { ...body, title: 'Geschönt' }, basedOn: 2 }),
		).toMatchObject(refused);
		const away = { ...body, leads: ['muster-ministerium-a'] };
		expect(await save(own, { id: 'muster-2-3', body: away, basedOn: 2 })).toMatchObject(refused);
		expect(await save(own, { id: 'muster-2-3', body: null, basedOn: 2 })).toMatchObject(refused);
		const link = await findPublished(database.app, 'link', 'link-muster-3');
		const praise = { ...link?.body, type: 'fulfils' };
		expect(await save(own, { kind: 'link', id: 'link-muster-3', body: praise, basedOn: 1 })).toMatchObject(
			refused,
		);
		expect((await openRecord(database.app, own, 'measure', 'muster-2-3'))?.isLed).toBe(true);

		// The database refuses it too, where a use case did not.
		await letOfficeSpeakFor('muster-amt');
		const draft = await save(members.rapporteur, {
			id: 'muster-4-4',
			body: { ...(await measureOf('muster-4-4')), title: 'Erfundene Daten' },
			basedOn: 1,
		});
		if (!draft.ok) throw new Error(JSON.stringify(draft.error));
		expect(await publish(database.app, a, [draft.value.versionId])).toMatchObject({
			ok: false,
			error: { kind: 'refused', reason: 'fourEyes' },
		});
		expect(await publish(database.app, members.rapporteur, [draft.value.versionId])).toMatchObject({
			ok: false,
		});
	});

	test('a ministry, a Land, a centre and civil society neither write nor publish', async () => {
		const body = await measureOf('muster-1-5');
		for (const member of [members.ministry, members.land, members.civil]) {
			expect(await save(member, { id: 'muster-1-5', body, basedOn: 2 })).toMatchObject({
				ok: false,
				error: { kind: 'refused', reason: 'role' },
			});
			expect(await publish(database.app, member, [])).toMatchObject({ ok: false });
			expect(await waiting(database.app, member)).toEqual([]);
		}
		await expect(
			inOrganisation(database.app, members.ministry.organisationId, (tx) =>
				tx
					.insertInto('monitor_version')
					.values({
						kind: 'measure',
						record_id: 'x',
						version: 1,
						body: '{}',
						role: 'ministry',
						author: null,
						organisation_id: members.ministry.organisationId,
						document_id: null,
						import_id: null,
					})
					.execute(),
			),
		).rejects.toThrow('row-level security');
	});

	test('drafts are in no public byte; what the rapporteur published stays in the history', async () => {
		const draft = await change(members.rapporteur, 'muster-3-4', {
			text: 'Wort der Berichterstattungsstelle',
		});
		expect(await history(database.app, 'measure', 'muster-3-4')).toHaveLength(2);
		expect(await publish(database.app, b, [draft.versionId])).toMatchObject({ ok: false });
		await letOfficeSpeakFor('muster-netzwerk');
		expect(await publish(database.app, b, [draft.versionId])).toMatchObject({ ok: true });
		const later = await change(a, 'muster-3-4', { text: 'Wort des Büros' });
		expect(await publish(database.app, b, [later.versionId])).toMatchObject({ ok: true });
		const said = await history(database.app, 'measure', 'muster-3-4');
		expect(said.map(({ version, role, author }) => [version, role, author])).toEqual([
			[4, 'office', null],
			[3, 'rapporteur', null],
			[2, 'release', null],
			[1, 'release', null],
		]);
		expect(said[1]?.body?.text).toBe('Wort der Berichterstattungsstelle');
		await expect(
			database.app.deleteFrom('monitor_version').where('record_id', '=', 'muster-3-4').execute(),
		).rejects.toThrow('permission denied');
	});

	test('an undo is a new version with the old body', async () => {
		const draft = await change(a, 'muster-1-6', { title: 'Ein Irrtum' });
		const undone = await undo(database.app, a, {
			kind: 'measure',
			id: 'muster-1-6',
			toVersion: 2,
			basedOn: draft.version,
			note: 'Fassung 2 gilt wieder',
		});
		expect(undone).toMatchObject({ ok: true, value: { version: 4 } });
		const entries = await history(database.app, 'measure', 'muster-1-6', a);
		expect(entries[0]?.changes).toEqual([
			{ at: 'title', before: 'Ein Irrtum', after: 'Erfundene Information in Visastellen' },
		]);
		expect(
			await undo(database.app, a, { kind: 'measure', id: 'muster-1-6', toVersion: 99, basedOn: 4, note: '' }),
		).toMatchObject({ ok: false, error: { kind: 'notFound' } });
	});

	test('a withdrawn record leaves the public with its publication', async () => {
		const saved = await save(a, { kind: 'priority', id: 'priority-muster-1', body: null, basedOn: 1 });
		if (!saved.ok) throw new Error(JSON.stringify(saved.error));
		expect(await findPublished(database.app, 'priority', 'priority-muster-1')).toBeDefined();
		await publish(database.app, b, [saved.value.versionId]);
		expect(await findPublished(database.app, 'priority', 'priority-muster-1')).toBeUndefined();
	});

	test('what a record names has to be there, and what comes nearest is offered', async () => {
		const body = await measureOf('muster-1-7');
		const wrong = await save(a, {
			id: 'muster-1-7',
			body: { ...body, leads: ['muster-ministerium-x'], field: 'muster-9' },
			basedOn: 2,
		});
		expect(wrong).toMatchObject({
			ok: false,
			error: {
				kind: 'invalid',
				problems: [
					{ at: 'field', kind: 'unknownReference' },
					{ at: 'leads', kind: 'unknownReference', came: 'muster-ministerium-x' },
				],
			},
		});
		if (wrong.ok || wrong.error.kind !== 'invalid') throw new Error('it was taken');
		expect(wrong.error.problems[1]?.nearest).toContain('muster-ministerium-a');
	});

	test('a number twice in one field is an error, one beyond the count a warning', async () => {
		const body = await measureOf('muster-1-7');
		expect(await save(a, { id: 'muster-1-7', body: { ...body, number: '1' }, basedOn: 2 })).toMatchObject({
			ok: false,
			error: { kind: 'invalid', problems: [{ kind: 'duplicateNumber', nearest: ['muster-1-1'] }] },
		});
		expect(await save(a, { id: 'muster-1-7', body: { ...body, number: '9' }, basedOn: 2 })).toMatchObject({
			ok: true,
			value: { warnings: [{ kind: 'beyondCount', came: '9', due: '8' }] },
		});
	});

	test('an edition keeps its own wording, without what came later', async () => {
		const first = await readEdition(database.app, 'muster-2024-05-01');
		expect(first?.measures).toHaveLength(23);
		expect(first?.measures.find(({ id }) => id === 'muster-1-2')?.body?.title).toBe(
			'Erfundene Schulungen zum Erkennen von Betroffenen',
		);
		expect(first?.measures.some(({ id }) => id === 'muster-4-4')).toBe(false);
		expect((await readEdition(database.app, 'muster-2026-03-01'))?.measures).toHaveLength(24);
		expect(await readEdition(database.app, 'muster-1900-01-01')).toBeUndefined();
	});

	test('the state of an earlier instant is still there', async () => {
		const before = (await history(database.app, 'measure', 'muster-1-8'))[0]?.publishedAt;
		if (!before) throw new Error('nothing is public');
		const draft = await change(a, 'muster-1-8', { title: 'Später anders' });
		await publish(database.app, b, [draft.versionId]);
		const titles = async (at: Temporal.Instant) =>
			(await publishedOn(database.app, 'measure', at)).find(({ id }) => id === 'muster-1-8')?.body?.title;
		expect(await titles(before)).toBe('Erfundene Unterstützung von Projekten in Herkunftsländern');
		const now = (await findPublished(database.app, 'measure', 'muster-1-8'))?.publishedAt;
		expect(now && (await titles(now))).toBe('Später anders');
		expect(await publishedOn(database.app, 'measure', Temporal.Instant.from('2020-01-01T00:00:00Z'))).toEqual(
			[],
		);
	});

	test('an edited demand shows on the pages, and one that breaks the content is refused', async () => {
		const opened = await openRecord(database.app, a, 'demand', 'F2.1');
		const saveDemand = (body: unknown) =>
			save(a, { kind: 'demand', id: 'F2.1', body, basedOn: opened?.newest.version ?? null });
		expect(await saveDemand({ ...opened?.newest.body, topics: ['wetter'] })).toMatchObject({
			ok: false,
			error: { kind: 'invalid', problems: [{ came: 'wetter' }] },
		});
		expect(await saveDemand(null)).toMatchObject({ ok: false, error: { kind: 'invalid' } });
		const before = await currentContent(database.app);
		const saved = await saveDemand({ ...opened?.newest.body, title: 'Neu überschrieben' });
		if (!saved.ok) throw new Error(JSON.stringify(saved.error));
		expect((await currentContent(database.app)).sha256).toBe(before.sha256);
		await publish(database.app, b, [saved.value.versionId]);
		const after = await currentContent(database.app);
		expect(after.content.demands.find(({ id }) => id === 'F2.1')?.title).toBe('Neu überschrieben');
		expect(after.sha256).not.toBe(before.sha256);
	});

	test('a second start brings nothing again, and leaves alone what people edited', async () => {
		const count = async () =>
			(await readPublished(database.app, 'demand')).reduce((sum, { version }) => sum + version, 0);
		const before = await count();
		await loadPublicContent(database.owner);
		expect(await count()).toBe(before);
	});

	test('readings of the release wait for the network to confirm them', async () => {
		const waits = await waiting(database.app, a);
		const verdicts = waits.filter(({ kind, group }) => kind === 'verdict' && group === 'research');
		expect(verdicts.length).toBeGreaterThan(0);
		expect(verdicts.every(({ why }) => why === null)).toBe(true);
		const [first] = verdicts;
		if (!first) throw new Error('no verdict waits');
		const seenByOther = await waiting(database.app, members.rapporteur);
		expect(seenByOther.find(({ versionId }) => versionId === first.versionId)?.why).toBe('network');
		expect(await publish(database.app, members.rapporteur, [first.versionId])).toMatchObject({
			ok: false,
			error: { kind: 'refused' },
		});
		expect(await readPublished(database.app, 'verdict')).toEqual([]);
	});

	test('an import of 10,000 is written once, changes nothing the second time, and is undone whole', async () => {
		const body = await measureOf('muster-1-1');
		const importId = '00000000-0000-4000-8000-00000000000a';
		const inputs = Array.from({ length: 10_000 }, (_, at): DraftInput => {
			const number = String(1000 + at);
			return {
				kind: 'measure',
				id: `muster-0-${number}`,
				body: { ...body, field: null, goal: null, number, title: `Erfundene Maßnahme ${number}` },
				basedOn: null,
				note: 'Eingelesen',
				importId,
			};
		});
		const started = performance.now();
		const saved = await saveDrafts(database.app, a, inputs);
		const seconds = ((performance.now() - started) / 1000).toFixed(1);
		console.info(`${engine.name}: a batch of 10,000 drafts took ${seconds} s`);
		expect(saved.ok && saved.value.filter(({ isNew }) => isNew).length).toBe(10_000);
		const again = await saveDrafts(database.app, b, inputs);
		expect(again.ok && again.value.filter(({ isNew }) => isNew).length).toBe(0);

		const broken = await saveDrafts(database.app, a, [
			{
				...inputs[0],
				kind: 'measure',
				id: 'muster-0-99999',
				body: { ...body, number: '' },
				basedOn: null,
				note: '',
			},
			{
				kind: 'measure',
				id: 'muster-0-99998',
				body: { ...body, field: null, goal: null, number: '99998' },
				basedOn: null,
				note: '',
			},
		]);
		expect(broken).toMatchObject({
			ok: false,
			error: { kind: 'invalid', problems: [{ index: 0, at: 'number' }] },
		});
		expect(await openRecord(database.app, a, 'measure', 'muster-0-99998')).toBeUndefined();

		const undone = await undoImport(database.app, a, importId, 'Einlesen zurückgenommen');
		expect(undone.ok && undone.value.length).toBe(10_000);
		expect((await waiting(database.app, a)).filter(({ importId: of }) => of === importId)).toEqual([]);
		expect(await undoImport(database.app, a, importId, '')).toMatchObject({ ok: true });
	});
});
