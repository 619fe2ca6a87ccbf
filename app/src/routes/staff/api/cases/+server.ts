import { addCase, listCases } from '#lib/server/cases/index.ts';
import { answer, mostSealedBytes, teamEndpoint } from '../endpoint.ts';
import { readKeys, recordOnWire } from '../record-answers.ts';

export const GET = teamEndpoint(async ({ db, session }) => {
	const rows = await listCases(db, session);
	return answer(200, { rows: rows.map(recordOnWire) });
});

export const POST = teamEndpoint(async ({ db, session, body }) => {
	const fields = await body(mostSealedBytes);
	const draft = { id: fields.uuid('id'), record: fields.bytes('record'), keys: readKeys(fields) };
	const added = await addCase(db, session, draft);
	if (added.ok) return answer(201, { kind: 'stored', version: 1 });
	return answer(added.error.kind === 'id-taken' ? 409 : 400, added.error);
});
