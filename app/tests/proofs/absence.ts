/**
 * Does an absence of a centre's counsellors lose what somebody wrote? First messages come every day for 4, 9 and 12
 * weeks by moved clocks; then everything is opened, by both counsellors. Where nobody looks, or nobody ever has, the
 * team is missed after ten days; where somebody looks every day and makes no keys, the keys run out.
 */
import { parseArgs } from 'node:util';
import { temporaryDatabase } from '../../src/lib/server/db/testing/index.ts';
import { type Absence, leaveIntakeAlone } from '../absence/leave-intake-alone.ts';

const { values } = parseArgs({
	options: {
		json: { type: 'boolean', default: false },
		weeks: { type: 'string', default: '4,9,12' },
	},
});
const absences: Absence[] = [];
for (const weeks of values.weeks.split(',').map(Number)) {
	for (const looks of ['never', 'once', 'daily'] as const) {
		const database = await temporaryDatabase();
		try {
			absences.push(await leaveIntakeAlone(database, weeks, looks));
		} finally {
			await database.stop();
		}
	}
}
if (values.json) console.log(JSON.stringify(absences));
else console.table(absences.map(row));
process.exitCode = absences.every(isHeld) ? 0 : 1;

function isHeld({ weeks, looks, stored, opened, lost, closedDays, isOpenAgain }: Absence): boolean {
	const isAllOpened = lost.length === 0 && opened.every((count) => count === stored);
	// After ten days without a look, or when eight weeks of keys are over.
	const closing = looks === 'daily' ? 57 : 11;
	const isClosedInTime = closedDays[0] === (closing <= weeks * 7 ? closing : undefined);
	return isAllOpened && isOpenAgain && isClosedInTime;
}

function row({
	weeks,
	looks,
	stored,
	opened,
	lost,
	closedDays,
	fromAnOldPage,
	isOpenAgain,
	seedsKept,
}: Absence) {
	return {
		weeks,
		looks,
		stored,
		opened: opened.join(', '),
		lost: lost.length,
		'not offered from day': closedDays[0] ?? 'never',
		'from an old page': fromAnOldPage ?? '',
		'open again': isOpenAgain,
		'old secret keys left': seedsKept,
	};
}
