import { toB64 } from '@schutznetz/vault/public';
import { handOverKeys, mostMissingKeys, readMissingKeys } from '#lib/server/team/index.ts';
import { answer, mostSealedBytes, openEndpoint } from '../endpoint.ts';

export const GET = openEndpoint(async ({ db, session }) => {
	const keys = await readMissingKeys(db, session);
	return answer(200, { keys: keys.map(({ wrapped, ...key }) => ({ ...key, wrapped: toB64(wrapped) })) });
});

export const POST = openEndpoint(async ({ db, session, body }) => {
	const keys = (await body(mostSealedBytes)).list('keys', mostMissingKeys).map((key) => ({
		objectId: key.text('objectId', 200),
		memberId: key.uuid('memberId'),
		wrapped: key.bytes('wrapped'),
	}));
	const done = await handOverKeys(db, session, keys);
	return done.ok ? new Response(null, { status: 204 }) : answer(400, done.error);
});
