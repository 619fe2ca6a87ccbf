import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inOrganisation } from '../db/index.ts';
import { insertNotice } from '../db/team/notices.ts';
import { type TemporaryDatabase, temporaryDatabase, testEngines } from '../db/testing/index.ts';
import type { Member } from '../participants/index.ts';
import { type InventedMembers, inventedMembers } from '../participants/testing/index.ts';
import {
	type NoticeDraft,
	officeBoard,
	officeNotices,
	putAway,
	withdrawNotice,
	writeNotice,
} from './index.ts';

const now = Temporal.Instant.from('2026-11-21T10:00:00Z');
const day = (text: string) => Temporal.PlainDate.from(text);

describe.each(testEngines)('notices of the office, on $name', (engine) => {
	let database: TemporaryDatabase;
	let members: InventedMembers;
	const centre = (index: number): Member => {
		const member = members.centres[index];
		if (!member) throw new Error(`there is no centre ${index}`);
		return member;
	};
	const write = (draft: Partial<NoticeDraft>, by = members.office.a) =>
		writeNotice(
			database.app,
			by,
			{ centreId: null, text: 'Am Montag ist Wartung.', shownUntil: day('2026-11-23'), ...draft },
			now,
		);
	const read = async (who: Member, at = now) => {
		const { notices } = await officeBoard(database.app, who, at);
		return notices.map(({ text }) => text).sort();
	};
	const written = { ok: true, value: undefined };

	beforeAll(async () => {
		database = await temporaryDatabase(engine);
		members = await inventedMembers(database);
	});
	afterAll(() => database.stop());

	test('reach all centres or one, nobody else, and end with their day', async () => {
		expect(await write({})).toEqual(written);
		expect(await write({ text: ' Nur für Sie. ', centreId: centre(0).organisationId })).toEqual(written);
		expect(await read(centre(0))).toEqual(['Am Montag ist Wartung.', 'Nur für Sie.']);
		expect(await read(centre(1))).toEqual(['Am Montag ist Wartung.']);
		expect([await read(members.office.a), await read(members.ministry)]).toEqual([[], []]);
		const lastHour = Temporal.Instant.from('2026-11-23T22:30:00Z');
		expect(await read(centre(1), lastHour)).toEqual(['Am Montag ist Wartung.']);
		expect(await read(centre(1), lastHour.add({ hours: 1 }))).toEqual([]);
	});

	test('are put away by one account, for that account', async () => {
		const [first] = (await officeBoard(database.app, centre(1), now)).notices;
		if (!first) throw new Error('a notice was due');
		for (const _ of [1, 2]) expect(await putAway(database.app, centre(1), first.id)).toBe(true);
		expect(await read(centre(1))).toEqual([]);
		expect(await read(centre(2))).toEqual(['Am Montag ist Wartung.']);
		const ofAnother = (await officeBoard(database.app, centre(0), now)).notices.find(
			({ centreId }) => centreId,
		);
		expect(await putAway(database.app, centre(2), ofAnother?.id ?? '')).toBe(false);
	});

	test('are taken back from everywhere, put away or not', async () => {
		const before = await officeNotices(database.app, members.office.a, now);
		const ids = before.ok ? before.value.map(({ id }) => id) : [];
		expect(ids).toHaveLength(2);
		for (const id of ids) expect(await withdrawNotice(database.app, members.office.a, id)).toEqual(written);
		expect([await read(centre(0)), await read(centre(2))]).toEqual([[], []]);
		expect(await withdrawNotice(database.app, members.office.a, ids[0] ?? '')).toMatchObject({
			error: { kind: 'no-notice' },
		});
	});

	test.each<[string, Partial<NoticeDraft>, object]>([
		['no text', { text: '  ' }, { kind: 'malformed', field: 'text' }],
		['a text too long', { text: 'x'.repeat(601) }, { kind: 'malformed', field: 'text' }],
		['a day that is past', { shownUntil: day('2026-11-20') }, { kind: 'malformed', field: 'shownUntil' }],
		['a day too far', { shownUntil: day('2027-02-22') }, { kind: 'malformed', field: 'shownUntil' }],
		['no such centre', { centreId: '00000000-0000-4000-8000-000000000000' }, { kind: 'no-centre' }],
	])('with %s are refused', async (_, draft, error) => {
		expect(await write(draft)).toEqual({ ok: false, error });
	});

	test('come from the office alone, and the database holds to that too', async () => {
		expect(await write({}, centre(0))).toEqual({ ok: false, error: { kind: 'office-only' } });
		const own = centre(0).organisationId;
		const row = { id: crypto.randomUUID(), centreId: null, text: 'Falsch', writtenOn: '2026-11-21' };
		const forged = inOrganisation(database.app, own, (tx) =>
			insertNotice(tx, own, { ...row, shownUntil: '2026-11-22' }),
		);
		await expect(forged).rejects.toThrow(/row-level security/);
	});

	test('that are over go for good with the next that is written', async () => {
		await write({ shownUntil: day('2026-11-21') });
		const later = now.add({ hours: 24 * 2 });
		await writeNotice(
			database.app,
			members.office.a,
			{ centreId: null, text: 'Neu', shownUntil: day('2026-11-30') },
			later,
		);
		const all = await inOrganisation(database.app, members.office.a.organisationId, (tx) =>
			tx.selectFrom('notice').select('text').execute(),
		);
		expect(all).toEqual([{ text: 'Neu' }]);
	});
});
