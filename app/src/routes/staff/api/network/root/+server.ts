import { foundNetworkRoot } from '#lib/server/network/index.ts';
import { answer, openEndpoint } from '../../endpoint.ts';
import { readStatement } from '../../read-statement.ts';

const statuses = { 'office-only': 403, malformed: 400, 'root-exists': 409 } as const;

export const POST = openEndpoint(async ({ db, session, body }) => {
	const fields = await body();
	const founded = await foundNetworkRoot(db, session, {
		publicKey: fields.bytes('root', 32),
		wrapped: fields.bytes('wrapped'),
		entry: readStatement(fields, 'entry'),
		personalKeys: fields.bytes('personalKeys'),
	});
	return founded.ok ? answer(201, { kind: 'done' }) : answer(statuses[founded.error.kind], founded.error);
});
