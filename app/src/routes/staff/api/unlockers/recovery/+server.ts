import { renewRecoveryCode } from '#lib/server/accounts/index.ts';
import { openEndpoint } from '../../endpoint.ts';
import { keyChange } from '../key-change.ts';

export const POST = openEndpoint(async ({ db, body, session, now }) => {
	const fields = await body();
	const code = { proofHash: fields.bytes('proofHash', 32), wrapped: fields.bytes('wrapped') };
	return keyChange(await renewRecoveryCode(db, session, code, now));
});
