import { listConversations, takeMessage } from '#lib/server/team/index.ts';
import { answer, mostSealedBytes, teamEndpoint } from '../endpoint.ts';
import { readKeys, recordOnWire } from '../record-answers.ts';

export const GET = teamEndpoint(async ({ db, session }) => {
	const rows = await listConversations(db, session);
	return answer(200, { rows: rows.map(recordOnWire) });
});

export const POST = teamEndpoint(async ({ db, session, body, now }) => {
	const fields = await body(mostSealedBytes);
	const draft = {
		intakeSha256: fields.bytes('intakeHash', 32),
		id: fields.uuid('id'),
		record: fields.bytes('record'),
		keys: readKeys(fields),
	};
	const taken = await takeMessage(db, session, draft, now);
	if (taken.ok) return answer(201, { kind: 'stored', version: 1 });
	const { kind } = taken.error;
	return answer(kind === 'already-taken' || kind === 'id-taken' ? 409 : 400, taken.error);
});
