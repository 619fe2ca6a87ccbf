import { readPeople } from '#lib/server/team/index.ts';
import { answer, openEndpoint } from '../endpoint.ts';
import { peopleOnWire } from '../people-on-wire.ts';

export const GET = openEndpoint(async ({ db, session, now }) =>
	answer(200, peopleOnWire(await readPeople(db, session), now)),
);
