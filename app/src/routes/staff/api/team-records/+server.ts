import { dayInBerlin } from '@schutznetz/kernel';
import { toB64 } from '@schutznetz/vault/public';
import { readTeamRecords, startTeamRecords } from '#lib/server/team/index.ts';
import { answer, mostSealedBytes, openEndpoint } from '../endpoint.ts';
import { readKeys } from '../record-answers.ts';
import { teamRecordRefused } from './team-record-refused.ts';

export const GET = openEndpoint(async ({ db, session, now }) => {
	const { wrapped, rows, names } = await readTeamRecords(db, session);
	return answer(200, {
		today: dayInBerlin(now).toString(),
		wrapped: wrapped && toB64(wrapped),
		rows: rows.map(({ kind, version, record }) => ({ kind, version, record: toB64(record) })),
		names,
	});
});

/** The team's key, with the canned answers that it is there for. */
export const POST = openEndpoint(async ({ db, session, body }) => {
	const fields = await body(mostSealedBytes);
	const started = await startTeamRecords(db, session, {
		record: fields.bytes('record'),
		keys: readKeys(fields),
	});
	if (started.ok) return answer(201, { kind: 'stored' });
	return teamRecordRefused(started.error);
});
