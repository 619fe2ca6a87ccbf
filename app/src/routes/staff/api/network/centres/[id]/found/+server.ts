import { foundCentre } from '#lib/server/network/index.ts';
import { answer, openEndpoint } from '../../../../endpoint.ts';
import { idOf } from '../../../../id-of.ts';
import { readStatement } from '../../../../read-statement.ts';

const statuses = {
	'office-only': 403,
	'no-centre': 404,
	'already-founded': 409,
	'not-signed': 400,
	'no-candidate': 400,
} as const;

export const POST = openEndpoint(async ({ db, session, event, body }) => {
	const entry = readStatement(await body(), 'entry');
	const founded = await foundCentre(db, session, idOf(event), entry);
	return founded.ok ? answer(201, { kind: 'done' }) : answer(statuses[founded.error.kind], founded.error);
});
