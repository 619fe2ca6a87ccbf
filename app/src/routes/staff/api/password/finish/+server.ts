import { changePassword } from '#lib/server/accounts/index.ts';
import { answer, openEndpoint } from '../../endpoint.ts';

export const POST = openEndpoint(async ({ db, body, session, now }) => {
	const fields = await body();
	const password = { record: fields.text('record'), wrapped: fields.bytes('wrapped') };
	const changed = await changePassword(db, session, password, now);
	if (changed.ok) return answer(200, { kind: 'changed' });
	return answer(changed.error.kind === 'proof-due' ? 401 : 400, changed.error);
});
