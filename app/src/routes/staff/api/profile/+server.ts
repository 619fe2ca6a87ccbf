import { readProfile, storeProfile } from '#lib/server/team/index.ts';
import { answer, openEndpoint } from '../endpoint.ts';
import { statementOnWire } from '../statement-on-wire.ts';

/** The bytes of a profile, in base64url and with its signature. */
const mostProfileBody = 12_000;
const mostProfileBytes = 8192;

export const GET = openEndpoint(async ({ db, session }) => {
	const profile = await readProfile(db, session);
	return answer(200, { profile: profile && statementOnWire(profile) });
});

export const POST = openEndpoint(async ({ db, session, body }) => {
	const fields = await body(mostProfileBody);
	const statement = { bytes: fields.bytes('bytes'), signature: fields.bytes('signature', 64) };
	if (statement.bytes.length > mostProfileBytes)
		return answer(413, { kind: 'too-large', mostBytes: mostProfileBytes });
	const stored = await storeProfile(db, session, statement);
	if (stored.ok) return answer(200, stored.value);
	return answer(stored.error.kind === 'version-taken' ? 409 : 400, stored.error);
});
