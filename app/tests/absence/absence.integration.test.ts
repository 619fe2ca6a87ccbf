import { afterEach, beforeEach, expect, test } from 'vitest';
import { type TemporaryDatabase, temporaryDatabase } from '../../src/lib/server/db/testing/index.ts';
import { leaveIntakeAlone } from './leave-intake-alone.ts';

let database: TemporaryDatabase;
beforeEach(async () => {
	database = await temporaryDatabase();
});
afterEach(() => database.stop());

// A message a day, and one more at each change of the week.
test.each(['never', 'once'] as const)(
	'four weeks of a team that looked %s close the centre after ten days, lose nothing, and end with one look',
	async (looks) => {
		expect(await leaveIntakeAlone(database, 4, looks)).toEqual({
			weeks: 4,
			looks,
			stored: 10 + 1,
			opened: [11, 11],
			lost: [],
			closedDays: Array.from({ length: 18 }, (_, index) => index + 11),
			fromAnOldPage: expect.stringContaining('"away"'),
			isOpenAgain: true,
			seedsKept: 0,
		});
	},
);

test('four weeks of looks that take nothing lose nothing, and close nothing', async () => {
	expect(await leaveIntakeAlone(database, 4, 'daily')).toEqual({
		weeks: 4,
		looks: 'daily',
		stored: 28 + 3,
		opened: [31, 31],
		lost: [],
		closedDays: [],
		fromAnOldPage: null,
		isOpenAgain: true,
		seedsKept: 0,
	});
});

test('when the keys run out a centre is not offered any more, and what was stored opens', async () => {
	const { stored, opened, lost, closedDays, fromAnOldPage, isOpenAgain, seedsKept } = await leaveIntakeAlone(
		database,
		9,
		'daily',
	);
	expect(closedDays).toEqual([57, 58, 59, 60, 61, 62, 63]);
	// The last one wrote on a page that had been open at midnight.
	expect(stored).toBe(56 + 8);
	expect({ opened, lost, isOpenAgain, seedsKept }).toEqual({
		opened: [stored, stored],
		lost: [],
		isOpenAgain: true,
		seedsKept: 0,
	});
	expect(fromAnOldPage).toContain('unknown-centre');
});
