import { endMediation, saveMediation } from '#lib/server/mediations/index.ts';
import { answer, mostSealedBytes, openEndpoint } from '../../endpoint.ts';
import { idOf } from '../../id-of.ts';
import { saveRefused } from '../../record-answers.ts';

export const PUT = openEndpoint(async ({ event, db, session, body }) => {
	const fields = await body(mostSealedBytes);
	const draft = { id: idOf(event), version: fields.count('version'), record: fields.bytes('record') };
	const saved = await saveMediation(db, session, draft);
	return saved.ok ? answer(200, { kind: 'stored', ...saved.value }) : saveRefused(saved.error);
});

export const DELETE = openEndpoint(async ({ event, db, session, now }) => {
	const ended = await endMediation(db, session, idOf(event), now);
	if (ended.ok) return new Response(null, { status: 204 });
	return answer(ended.error.kind === 'unknown' ? 404 : 403, ended.error);
});
