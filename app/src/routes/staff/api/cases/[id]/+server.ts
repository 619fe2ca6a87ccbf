import { deleteCase, readCase, saveCase } from '#lib/server/cases/index.ts';
import { answer, mostSealedBytes, teamEndpoint } from '../../endpoint.ts';
import { idOf } from '../../id-of.ts';
import { readDraft, recordOnWire, saveRefused } from '../../record-answers.ts';

const unknown = () => answer(404, { kind: 'unknown' });

export const GET = teamEndpoint(async ({ event, db, session }) => {
	const row = await readCase(db, session, idOf(event));
	return row ? answer(200, recordOnWire(row)) : unknown();
});

export const PUT = teamEndpoint(async ({ event, db, session, body }) => {
	const fields = await body(mostSealedBytes);
	const draft = readDraft(idOf(event), fields);
	const saved = await saveCase(db, session, draft);
	return saved.ok ? answer(200, { kind: 'stored', ...saved.value }) : saveRefused(saved.error);
});

export const DELETE = teamEndpoint(async ({ event, db, session, now }) => {
	const isDeleted = await deleteCase(db, session, idOf(event), now);
	return isDeleted ? new Response(null, { status: 204 }) : unknown();
});
