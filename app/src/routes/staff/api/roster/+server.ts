import { changeRoster, readRoster } from '#lib/server/team/index.ts';
import { answer, openEndpoint } from '../endpoint.ts';
import { MalformedField } from '../fields.ts';
import { readStatement } from '../read-statement.ts';
import { statementOnWire } from '../statement-on-wire.ts';

export const GET = openEndpoint(async ({ db, session, event }) => {
	const from = Number(event.url.searchParams.get('from') ?? 0);
	if (!Number.isSafeInteger(from) || from < 0) throw new MalformedField('from');
	return answer(200, { roster: (await readRoster(db, session, from)).map(statementOnWire) });
});

export const POST = openEndpoint(async ({ db, session, body, now }) => {
	const changed = await changeRoster(db, session, readStatement(await body(), 'entry'), now);
	if (changed.ok) return answer(201, { kind: 'done' });
	return answer(changed.error.kind === 'roster-changed' ? 409 : 403, changed.error);
});
