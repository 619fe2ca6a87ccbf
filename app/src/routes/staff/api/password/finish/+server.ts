import { changePassword } from '#lib/server/accounts/index.ts';
import { answer, openEndpoint } from '../../endpoint.ts';

export const POST = openEndpoint(async ({ db, body, session }) => {
	const fields = await body();
	const password = { record: fields.text('record'), wrapped: fields.bytes('wrapped') };
	const changed = await changePassword(db, session, password);
	return changed.ok ? answer(200, { kind: 'changed' }) : answer(400, changed.error);
});
