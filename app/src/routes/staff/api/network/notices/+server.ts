import { officeNotices, writeNotice } from '#lib/server/network/index.ts';
import { answer, teamEndpoint } from '../../endpoint.ts';

export const GET = teamEndpoint(async ({ db, session, now }) => {
	const notices = await officeNotices(db, session, now);
	return notices.ok ? answer(200, { notices: notices.value }) : answer(403, notices.error);
});

export const POST = teamEndpoint(async ({ db, session, now, body }) => {
	const fields = await body();
	const draft = {
		centreId: fields.textOrNull('centreId'),
		text: fields.text('text'),
		shownUntil: fields.day('shownUntil'),
	};
	const written = await writeNotice(db, session, draft, now);
	if (written.ok) return answer(201, { kind: 'written' });
	const { kind } = written.error;
	return answer(kind === 'office-only' ? 403 : kind === 'no-centre' ? 404 : 400, written.error);
});
