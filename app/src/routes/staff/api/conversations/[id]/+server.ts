import { deleteConversation, hasConversation, saveConversation } from '#lib/server/team/index.ts';
import { answer, mostSealedBytes, teamEndpoint } from '../../endpoint.ts';
import { idOf } from '../../id-of.ts';
import { readDraft, saveRefused } from '../../record-answers.ts';

/** Whether it is there for who asks: before an answer is written to a place that may have been deleted. */
export const GET = teamEndpoint(async ({ event, db, session }) => {
	const isThere = await hasConversation(db, session, idOf(event));
	return isThere ? new Response(null, { status: 204 }) : answer(404, { kind: 'unknown' });
});

export const PUT = teamEndpoint(async ({ event, db, session, body }) => {
	const fields = await body(mostSealedBytes);
	const draft = readDraft(idOf(event), fields);
	const saved = await saveConversation(db, session, draft);
	return saved.ok ? answer(200, { kind: 'stored', ...saved.value }) : saveRefused(saved.error);
});

export const DELETE = teamEndpoint(async ({ event, db, session, now }) => {
	const isDeleted = await deleteConversation(db, session, idOf(event), now);
	return isDeleted ? new Response(null, { status: 204 }) : answer(404, { kind: 'unknown' });
});
