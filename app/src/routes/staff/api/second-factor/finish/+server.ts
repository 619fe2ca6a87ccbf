import { renewSecondFactor } from '#lib/server/accounts/index.ts';
import { openEndpoint } from '../../endpoint.ts';
import { keyChange } from '../../unlockers/key-change.ts';

export const POST = openEndpoint(async ({ db, body, session, now }) => {
	const fields = await body();
	const renewed = { secret: fields.bytes('bytes', 20), code: fields.text('code', 20) };
	return keyChange(await renewSecondFactor(db, session, renewed, now));
});
