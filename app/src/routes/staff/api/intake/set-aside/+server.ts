import { toB64 } from '@schutznetz/vault/public';
import { readSetAside, setAside } from '#lib/server/counselling/index.ts';
import { answer, teamEndpoint } from '../../endpoint.ts';

export const GET = teamEndpoint(async ({ db, session }) => {
	const rows = await readSetAside(db, session);
	return answer(200, {
		rows: rows.map(({ envelopeSha256, receivedOn, setAsideOn }) => ({
			hash: toB64(envelopeSha256),
			receivedOn,
			setAsideOn,
		})),
	});
});

export const POST = teamEndpoint(async ({ db, session, now, body }) => {
	const fields = await body();
	const envelopeSha256 = fields.bytes('hash', 32);
	const back = fields.flag('back');
	const isDone = await setAside(db, session, { envelopeSha256, back }, now);
	return isDone
		? answer(200, { kind: back ? 'taken-back' : 'set-aside' })
		: answer(404, { kind: 'not-waiting' });
});
