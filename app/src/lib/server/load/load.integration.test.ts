import { dayInBerlin } from '@schutznetz/kernel';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inOrganisation } from '../db/index.ts';
import { sumLoadByLand, writeLoadReport } from '../db/team/load-reports.ts';
import { type TemporaryDatabase, temporaryDatabase, testEngines } from '../db/testing/index.ts';
import type { Member } from '../participants/index.ts';
import { type InventedMembers, inventedMembers } from '../participants/testing/index.ts';
import { firstOpenMonth, loadOfLaender, ownLoad, reportLoad } from './index.ts';

const counts = {
	firstMessages: 4,
	openConversations: 7,
	turnedAway: 1,
	waiting: 2,
	noLanguage: 3,
	noBed: 5,
};
// Past days: the database shows nothing of a month that its own clock has not closed.
const november = Temporal.Instant.from('2025-11-20T08:00:00Z');
const open = Temporal.Instant.from('2025-12-14T22:59:00Z');
const closed = Temporal.Instant.from('2025-12-14T23:00:00Z');

describe.each(testEngines)('the load of centres, on $name', (engine) => {
	let database: TemporaryDatabase;
	let members: InventedMembers;
	const centre = (index: number): Member => {
		const member = members.centres[index];
		if (!member) throw new Error(`there is no centre ${index}`);
		return member;
	};
	const report = (index: number, month: string, land: string, now = november) =>
		reportLoad(database.app, centre(index), { month, land, ...counts }, now);
	const sums = async (now = closed) => {
		const read = await loadOfLaender(database.app, members.office.a, now);
		if (!read.ok) throw new Error(read.error.kind);
		return read.value;
	};

	beforeAll(async () => {
		database = await temporaryDatabase(engine);
		members = await inventedMembers(database);
	});
	afterAll(() => database.stop());

	test('is a centre’s own: another one reads its own rows alone', async () => {
		await report(0, '2025-11', 'BE');
		await report(0, '2025-12', 'BE');
		await reportLoad(
			database.app,
			centre(0),
			{ month: '2025-11', land: 'BE', ...counts, noBed: 6 },
			november,
		);
		expect(await ownLoad(database.app, centre(0))).toEqual([
			{ month: '2025-12', land: 'BE', ...counts },
			{ month: '2025-11', land: 'BE', ...counts, noBed: 6 },
		]);
		expect(await ownLoad(database.app, centre(1))).toEqual([]);
	});

	test('gives the network no Land of fewer than three centres, and no difference that would', async () => {
		await report(1, '2025-11', 'BE');
		expect(await sums()).toEqual([]);
		await report(2, '2025-11', 'BE');
		await report(3, '2025-11', 'HH');
		await report(4, '2025-11', 'HH');
		expect(await sums()).toEqual([
			expect.objectContaining({ month: '2025-11', land: 'BE', centres: 3, firstMessages: 12, noBed: 16 }),
		]);
		await report(5, '2025-11', 'SN');
		expect((await sums()).map(({ land, centres: from }) => [land, from])).toEqual([
			['', 3],
			['BE', 3],
		]);
	});

	test('is summed from the 15th of the next month on, and changes no more from then', async () => {
		expect(await sums(november)).toEqual([]);
		expect(await sums(open)).toEqual([]);
		expect(await report(1, '2025-11', 'BE', open)).toEqual({ ok: true, value: null });
		const seen = await sums(closed);
		expect(seen).toHaveLength(2);
		const refused = { ok: false, error: { kind: 'month-closed', month: '2025-11', firstOpen: '2025-12' } };
		expect(await report(1, '2025-11', 'BE', closed)).toEqual(refused);
		expect(await report(5, '2025-11', 'BE', closed), 'a fourth one that is late').toEqual(refused);
		expect(await sums(closed)).toEqual(seen);
		expect(firstOpenMonth(open)).toBe('2025-11');
		expect(firstOpenMonth(closed)).toBe('2025-12');
	});

	test('of this month is not summed, whatever day the database is given', async () => {
		const now = Temporal.Now.instant();
		const month = dayInBerlin(now).toPlainYearMonth().toString();
		for (const index of [0, 1, 2]) expect(await report(index, month, 'BE', now)).toMatchObject({ ok: true });
		const years = await sums(now.add({ hours: 24 * 3_650 }));
		expect(years.map((sum) => sum.month)).not.toContain(month);
	});

	test('is told by centres alone: the office adds nothing of its own to a sum', async () => {
		const { organisationId } = members.office.a;
		const own = { month: '2025-10', land: 'BB', ...counts };
		expect(await reportLoad(database.app, members.office.a, own, november)).toEqual({
			ok: false,
			error: { kind: 'no-centre' },
		});
		await inOrganisation(database.app, organisationId, (tx) => writeLoadReport(tx, organisationId, own));
		for (const index of [0, 1]) {
			const { organisationId: id } = centre(index);
			await inOrganisation(database.app, id, (tx) => writeLoadReport(tx, id, own));
		}
		expect((await sums()).map(({ month }) => month)).not.toContain('2025-10');
	});

	test('is summed for the office alone, by use case and by database', async () => {
		for (const member of [centre(0), members.ministry, members.rapporteur]) {
			expect(await loadOfLaender(database.app, member, closed)).toEqual({
				ok: false,
				error: { kind: 'officeOnly' },
			});
			await expect(
				inOrganisation(database.app, member.organisationId, (tx) => sumLoadByLand(tx, '2025-12-15')),
			).rejects.toThrow(/for the office/);
		}
	});
});
