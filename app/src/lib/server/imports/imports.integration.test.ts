import { inventedPlan } from '@schutznetz/plans/invented';
import { readDocument, readPlan } from '@schutznetz/plans/readers';
import { inventedDocument, planAsXlsx } from '@schutznetz/plans/readers/testing';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { releaseRecords } from '../db/index.ts';
import { type TemporaryDatabase, temporaryDatabase, testEngines } from '../db/testing/index.ts';
import { type InventedMembers, inventedMembers } from '../participants/testing/index.ts';
import { listNewest, publish, waiting } from '../records/index.ts';
import {
	commitRun,
	decide,
	importAsCommand,
	type OpenedRun,
	openRun,
	readRun,
	startImport,
	undoRun,
} from './index.ts';

const now = Temporal.Instant.from('2026-11-21T10:00:00Z');
const target = { plan: 'muster', on: '2027-01-01', title: 'Erfundene Fassung 2027' };

describe.each(testEngines)('the import desk, on $name', (engine) => {
	let database: TemporaryDatabase;
	let members: InventedMembers;
	beforeAll(async () => {
		database = await temporaryDatabase(engine);
		members = await inventedMembers(database);
		await releaseRecords(database.owner, inventedPlan());
	});
	afterAll(() => database.stop());

	const read = async (bytes: Uint8Array, name = 'plan.xlsx', on = target.on): Promise<string> => {
		const file = { name, mediaType: 'application/octet-stream', bytes };
		const order = { kind: 'plan', target: { ...target, on } } as const;
		const started = await startImport(database.app, members.office.a, file, order);
		if (!started.ok) throw new Error(`the import did not start: ${started.error.kind}`);
		await readRun(database.app, members.office.a, started.value);
		return started.value;
	};
	const open = async (id: string): Promise<OpenedRun> => {
		const opened = await openRun(database.app, members.office.a, id);
		if (!opened) throw new Error(`no run ${id}`);
		return opened;
	};
	const commit = async (id: string) =>
		commitRun(database.app, members.office.a, id, (await open(id)).basis, now);
	const countMeasures = async () => (await listNewest(database.app, members.office.a, 'measure')).length;

	test('takes 126 measures over once, a second time none, and all of them back', async () => {
		const bytes = await planAsXlsx(inventedDocument());
		const id = await read(bytes);
		const opened = await open(id);
		expect(opened.plan?.measures).toHaveLength(126);
		expect(await countMeasures()).toBe(24);
		// An edition, five fields, ten goals, 126 measures.
		expect(await commit(id)).toEqual({ ok: true, value: 142 });
		expect(await countMeasures()).toBe(150);
		const second = await read(bytes);
		expect((await open(second)).drafts).toEqual([]);
		expect(await commit(second)).toEqual({ ok: true, value: 0 });
		expect(await undoRun(database.app, members.office.a, id, now)).toEqual({ ok: true, value: 142 });
		expect(await countMeasures()).toBe(24);
		expect((await open(id)).run.state).toBe('undone');
	});

	test('leaves out what a person excludes, and takes what they correct', async () => {
		const id = await read(await planAsXlsx(inventedDocument(10)), 'klein.xlsx', '2027-02-01');
		const [first, second] = (await open(id)).plan?.measures ?? [];
		const decided = await decide(database.app, members.office.a, id, (before) => ({
			...before,
			excluded: [first?.proposal.key ?? ''],
			texts: { [second?.proposal.key ?? '']: { title: 'Von Hand berichtigt' } },
		}));
		expect(decided.ok).toBe(true);
		const titles = (await open(id)).plan?.measures.map(({ body }) => body.title) ?? [];
		expect(titles).toHaveLength(9);
		expect(titles[0]).toBe('Von Hand berichtigt');
	});

	test('refuses a commit upon something that nobody looked at', async () => {
		const id = await read(await planAsXlsx(inventedDocument(5)), 'fuenf.xlsx', '2027-03-01');
		const refused = await commitRun(database.app, members.office.a, id, 'another basis', now);
		expect(refused).toEqual({ ok: false, error: { kind: 'outdated' } });
		expect(await countMeasures()).toBe(24);
	});

	test('writes once when two commit at once', async () => {
		const id = await read(await planAsXlsx(inventedDocument(15)), 'zwei.xlsx', '2027-04-01');
		const { basis } = await open(id);
		const both = await Promise.all(
			[members.office.a, members.office.b].map((member) => commitRun(database.app, member, id, basis, now)),
		);
		const written = both.map((one) => (one.ok ? one.value : 0));
		// An edition, five fields, ten goals, fifteen measures.
		expect(Math.max(...written)).toBe(31);
		expect(written.reduce((sum, one) => sum + one, 0)).toBe(31);
		expect(await countMeasures()).toBe(24 + 15);
		expect((await undoRun(database.app, members.office.a, id, now)).ok).toBe(true);
	});

	test('leaves nothing half done when the connection is lost in the middle', async () => {
		const id = await read(await planAsXlsx(inventedDocument()), 'abbruch.xlsx', '2027-05-01');
		const before = await countMeasures();
		const { basis } = await open(id);
		// Every version makes the database wait a little, so that the connection dies between the first and the last.
		await sql`CREATE FUNCTION slow_down() RETURNS trigger LANGUAGE plpgsql
			AS 'BEGIN PERFORM pg_sleep(0.02); RETURN NEW; END'`.execute(database.owner);
		await sql`CREATE TRIGGER slow_down BEFORE INSERT ON monitor_version
			FOR EACH ROW EXECUTE FUNCTION slow_down()`.execute(database.owner);
		const lost = commitRun(database.app, members.office.a, id, basis, now).then(
			() => 'committed',
			() => 'lost',
		);
		let killed = 0;
		const patience = Date.now() + 30_000;
		// The same role sees and ends its own connections.
		while (killed === 0 && Date.now() < patience) {
			const { rows } = await sql<{
				done: boolean;
			}>`SELECT pg_terminate_backend(pid) AS done FROM pg_stat_activity
				WHERE query ~ '^\\s*INSERT INTO monitor_version' AND state = 'active' AND pid <> pg_backend_pid()
					AND datname = current_database()`.execute(database.app);
			killed = rows.length;
		}
		expect(await lost).toBe('lost');
		await sql`DROP TRIGGER slow_down ON monitor_version`.execute(database.owner);
		expect(await countMeasures()).toBe(before);
		expect((await open(id)).run.state).toBe('open');
		expect((await commit(id)).ok).toBe(true);
		expect(await countMeasures()).toBe(before + 126);
		expect((await undoRun(database.app, members.office.a, id, now)).ok).toBe(true);
	});

	test('matches the next edition with the one before', async () => {
		const document = inventedDocument(60);
		const first = await read(await planAsXlsx(document), 'eins.xlsx', '2028-01-01');
		expect((await commit(first)).ok).toBe(true);
		const measures = document.measures
			.filter((_, index) => index !== 7)
			.map((one, index) => (index === 3 ? { ...one, title: `${one.title}, neu ausgeschrieben` } : one));
		const next = await read(await planAsXlsx({ ...document, measures }), 'zwei-fassung.xlsx', '2029-01-01');
		const { plan } = await open(next);
		expect(plan?.follows).toBe('muster-2028-01-01');
		expect(plan?.measures.filter(({ fate }) => fate === 'reworded')).toHaveLength(1);
		expect(plan?.measures.filter(({ fate }) => fate === 'same')).toHaveLength(58);
		expect(plan?.dropped).toHaveLength(1);
		expect((await commit(next)).ok).toBe(true);
		const again = await read(await planAsXlsx({ ...document, measures }), 'zwei-fassung.xlsx', '2029-01-01');
		expect((await open(again)).drafts).toEqual([]);
	});

	test('says that an import taken back is public until somebody else releases that', async () => {
		const id = await read(await planAsXlsx(inventedDocument(2)), 'rueck.xlsx', '2032-01-01');
		expect((await commit(id)).ok).toBe(true);
		const { a, b } = members.office;
		const ofRun = async () =>
			(await waiting(database.app, b)).filter((one) => one.importId === id && one.why === null);
		const brought = await ofRun();
		const published = await publish(
			database.app,
			b,
			brought.map(({ versionId }) => versionId),
		);
		expect(published).toMatchObject({ ok: true, value: { published: brought.length } });
		expect((await undoRun(database.app, a, id, now)).ok).toBe(true);
		expect((await open(id)).run).toMatchObject({ state: 'undone', publicCount: brought.length });
		const note = 'Import aus „rueck.xlsx“ zurückgenommen';
		const back = (await waiting(database.app, b)).filter((one) => one.note === note);
		await publish(
			database.app,
			b,
			back.map(({ versionId }) => versionId),
		);
		expect((await open(id)).run).toMatchObject({ state: 'undone', publicCount: 0 });
	});

	test('finds a field by its bare sign and leaves it its name', async () => {
		const table = [
			'Handlungsfeld;Nummer;Titel;Federführung',
			'I;901;Erfundene Maßnahme eins;BMAS',
			'2;902;Erfundene Maßnahme zwei;BMAS',
		].join('\n');
		const id = await read(new TextEncoder().encode(table), 'zeichen.csv', '2030-01-01');
		const { plan } = await open(id);
		const fields = (plan?.places ?? []).filter(({ kind }) => kind === 'field');
		expect(fields.map(({ id: field }) => field)).toEqual(['muster-1', 'muster-2']);
		for (const { body, before } of fields) {
			expect(before).not.toBeNull();
			expect(body).toEqual({ ...before, edition: 'muster-2030-01-01' });
		}
		expect(plan?.measures.map(({ body }) => body.field)).toEqual(['muster-1', 'muster-2']);
	});

	test('says why a file cannot be read, and keeps the run', async () => {
		const id = await read(new TextEncoder().encode('%PDF-1.7 und dann nichts'), 'kaputt.pdf');
		const opened = await open(id);
		expect(opened.run.state).toBe('failed');
		expect(opened.reading).toEqual({
			kind: 'unreadable',
			problem: { kind: 'broken', name: 'kaputt.pdf', format: 'pdf' },
		});
	});

	test('is closed to everybody who does not edit', async () => {
		const file = { name: 'x.csv', mediaType: 'text/csv', bytes: new Uint8Array([65]) };
		const refused = await startImport(database.app, members.ministry, file, { kind: 'plan', target });
		expect(refused).toEqual({ ok: false, error: { kind: 'refused' } });
		expect(await openRun(database.app, members.civil, crypto.randomUUID())).toBeUndefined();
	});

	test('writes from the command line as drafts that the desk can take back', async () => {
		const bytes = await planAsXlsx(inventedDocument(20));
		const document = await readDocument(bytes, 'befehl.xlsx');
		if (!document.ok) throw new Error(document.error.kind);
		const reading = readPlan(document.value);
		const file = { name: 'befehl.xlsx', mediaType: 'application/octet-stream', bytes };
		const order = { target: { ...target, on: '2031-01-01' }, reading, now };
		const dry = await importAsCommand(database.owner, file, { ...order, isCommitted: false });
		expect([dry.written, dry.misfits.length, dry.plan.measures.length]).toEqual([0, 0, 20]);
		const done = await importAsCommand(database.owner, file, { ...order, isCommitted: true });
		expect(done.written).toBe(dry.plan.drafts.length);
		const again = await importAsCommand(database.owner, file, { ...order, isCommitted: true });
		expect([again.written, again.runId]).toEqual([0, null]);
		const undone = await undoRun(database.app, members.office.a, done.runId ?? '', now);
		expect(undone).toEqual({ ok: true, value: done.written });
	});
});
