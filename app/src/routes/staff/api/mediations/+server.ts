import { beginMediation, listMediations } from '#lib/server/mediations/index.ts';
import { answer, mostSealedBytes, openEndpoint } from '../endpoint.ts';
import { readKeys, recordOnWire } from '../record-answers.ts';

const statuses = {
	'id-taken': 409,
	unknown: 404,
	'team-only': 403,
	malformed: 400,
	'unknown-member': 400,
} as const;

export const GET = openEndpoint(async ({ db, session }) => {
	const rows = await listMediations(db, session);
	return answer(200, { rows: rows.map(recordOnWire) });
});

export const POST = openEndpoint(async ({ db, session, body, now }) => {
	const fields = await body(mostSealedBytes);
	const draft = {
		id: fields.uuid('id'),
		conversationId: fields.uuid('conversationId'),
		record: fields.bytes('record'),
		keys: readKeys(fields),
	};
	const begun = await beginMediation(db, session, draft, now);
	if (begun.ok) return answer(201, { kind: 'stored', version: 1 });
	return answer(statuses[begun.error.kind], begun.error);
});
