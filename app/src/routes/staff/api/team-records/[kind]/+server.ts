import { saveTeamRecord } from '#lib/server/team/index.ts';
import { answer, mostSealedBytes, openEndpoint } from '../../endpoint.ts';
import { readKeys } from '../../record-answers.ts';
import { teamRecordRefused } from '../team-record-refused.ts';

const kinds = ['answers', 'drafts', 'keys'] as const;

export const PUT = openEndpoint(async ({ event, db, session, body }) => {
	const { kind: named } = event.params as { kind?: string };
	const kind = kinds.find((one) => one === named);
	if (!kind) return answer(404, { kind: 'unknown' });
	const fields = await body(mostSealedBytes);
	const saved = await saveTeamRecord(db, session, {
		kind,
		version: fields.count('version'),
		record: fields.bytes('record'),
		...(fields.has('keys') && { keys: readKeys(fields) }),
	});
	return saved.ok ? answer(200, { kind: 'stored' }) : teamRecordRefused(saved.error);
});
