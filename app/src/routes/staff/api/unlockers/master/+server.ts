import { replaceMasterKey } from '#lib/server/accounts/index.ts';
import { mostSealedBytes, openEndpoint } from '../../endpoint.ts';
import { keyChange } from '../key-change.ts';

const mostKept = 50;

export const POST = openEndpoint(async ({ db, body, session, now }) => {
	const fields = await body(mostSealedBytes);
	const [password, recovery] = [fields.object('password'), fields.object('recovery')];
	const master = {
		password: { record: password.text('record'), wrapped: password.bytes('wrapped') },
		recovery: { proofHash: recovery.bytes('proofHash', 32), wrapped: recovery.bytes('wrapped') },
		personalKeys: fields.bytes('personalKeys'),
		kept: fields.list('kept', mostKept).map((one) => ({ id: one.uuid('id'), wrapped: one.bytes('wrapped') })),
	};
	return keyChange(await replaceMasterKey(db, session, master, now));
});
