import { randomUUID } from 'node:crypto';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inOrganisation } from '../db/index.ts';
import { insertLawChange } from '../db/law-records.ts';
import { type TemporaryDatabase, temporaryDatabase, testEngines } from '../db/testing/index.ts';
import { inventedMembers } from '../participants/testing/index.ts';
import {
	checksOfRules,
	deskChanges,
	deskList,
	deskRule,
	printedLaw,
	recordChange,
	recordCheck,
	withdraw,
} from './index.ts';

const today = Temporal.PlainDate.from('2026-11-21');
const change = { act: 'AufenthG', paragraph: '§ 59', changedOn: '2026-11-01', source: 'erfunden' };

describe.each(testEngines)('the desk of the law on $name', (engine) => {
	let database: TemporaryDatabase;
	let members: Awaited<ReturnType<typeof inventedMembers>>;
	beforeAll(async () => {
		database = await temporaryDatabase(engine);
		members = await inventedMembers(database);
	});
	afterAll(() => database?.stop());

	const standing = async (id: string) => (await checksOfRules(database.app, today)).get(id);
	async function check(id: string, given: Readonly<Record<string, string>> = {}) {
		const page = await deskRule(database.app, id, today);
		const input = {
			ruleId: id,
			ruleVersion: page?.version ?? '',
			checkedBy: 'A. Muster',
			checkedAs: 'Rechtsanwältin',
			checkedOn: '2026-11-20',
			textDay: '2026-11-19',
			result: 'holds',
			note: '',
			...given,
		};
		return recordCheck(database.app, members.office.a, input, today);
	}
	const idOf = (recorded: Awaited<ReturnType<typeof check>>): string => {
		if (!recorded.ok) throw new Error(JSON.stringify(recorded.error));
		return recorded.value.id;
	};

	test('a changed paragraph marks its rules until they are checked, and is taken back by a further record', async () => {
		const { app } = database;
		const before = (await deskRule(app, 'RES-01', today))?.states;
		expect(before).not.toContain('reread');
		const recorded = await recordChange(app, members.office.a, change, today);
		if (!recorded.ok) throw new Error(JSON.stringify(recorded.error));
		const [listed] = await deskChanges(app, today);
		expect(listed?.rules.map(({ id }) => id)).toEqual(expect.arrayContaining(['RES-01', 'RES-03']));
		expect(listed?.rules.map(({ id }) => id)).not.toContain('CRIM-03');
		expect(await standing('RES-01')).toMatchObject({
			signed: null,
			changes: [{ on: '2026-11-01', states: expect.stringContaining('§ 59 AufenthG wurde geändert') }],
		});
		expect((await standing('CRIM-03'))?.changes).toEqual([]);

		// Held against a text of before the change: nothing is settled.
		const early = idOf(await check('RES-01', { textDay: '2026-10-31' }));
		expect((await standing('RES-01'))?.toReread).toHaveLength(1);
		const late = idOf(await check('RES-01'));
		expect(await standing('RES-01')).toMatchObject({
			toReread: [],
			changes: [],
			signed: { checkedBy: 'A. Muster', checkedAs: 'Rechtsanwältin', textDay: '2026-11-19' },
		});
		expect((await standing('RES-03'))?.toReread).toHaveLength(1);

		for (const record of [late, early])
			expect(
				await withdraw(app, members.rapporteur, { of: 'check', record, reason: 'Verwechselt.' }),
			).toEqual({ ok: true, value: null });
		expect(await standing('RES-01')).toMatchObject({ signed: null, check: null });
		expect((await standing('RES-01'))?.toReread).toHaveLength(1);
		const page = await deskRule(app, 'RES-01', today);
		expect(page?.checks.map(({ withdrawn }) => withdrawn)).toEqual(['Verwechselt.', 'Verwechselt.']);

		const { id } = recorded.value;
		const back = { of: 'change', record: id, reason: 'Falsche Fundstelle.' } as const;
		expect(await withdraw(app, members.office.b, back)).toEqual({ ok: true, value: null });
		expect(await withdraw(app, members.office.b, back)).toEqual({ ok: false, error: { kind: 'notThere' } });
		expect((await standing('RES-03'))?.changes).toEqual([]);
	});

	test('a change of a later day is to be read now, and warns nobody before', async () => {
		const { app } = database;
		const later = { ...change, act: 'StPO', paragraph: '§ 397a', changedOn: '2027-01-01' };
		const recorded = await recordChange(app, members.office.a, later, today);
		expect(recorded.ok).toBe(true);
		expect(await standing('CRIM-03')).toMatchObject({ toReread: [{ paragraph: '§ 397a' }], changes: [] });
		const newYear = await checksOfRules(app, Temporal.PlainDate.from('2027-01-01'));
		expect(newYear.get('CRIM-03')?.changes).toHaveLength(1);
	});

	test('a doubt warns everybody, and a check of an older version signs nothing', async () => {
		const { owner } = database;
		idOf(await check('SUB-02', { result: 'doubtful', note: 'Neuer Absatz.' }));
		expect(await standing('SUB-02')).toMatchObject({
			signed: null,
			changes: [{ on: '2026-11-19', states: expect.stringContaining('Zweifel') }],
		});
		idOf(await check('SUB-02'));
		expect((await standing('SUB-02'))?.changes).toEqual([]);
		idOf(await check('SUB-01'));
		await owner.transaction().execute(async (tx) => {
			const { sql } = await import('kysely');
			await sql`SELECT set_config('schutznetz.maintenance', 'on', true)`.execute(tx);
			await sql`INSERT INTO law_check (id, organisation_id, rule_id, rule_version, checked_by, checked_as,
				checked_on, text_day, result, note, recorded_by)
				SELECT gen_random_uuid(), organisation_id, 'SUB-01', repeat('0', 64), 'B. Muster', 'Richter', '2026-11-21',
					'2026-11-21', 'holds', '', recorded_by FROM law_check WHERE rule_id = 'SUB-01'`.execute(tx);
		});
		expect(await standing('SUB-01')).toMatchObject({ check: { isOutdated: true }, signed: null });
	});

	test('nobody but office and rapporteur records, not even past the use cases; nobody overwrites', async () => {
		const { app } = database;
		for (const member of [members.ministry, members.civil, members.land, ...members.centres.slice(0, 1)]) {
			expect(await recordChange(app, member, change, today)).toEqual({
				ok: false,
				error: { kind: 'refused' },
			});
			const row = { ...change, id: randomUUID(), organisationId: member.organisationId };
			await expect(
				inOrganisation(app, member.organisationId, (tx) =>
					insertLawChange(tx, { ...row, recordedBy: member.accountId }),
				),
			).rejects.toThrow(/row-level security/);
		}
		const { organisationId } = members.office.a;
		for (const table of ['law_check', 'law_change'] as const)
			await expect(
				inOrganisation(app, organisationId, (tx) => tx.deleteFrom(table).execute()),
			).rejects.toThrow(/permission denied/);
	});

	test('says which field is wrong', async () => {
		const { app } = database;
		const problemsOf = async (given: Readonly<Record<string, string>>) => {
			const { office } = members;
			const done = await recordChange(app, office.a, { ...change, ...given }, today);
			return done.ok || done.error.kind !== 'invalid' ? [] : done.error.problems;
		};
		expect(await problemsOf({ act: 'XYZ' })).toEqual([{ field: 'act', kind: 'unknown' }]);
		expect(await problemsOf({ paragraph: '§ 999' })).toEqual([{ field: 'paragraph', kind: 'noRule' }]);
		expect(await problemsOf({ changedOn: 'gestern', source: ' ' })).toEqual([
			{ field: 'changedOn', kind: 'noDay' },
			{ field: 'source', kind: 'missing' },
		]);
		expect(await check('RES-03', { checkedOn: '2026-11-22' })).toMatchObject({
			error: { problems: [{ field: 'checkedOn', kind: 'future' }] },
		});
		expect(await check('RES-03', { textDay: '2026-11-21' })).toMatchObject({
			error: { problems: [{ field: 'textDay', kind: 'afterCheck' }] },
		});
		expect(await check('RES-03', { ruleVersion: '0'.repeat(64) })).toMatchObject({
			error: { kind: 'otherVersion' },
		});
	});

	test('the list filters and sorts by its address', async () => {
		const { app } = database;
		const all = await deskList(app, new URLSearchParams(), today);
		expect(all.rules).toHaveLength(all.total);
		const unverified = await deskList(app, new URLSearchParams('stand=unverified'), today);
		expect(unverified.rules.length).toBe(all.counts.find(({ state }) => state === 'unverified')?.count);
		expect(unverified.rules.every(({ states }) => states.includes('unverified'))).toBe(true);
		const urgent = await deskList(app, new URLSearchParams('ordnung=dringend'), today);
		expect(urgent.rules[0]?.states[0]).toBe('reread');
		const found = await deskList(app, new URLSearchParams('suche=§59 aufenthg&stand=quatsch'), today);
		expect(found.rules.map(({ id }) => id)).toContain('RES-01');
		expect(found.leftOut).toEqual(['stand=quatsch']);
	});

	test('the document says who checked a rule, and is unsigned on every page', async () => {
		const now = Temporal.Instant.from('2026-11-21T12:00:00Z');
		const html = await printedLaw(database.app, 'recht.html', new URLSearchParams(), now);
		expect(html.ok && String(html.value.body)).toContain('A. Muster (Rechtsanwältin), am 20. November 2026');
		const pdf = await printedLaw(database.app, 'recht.pdf', new URLSearchParams(), now);
		if (!pdf.ok) throw new Error(pdf.error.kind);
		const { text, totalPages } = await extractText(await getDocumentProxy(pdf.value.body as Uint8Array));
		expect(totalPages).toBeGreaterThan(50);
		expect(text.filter((page) => !page.includes('Ungezeichnet · Recht am 21. November 2026'))).toEqual([]);
		expect(await printedLaw(database.app, 'recht.html', new URLSearchParams('tag=x'), now)).toEqual({
			ok: false,
			error: { kind: 'noDay' },
		});
	}, 120_000);
});
